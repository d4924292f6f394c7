import type { TFunction } from 'i18next';
import type { ActSpec, Said } from '@/acts/act-form';
import type { FieldSpec } from '@/acts/fact-kinds';
import { alongFields, narrowingOf, ticked, type NarrowedItem } from '@/acts/narrowed-too';
import { amountOf, listOf, textOf, valueIn, whenOf, type Values } from '@/acts/values';
import { send, type CommitmentAct, type FormAct } from './acts';
import { acceptedBy, agreedBy, evidenceField, peopleFields, termFields } from './corrections';
import { sentAmount } from '@/promise/sent-amount';
import type { Choosable } from '@/ui/options';
import type { CommitmentView } from './use-commitment';

type Card = NonNullable<CommitmentView['present']>;
export type DirectAct = Exclude<FormAct, 'correct'>;

/** What may be chosen and ticked: what is narrowed along, and the conversations that may show it. */
export interface Choices {
  along: readonly NarrowedItem[];
  conversations: Choosable;
}

function fieldsOf(act: DirectAct, { along, conversations }: Choices, card: Card, t: TFunction): FieldSpec[] {
  const at: FieldSpec = {
    name: 'at',
    look: 'when',
    word: t(`commitments.when.${act}`),
    optional: true,
    isNowWhenEmpty: true,
    toward: 'past',
  };
  const note: FieldSpec = { name: 'note', look: 'area', word: t('commitments.field.note'), optional: true };
  switch (act) {
    case 'accept':
      return [acceptedBy(card.side, t), at];
    case 'renegotiate':
      return [...termFields(card.kind, t), agreedBy(t), evidenceField(conversations, t), at];
    case 'reassign':
      return [...peopleFields(card.side, t), at];
    case 'narrow':
      return [
        { name: 'people', look: 'audience', word: t('commitments.field.people'), optional: true },
        ...alongFields(along, t),
      ];
    default:
      return [note, evidenceField(conversations, t), at];
  }
}

const some = <K extends string, V>(key: K, value: V | null): Partial<Record<K, V>> => {
  const one: Partial<Record<K, V>> = {};
  if (value !== null && value !== '') one[key] = value;
  return one;
};

/** Only what is different is said of terms and people; who agreed and when, always. */
function commandOf(act: DirectAct, { values, changed }: Said, along: readonly NarrowedItem[]): CommitmentAct {
  const at = some('at', whenOf(values['at']));
  const different = (name: string) => (name in changed ? textOf(values[name]) : null);
  switch (act) {
    case 'accept':
      return { act, body: { ...at, ...some('by', textOf(values['by'])) } };
    case 'renegotiate': {
      const amount = 'value' in changed ? amountOf(values['value']) : null;
      return {
        act,
        body: {
          ...at,
          ...some('what', different('what')),
          ...some('due', 'due' in changed ? whenOf(values['due']) : null),
          ...(amount ? { value: sentAmount(amount) } : {}),
          ...some('agreedBy', textOf(values['agreedBy'])),
          ...some('evidence', textOf(values['evidence'])),
        },
      };
    }
    case 'reassign':
      return {
        act,
        body: {
          ...at,
          ...some('responsible', different('responsible')),
          ...some('counterpart', different('counterpart')),
        },
      };
    case 'narrow':
      return { act, body: narrowingOf(listOf(values['people']), along, values) };
    default:
      return {
        act,
        body: { ...at, ...some('note', textOf(values['note'])), ...some('evidence', textOf(values['evidence'])) },
      };
  }
}

/** How a promise that ended meanwhile reads, and what was about to be done with it. */
function wordOf(value: unknown, t: TFunction): string {
  switch (value) {
    case 'renegotiated':
      return t('commitments.kindOf.CommitmentRenegotiated');
    case 'reassigned':
      return t('commitments.kindOf.CommitmentReassigned');
    case 'fulfilled':
      return t('common.state.kept');
    case 'kept-late':
      return t('common.state.keptLate');
    case 'proposed':
    case 'late':
    case 'kept':
    case 'breached':
    case 'withdrawn':
    case 'accepted':
      return t(`common.state.${value}`);
    default:
      return '';
  }
}

/** One act on a promise: only the fields it needs, filled in with how it reads now, and what is narrowed along. */
export function acting(
  account: string,
  view: CommitmentView,
  card: Card,
  act: DirectAct,
  choices: Choices,
  t: TFunction,
): ActSpec {
  const { along } = choices;
  const initial: Values = {
    what: card.what,
    due: valueIn(card.due),
    value: valueIn(card.value),
    responsible: card.responsible,
    counterpart: card.counterpart ?? null,
    by: card.counterpart ?? null,
    agreedBy: (card.side === 'ours' ? card.counterpart : card.responsible) ?? null,
    people: card.people ?? [],
    at: null,
    note: null,
    evidence: null,
    ...ticked(along),
  };
  return {
    id: act,
    label: t(`commitments.form.${act}`),
    button: t(`commitments.act.${act}`),
    fields: fieldsOf(act, choices, card, t),
    initial,
    version: view.version,
    ...(act === 'reassign' || act === 'renegotiate' ? { changes: 'beside-the-date' as const } : {}),
    ...(act === 'narrow' ? { changes: 'anything' as const, intro: t('facts.setAnew') } : {}),
    words: (_field, value) => wordOf(value, t),
    send: (said, header) => send(account, view.id, commandOf(act, said, along), header),
  };
}
