import { api } from '@/api/client';
import type { ActSpec } from '@/acts/act-form';
import type { FieldSpec } from '@/acts/fact-kinds';
import { textOf, whenOf, type Values } from '@/acts/values';
import { functions } from '@/names/functions';
import type { When } from '@/time/when';
import type { Contact } from './use-contacts';

const fields: FieldSpec[] = [
  { name: 'name', look: 'text', label: 'name' },
  { name: 'title', look: 'text', label: 'title', optional: true },
  { name: 'role', look: 'text', label: 'position', optional: true },
  { name: 'function', look: 'function', label: 'function', optional: true },
  { name: 'entity', look: 'entity', label: 'entity', optional: true },
  { name: 'organisation', look: 'text', label: 'organisation', optional: true },
  { name: 'mail', look: 'text', label: 'mail', optional: true },
  { name: 'phone', look: 'text', label: 'phone', optional: true },
  { name: 'language', look: 'language', label: 'language', optional: true },
];
const emptied = ['title', 'role', 'mail', 'phone', 'language'] as const;

/** Somebody works for an entity of the customer or for another organisation, never for both. */
function follow(name: string, values: Values): Values {
  if (name === 'entity' && values['entity']) return { ...values, organisation: null };
  if (name === 'organisation' && values['organisation']) return { ...values, entity: null };
  return values;
}

function affiliation(values: Values) {
  const [entity, organisation] = [textOf(values['entity']), textOf(values['organisation'])];
  return { ...(entity ? { entity } : {}), ...(organisation ? { organisation } : {}) };
}

function texts(values: Values): Partial<Record<(typeof emptied)[number], string>> {
  return Object.fromEntries(emptied.flatMap((name) => (values[name] ? [[name, textOf(values[name])]] : [])));
}

function functionIn(values: Values) {
  const said = functions.find((one) => one === values['function']);
  return said ? { function: said } : {};
}

export function adding(account: string, label: string): ActSpec {
  return {
    id: 'add',
    label,
    version: 0,
    follow,
    fields: [...fields, { name: 'since', look: 'when', label: 'since', optional: true, hint: 'sinceHint' }],
    initial: {},
    send: ({ values }, header) => {
      const since = whenOf(values['since']);
      return api.POST('/api/accounts/{account}/contacts', {
        params: { path: { account }, header },
        body: {
          name: textOf(values['name']),
          ...texts(values),
          ...functionIn(values),
          affiliation: affiliation(values),
          ...(since ? { since } : {}),
        },
      });
    },
  };
}

/** What is emptied is said too: it has no mail any more from that day on. */
export function changing(account: string, contact: Contact, label: string): ActSpec {
  return {
    id: 'change',
    label,
    version: contact.version,
    follow,
    changes: 'beside-the-date',
    fields: [
      ...fields.map((field) => (field.name === 'function' && contact.function ? { ...field, optional: false } : field)),
      { name: 'from', look: 'when', label: 'from', optional: true, hint: 'fromHint' },
    ],
    initial: {
      name: contact.name,
      title: contact.title ?? null,
      role: contact.role ?? null,
      function: contact.function ?? null,
      entity: contact.entity ?? null,
      organisation: contact.organisation ?? null,
      mail: contact.mail ?? null,
      phone: contact.phone ?? null,
      language: contact.language ?? null,
      from: null,
    },
    send: ({ values, changed }, header) => {
      const from = whenOf(values['from']);
      const clear = emptied.filter((name) => name in changed && changed[name] === null);
      return api.POST('/api/accounts/{account}/contacts/{contact}/change', {
        params: { path: { account, contact: contact.id }, header },
        body: {
          ...('name' in changed ? { name: textOf(values['name']) } : {}),
          ...texts(changed),
          ...functionIn(changed),
          ...('entity' in changed || 'organisation' in changed ? { affiliation: affiliation(values) } : {}),
          ...(clear.length > 0 ? { clear } : {}),
          ...(from ? { from } : {}),
        },
      });
    },
  };
}

export function leaving(account: string, contact: Contact, today: When, label: string): ActSpec {
  return {
    id: 'leave',
    label,
    version: contact.version,
    fields: [{ name: 'on', look: 'when', label: 'lastDay' }],
    initial: { on: today },
    send: ({ values }, header) =>
      api.POST('/api/accounts/{account}/contacts/{contact}/leave', {
        params: { path: { account, contact: contact.id }, header },
        body: { on: whenOf(values['on']) ?? today },
      }),
  };
}
