import type { TFunction } from 'i18next';
import type { ActSpec, Said } from '@/acts/act-form';
import type { FieldSpec } from '@/acts/fact-kinds';
import { listOf, textOf, whenOf, type Values } from '@/acts/values';
import { functions, type OurFunction } from '@/names/functions';
import type { Names } from '@/names/use-names';
import { send, type CaseAct, type FormAct } from './acts';
import type { CaseCard } from './use-coordination';

/** What is being done: an act on the case, or on one of its steps or conflicts. */
export type DirectAct = Exclude<FormAct, 'correct'>;

/** Acts that need a reason or an answer in words. */
const mustSay: readonly DirectAct[] = ['decline', 'refuseConsent', 'resolveConflict'];

function fieldsOf(act: DirectAct, card: CaseCard, t: TFunction): FieldSpec[] {
  const at: FieldSpec = {
    name: 'at',
    look: 'when',
    word: t('interactions.field.at'),
    optional: true,
    isNowWhenEmpty: true,
    toward: 'past',
  };
  const what: FieldSpec = { name: 'what', look: 'area', word: t('coordination.field.what') };
  const owner: FieldSpec = { name: 'owner', look: 'person', word: t('coordination.field.owner'), optional: true };
  const unit: FieldSpec[] = [
    { name: 'function', look: 'function', word: t('coordination.field.unit') },
    { name: 'region', look: 'region', label: 'region' },
  ];
  const steps = card.steps.map(({ id, what: name }) => ({ id, name }));
  const said: FieldSpec = {
    name: 'said',
    look: 'area',
    word: t(
      act === 'resolveConflict'
        ? 'coordination.field.how'
        : mustSay.includes(act)
          ? 'coordination.field.reason'
          : 'commitments.field.note',
    ),
    optional: !mustSay.includes(act),
  };
  switch (act) {
    case 'requestStep':
      return [
        what,
        ...unit,
        owner,
        { name: 'due', look: 'when', word: t('commitments.field.due'), toward: 'future', optional: true },
        ...(steps.length > 0
          ? [
              {
                name: 'after',
                look: 'choice',
                word: t('coordination.field.after'),
                options: steps,
                optional: true,
              } as const,
            ]
          : []),
        { name: 'global', look: 'flag', word: t('coordination.globalHint'), optional: true },
        at,
      ];
    case 'handOff':
      return [...unit, owner, said, at];
    case 'assign':
      return [owner, at];
    case 'recordConflict':
      return [
        what,
        ...unit,
        { name: 'otherFunction', look: 'function', word: t('coordination.field.other') },
        { name: 'otherRegion', look: 'region', label: 'region' },
        ...(steps.length > 0
          ? [
              {
                name: 'step',
                look: 'choice',
                word: t('coordination.field.step'),
                options: steps,
                optional: true,
              } as const,
            ]
          : []),
        at,
      ];
    case 'assignConflict':
      return [{ name: 'person', look: 'person', word: t('coordination.field.person') }, at];
    case 'resolveConflict':
      return [{ ...said, name: 'how' }, at];
    case 'narrow':
      return [{ name: 'people', look: 'audience', word: t('commitments.field.people'), optional: true }];
    default:
      return [said, at];
  }
}

const some = <K extends string, V>(key: K, value: V | null): Partial<Record<K, V>> => {
  const one: Partial<Record<K, V>> = {};
  if (value !== null && value !== '') one[key] = value;
  return one;
};

