import { api } from '@/api/client';
import type { ActSpec } from '@/acts/act-form';
import type { FieldSpec } from '@/acts/fact-kinds';
import { hoursOf, textOf, whenOf, type Hours, type Values } from '@/acts/values';
import { functions } from '@/names/functions';
import type { When } from '@/time/when';
import type { Person, Region } from './directory';

const name: FieldSpec = { name: 'name', look: 'text', label: 'name' };
const zone: FieldSpec = { name: 'zone', look: 'zone', label: 'zone' };
const since: FieldSpec = { name: 'since', look: 'when', label: 'since', optional: true, hint: 'sinceHint' };
const from: FieldSpec = { name: 'from', look: 'when', label: 'from', optional: true, hint: 'fromHint' };
const week: Hours[] = (['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const).map((day) => ({
  day,
  from: '09:00',
  to: '17:30',
}));

const personFields: FieldSpec[] = [
  name,
  { name: 'function', look: 'function', label: 'function', optional: true },
  { name: 'region', look: 'region', label: 'region', optional: true },
  zone,
  { name: 'hours', look: 'hours', label: 'hours', optional: true, hint: 'hoursHint' },
  { name: 'language', look: 'language', label: 'language', optional: true },
];

const hours = (values: Values) => [...hoursOf(values['hours'])];

function personSaid(values: Values) {
  const said = functions.find((one) => one === values['function']);
  return {
    ...(said ? { function: said } : {}),
    ...(values['region'] ? { region: textOf(values['region']) } : {}),
    ...(values['language'] ? { language: textOf(values['language']) } : {}),
  };
}

export function addingPerson(ownZone: string, label: string): ActSpec {
  return {
    id: 'add',
    label,
    version: 0,
    fields: [...personFields, since],
    initial: { zone: ownZone },
    send: ({ values }, header) => {
      const when = whenOf(values['since']);
      return api.POST('/api/directory/people', {
        params: { header },
        body: {
          name: textOf(values['name']),
          zone: textOf(values['zone']),
          ...personSaid(values),
          ...(values['hours'] ? { hours: hours(values) } : {}),
          ...(when ? { since: when } : {}),
        },
      });
    },
  };
}

export function changingPerson(person: Person, label: string): ActSpec {
  const stays = (field: FieldSpec) =>
    ['function', 'region', 'language'].includes(field.name) && Boolean(initial[field.name]);
  const initial: Values = {
    name: person.name,
    function: person.function ?? null,
    region: person.region ?? null,
    zone: person.working.zone ?? null,
    hours: person.working.own ? person.working.hours : null,
    language: person.language ?? null,
    from: null,
  };
  return {
    id: 'change',
    label,
    version: person.version,
    changes: 'beside-the-date',
    fields: [...personFields.map((field) => (stays(field) ? { ...field, optional: false } : field)), from],
    initial,
    send: ({ values, changed }, header) => {
      const when = whenOf(values['from']);
      return api.POST('/api/directory/people/{person}/change', {
        params: { path: { person: person.id }, header },
        body: {
          ...('name' in changed ? { name: textOf(values['name']) } : {}),
          ...('zone' in changed ? { zone: textOf(values['zone']) } : {}),
          ...personSaid(changed),
          ...('hours' in changed ? { hours: hours(changed) } : {}),
          ...(when ? { from: when } : {}),
        },
      });
    },
  };
}

export function personLeaving(person: Person, today: When, label: string): ActSpec {
  return {
    id: 'leave',
    label,
    version: person.version,
    fields: [{ name: 'on', look: 'when', label: 'lastDay' }],
    initial: { on: today },
    send: ({ values }, header) =>
      api.POST('/api/directory/people/{person}/leave', {
        params: { path: { person: person.id }, header },
        body: { on: whenOf(values['on']) ?? today },
      }),
  };
}

const regionFields: FieldSpec[] = [
  name,
  zone,
  { name: 'hours', look: 'hours', label: 'hours' },
  { name: 'head', look: 'person', label: 'head', optional: true },
];

export function addingRegion(ownZone: string, label: string): ActSpec {
  return {
    id: 'add',
    label,
    version: 0,
    fields: [{ name: 'region', look: 'text', label: 'short', hint: 'shortHint' }, ...regionFields, since],
    initial: { zone: ownZone, hours: week },
    send: ({ values }, header) => {
      const when = whenOf(values['since']);
      return api.POST('/api/directory/regions', {
        params: { header },
        body: {
          region: textOf(values['region']).toLowerCase(),
          name: textOf(values['name']),
          zone: textOf(values['zone']),
          hours: hours(values),
          ...(values['head'] ? { head: textOf(values['head']) } : {}),
          ...(when ? { since: when } : {}),
        },
      });
    },
  };
}

export function changingRegion(region: Region, label: string): ActSpec {
  return {
    id: 'change',
    label,
    version: region.version,
    changes: 'beside-the-date',
    fields: [
      ...regionFields.map((field) => (field.name === 'head' && region.head ? { ...field, optional: false } : field)),
      from,
    ],
    initial: {
      name: region.name,
      zone: region.zone ?? null,
      hours: region.hours,
      head: region.head ?? null,
      from: null,
    },
    send: ({ values, changed }, header) => {
      const when = whenOf(values['from']);
      return api.POST('/api/directory/regions/{region}/change', {
        params: { path: { region: region.id }, header },
        body: {
          ...('name' in changed ? { name: textOf(values['name']) } : {}),
          ...('zone' in changed ? { zone: textOf(values['zone']) } : {}),
          ...('hours' in changed ? { hours: hours(changed) } : {}),
          ...(changed['head'] ? { head: textOf(changed['head']) } : {}),
          ...(when ? { from: when } : {}),
        },
      });
    },
  };
}
