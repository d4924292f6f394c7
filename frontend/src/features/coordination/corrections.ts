import type { TFunction } from 'i18next';
import type { ActSpec } from '@/acts/act-form';
import type { FieldSpec } from '@/acts/fact-kinds';
import { valueIn, type Values } from '@/acts/values';
import { send } from './acts';
import { coordinationActs } from '@/names/event-kinds';
import type { CaseVersion, EntryOfCase } from './case-entries';
import type { CaseCard } from './use-coordination';

const kinds = [...coordinationActs, 'CaseNarrowed'] as const;

type Kind = (typeof kinds)[number];

const kindOf = ({ entry }: EntryOfCase): Kind | undefined => kinds.find((kind) => kind === entry.kind);

export function wordOf(one: EntryOfCase, t: TFunction): string {
  const kind = kindOf(one);
  return kind ? t(`coordination.kindOf.${kind}`) : one.entry.kind;
}

const makes: readonly Kind[] = ['CaseOpened', 'StepRequested', 'ConflictRecorded'];

/**
 * What the reader may take back they may correct; what a whole case, step or conflict hangs on is corrected though it is
 * not taken back.
 */
export function isCorrectable(one: EntryOfCase): boolean {
  const kind = kindOf(one);
  return (
    kind !== undefined &&
    kind !== 'CaseNarrowed' &&
    one.entry.stands &&
    (Boolean(one.entry.undo) || makes.includes(kind))
  );
}

function fieldsOf(kind: Kind, t: TFunction): FieldSpec[] {
  const at: FieldSpec = { name: 'at', look: 'when', word: t('interactions.field.at') };
  const words = (name: string, word: string, optional = false): FieldSpec => ({ name, look: 'area', word, optional });
  const owner: FieldSpec = { name: 'owner', look: 'person', word: t('coordination.field.owner'), optional: true };
  const said = words('said', t('commitments.field.note'), true);
  const reason = words('said', t('coordination.field.reason'));
  switch (kind) {
    case 'CaseOpened':
      return [
        { name: 'subject', look: 'text', word: t('coordination.field.subject') },
        words('description', t('coordination.field.description'), true),
        at,
      ];
    case 'StepRequested':
      return [
        words('what', t('coordination.field.what')),
        owner,
        { name: 'due', look: 'when', word: t('commitments.field.due'), optional: true },
        { name: 'global', look: 'flag', word: t('coordination.globalHint'), optional: true },
        at,
      ];
    case 'ConsentRefused':
    case 'StepDeclined':
      return [reason, at];
    case 'StepHandedOff':
      return [owner, { ...reason, optional: true }, at];
    case 'StepAssigned':
      return [owner, at];
    case 'ConflictRecorded':
      return [words('what', t('coordination.field.what')), at];
    case 'ConflictAssigned':
      return [{ name: 'person', look: 'person', word: t('coordination.field.person') }, at];
    case 'ConflictResolved':
      return [words('how', t('coordination.field.how')), at];
    default:
      return [said, at];
  }
}

/** What the acts on a case, a step and a conflict call their own words. */
const ownWords = ['subject', 'what', 'said', 'how'];

/** How what an entry says is read out beside its own words, which are its `text`. */
export function readFields(one: EntryOfCase, t: TFunction): FieldSpec[] {
  const kind = kindOf(one);
  return (kind ? fieldsOf(kind, t) : [])
    .filter(({ name }) => !ownWords.includes(name))
    .map((field) => (field.look === 'flag' ? { ...field, word: t('coordination.global') } : field));
}

/** What an entry said once, field by field; its time as it was given, else the instant itself. */
export function valuesOf(said: CaseVersion, zone: string): Values {
  const text = said.text ?? null;
  return {
    text,
    subject: text,
    what: text,
    said: text,
    how: text,
    description: said.description ?? null,
    owner: said.person ?? null,
    person: said.person ?? null,
    due: valueIn(said.due),
    global: said.global ? 'yes' : null,
    at: valueIn(said.given) ?? { instant: said.at, zone },
  };
}

/** Says one entry of a case's history again as it really was, its time included: that entry, and no other. */
export function correcting(
  account: string,
  card: CaseCard,
  one: EntryOfCase,
  zone: string,
  t: TFunction,
): ActSpec | null {
  const kind = kindOf(one);
  if (!kind || !one.said) return null;
  return {
    id: one.entry.event,
    label: t('facts.correctOf', { what: wordOf(one, t) }),
    intro: t('facts.correctHint'),
    fields: fieldsOf(kind, t),
    initial: valuesOf(one.said, zone),
    version: card.version,
    changes: 'anything',
    send: ({ changed }, header) => {
      const sent = 'global' in changed ? { ...changed, global: changed['global'] !== null } : changed;
      return send(account, card.id, { act: 'correct', body: { event: one.entry.event, changed: sent } }, header);
    },
  };
}