function commandOf(act: DirectAct, part: string, { values }: Said): CaseAct {
  const text = (name: string) => textOf(values[name]);
  const fn = (name: string): OurFunction => functions.find((one) => one === values[name]) ?? 'other';
  const at = some('at', whenOf(values['at']));
  const owner = some('owner', text('owner'));
  const reason = some('reason', text('said'));
  switch (act) {
    case 'requestStep':
      return {
        act,
        body: {
          what: text('what'),
          function: fn('function'),
          region: text('region'),
          global: values['global'] !== null,
          ...some('due', whenOf(values['due'])),
          ...some('after', text('after')),
          ...owner,
          ...at,
        },
      };
    case 'accept':
    case 'consent':
    case 'complete':
      return { act, step: part, body: { ...at, ...some('note', text('said')) } };
    case 'decline':
    case 'refuseConsent':
      return { act, step: part, body: { ...at, reason: text('said') } };
    case 'cancelStep':
      return { act, step: part, body: { ...at, ...reason } };
    case 'handOff':
      return {
        act,
        step: part,
        body: { function: fn('function'), region: text('region'), ...owner, ...reason, ...at },
      };
    case 'assign':
      return { act, step: part, body: { ...owner, ...at } };
    case 'recordConflict':
      return {
        act,
        body: {
          what: text('what'),
          one: { function: fn('function'), region: text('region') },
          other: { function: fn('otherFunction'), region: text('otherRegion') },
          ...some('step', text('step')),
          ...at,
        },
      };
    case 'assignConflict':
      return { act, conflict: part, body: { person: text('person'), ...at } };
    case 'resolveConflict':
      return { act, conflict: part, body: { how: text('how'), ...at } };
    case 'close':
      return { act, body: { ...at, ...some('outcome', text('said')) } };
    case 'reopen':
      return { act, body: { ...at, ...reason } };
    case 'narrow': {
      const people = listOf(values['people']);
      return { act, body: { people: people.length > 0 ? [...people] : ['*'] } };
    }
  }
}

/** What others did meanwhile, and what was about to be done, in words: "declined", "Delivery Americas", a name. */
export function wordOf(value: unknown, names: Names, t: TFunction): string {
  if (typeof value !== 'string') return '';
  const [fn, region] = value.split(' ');
  const known = functions.find((one) => one === fn);
  if (known && region) return `${t(`people.function.${known}`)} ${names.region(region)}`;
  switch (value) {
    case 'accepted':
    case 'acceptance':
      return t('coordination.state.accepted');
    case 'declined':
    case 'declining':
      return t('coordination.state.declined');
    case 'completed':
    case 'completion':
      return t('coordination.state.completed');
    case 'cancelled':
    case 'cancellation':
      return t('coordination.state.cancelled');
    case 'handed-off':
    case 'hand-off':
      return t('coordination.state.handed-off');
    case 'requested':
    case 'waiting-for-consent':
    case 'consent-refused':
      return t(`coordination.state.${value}`);
    case 'consented':
    case 'consent':
      return t('coordination.kindOf.ConsentGiven');
    case 'refused':
    case 'refusal':
      return t('coordination.kindOf.ConsentRefused');
    case 'assigned':
    case 'assignment':
      return t('coordination.kindOf.StepAssigned');
    case 'open':
      return t('coordination.isOpen');
    case 'closed':
      return t('coordination.isClosed');
    case 'reopened':
      return t('coordination.kindOf.CaseReopened');
    default:
      return names.of(value);
  }
}

/** One act on a case, a step or a conflict: only the fields it needs. */
export function acting(
  account: string,
  card: CaseCard,
  act: DirectAct,
  part: string,
  names: Names,
  t: TFunction,
): ActSpec {
  const step = card.steps.find(({ id }) => id === part);
  const initial: Values = {
    owner: (act === 'assign' ? step?.owner : null) ?? null,
    global: null,
    person: card.conflicts.find(({ id }) => id === part)?.assignedTo ?? null,
    people: card.people ?? [],
  };
  return {
    id: `${act} ${part}`,
    label: t(`coordination.form.${act}`),
    button: t(`coordination.act.${act}`),
    fields: fieldsOf(act, card, t),
    initial,
    version: card.version,
    ...(act === 'narrow' ? { changes: 'anything' as const, intro: t('coordination.setAnew') } : {}),
    words: (_field, value) => wordOf(value, names, t),
    send: (said, header) => send(account, card.id, commandOf(act, part, said), header),
  };
}
