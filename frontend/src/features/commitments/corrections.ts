import type { TFunction } from 'i18next';
import type { ActSpec } from '@/acts/act-form';
import type { FieldSpec } from '@/acts/fact-kinds';
import { sentAmount } from '@/promise/sent-amount';
import { amountOf, valueIn, type Value, type Values } from '@/acts/values';
import { commitmentActs } from '@/names/event-kinds';
import type { Choosable } from '@/ui/options';
import { send } from './acts';
import type { CommitmentView } from './use-commitment';

type Line = CommitmentView['history'][number];
type Side = 'ours' | 'theirs';

export const kinds = [...commitmentActs, 'CommitmentAudienceSet'] as const;

/** What the act is called whose event says it; and so what its date is called. */
const actOf = {
  CommitmentMade: 'make',
  CommitmentAccepted: 'accept',
  CommitmentRenegotiated: 'renegotiate',
  CommitmentReassigned: 'reassign',
  CommitmentFulfilled: 'fulfil',
  CommitmentBreached: 'breach',
  CommitmentWithdrawn: 'withdraw',
} as const;

type Said = keyof typeof actOf;

const saidIn = (line: Line): Said | undefined => commitmentActs.find((kind) => kind === line.kind);

/** Nothing is asked of a promise whose words alone are read. */
const nothing: Choosable = { options: [], isPending: false };
const nothingChosen: Choices = { standing: nothing, conversations: nothing };

/** What one entry says, field by field; its time as it was given, else the instant itself. */
export function valuesOf(line: Line, zone: string): Values {
  const said = line.said;
  return {
    side: said?.side ?? null,
    kind: said?.kind ?? null,
    what: said?.what ?? null,
    due: valueIn(said?.due),
    value: valueIn(said?.value),
    responsible: said?.responsible ?? null,
    counterpart: said?.counterpart ?? null,
    entity: said?.entity ?? null,
    region: said?.region ?? null,
    productLine: said?.productLine ?? null,
    cites: said?.cites ?? null,
    by: said?.by ?? null,
    agreedBy: said?.by ?? null,
    note: said?.note ?? null,
    people: said?.people ?? null,
    evidence: said?.evidence ?? null,
    at: valueIn(said?.at) ?? { instant: line.effectiveAt, zone },
  };
}

/** How what an entry says is read out; beside another text of it with the conversation and the promise it names. */
export function readFields(
  view: CommitmentView,
  line: Line,
  t: TFunction,
  choices: Choices = nothingChosen,
): FieldSpec[] {
  const kind = saidIn(line);
  const people: FieldSpec = { name: 'people', look: 'people', word: t('commitments.field.people') };
  return kind ? fieldsOf(kind, sideOf(view), kindOf(view), choices, t, valuesOf(line, '')) : [people];
}

function kindOf(view: CommitmentView): string {
  return view.history.find((one) => one.kind === 'CommitmentMade' && one.stands)?.said?.kind ?? 'due-by';
}

/** Who may see a promise is set anew, not corrected; what was taken back or corrected is said by another entry. */
export function isCorrectable(line: Line): boolean {
  return line.stands && line.said !== null && line.said !== undefined && saidIn(line) !== undefined;
}

export function sideOf(view: CommitmentView): Side {
  const made = view.history.find((line) => line.kind === 'CommitmentMade' && line.stands);
  return made?.said?.side ?? view.present?.side ?? 'ours';
}

/** Who answers for a promise of that side, and to whom it was given. */
export function peopleFields(side: Side, t: TFunction): FieldSpec[] {
  const [own, other] = side === 'ours' ? (['person', 'contact'] as const) : (['contact', 'person'] as const);
  return [
    { name: 'responsible', look: own, word: t('commitments.field.responsible') },
    { name: 'counterpart', look: other, word: t('commitments.field.counterpart'), optional: true },
  ];
}

export function termFields(kind: string | null, t: TFunction): FieldSpec[] {
  const due: FieldSpec = {
    name: 'due',
    look: 'when',
    toward: 'future',
    word: t(kind === 'hold-until' ? 'commitments.field.until' : 'commitments.field.due'),
  };
  return [
    { name: 'what', look: 'area', word: t('commitments.field.what') },
    ...(kind === 'standing' ? [] : [due]),
    { name: 'value', look: 'money', word: t('commitments.field.value'), optional: true },
  ];
}

export const scopeFields = (t: TFunction): FieldSpec[] => [
  { name: 'entity', look: 'entity', label: 'entity', optional: true },
  { name: 'region', look: 'region', label: 'region', optional: true },
  { name: 'productLine', look: 'text', word: t('commitments.field.productLine'), optional: true },
];

/** The conversation that shows it. */
export function evidenceField(conversations: Choosable, t: TFunction): FieldSpec {
  return {
    name: 'evidence',
    look: 'choice',
    word: t('commitments.field.evidence'),
    ...conversations,
    optional: true,
  };
}

/** The standing promise of which this is one delivery. */
export function cites(standing: Choosable, t: TFunction): FieldSpec {
  return { name: 'cites', look: 'choice', word: t('commitments.field.cites'), ...standing, optional: true };
}

function made(values: Values, standing: Choosable, t: TFunction): FieldSpec[] {
  const side = values['side'] === 'theirs' ? 'theirs' : 'ours';
  return [
    {
      name: 'side',
      look: 'choice',
      word: t('commitments.field.side'),
      options: (['ours', 'theirs'] as const).map((id) => ({ id, name: t(`common.side.${id}`) })),
    },
    {
      name: 'kind',
      look: 'choice',
      word: t('commitments.field.kind'),
      options: (['due-by', 'hold-until', 'standing'] as const).map((id) => ({ id, name: t(`commitments.kind.${id}`) })),
    },
    ...termFields(String(values['kind']), t),
    ...peopleFields(side, t),
    ...scopeFields(t),
    ...(standing.options.length > 0 || values['cites']
      ? [cites(withEarlier(values['cites'], standing, t('commitments.kind.standing')), t)]
      : []),
  ];
}

/** What stands stays to be chosen, also where it lies further back than the latest, or has ended. */
function withEarlier(stands: Value | undefined, choices: Choosable, name: string): Choosable {
  if (typeof stands !== 'string' || choices.options.some(({ id }) => id === stands)) return choices;
  return { ...choices, options: [{ id: stands, name }, ...choices.options] };
}

/** What may be chosen: the standing promises, and the conversations. */
export interface Choices {
  standing: Choosable;
  conversations: Choosable;
}

function fieldsOf(
  kind: Said,
  side: Side,
  promise: string,
  { standing, conversations }: Choices,
  t: TFunction,
  values: Values,
): FieldSpec[] {
  const at: FieldSpec = {
    name: 'at',
    look: 'when',
    word: t(kind === 'CommitmentMade' ? 'commitments.field.madeAt' : `commitments.when.${actOf[kind]}`),
  };
  const note: FieldSpec = { name: 'note', look: 'area', word: t('commitments.field.note'), optional: true };
  const evidence = evidenceField(withEarlier(values['evidence'], conversations, t('commitments.itsEvidence')), t);
  switch (kind) {
    case 'CommitmentMade':
      return [...made(values, standing, t), evidence, at];
    case 'CommitmentAccepted':
      return [acceptedBy(side, t), at];
    case 'CommitmentRenegotiated':
      return [...termFields(promise, t).map((field) => ({ ...field, optional: true })), agreedBy(t), evidence, at];
    case 'CommitmentReassigned':
      return [...peopleFields(side, t).map((field) => ({ ...field, optional: true })), at];
    default:
      return [note, evidence, at];
  }
}

/** A promise of ours is taken by them, one of theirs by us. */
export function acceptedBy(side: Side, t: TFunction): FieldSpec {
  const look = side === 'ours' ? 'contact' : 'person';
  return { name: 'by', look, word: t('commitments.field.acceptedBy'), optional: true };
}

export function agreedBy(t: TFunction): FieldSpec {
  return { name: 'agreedBy', look: 'contact', word: t('commitments.field.agreedBy'), optional: true };
}

/** The server's word for what a form holds: an amount as a number. */
export function asSent(value: Value): unknown {
  const amount = amountOf(value);
  return amount ? sentAmount(amount) : value;
}

/** When the other side promises, who answers for it and to whom it was given are other people. */
function follow(name: string, values: Values): Values {
  if (name === 'side')
    return { ...values, responsible: values['counterpart'] ?? null, counterpart: values['responsible'] ?? null };
  return name === 'kind' && values['kind'] === 'standing' ? { ...values, due: null } : values;
}

/** Says one entry of the history again as it really was, its time included: that very entry, and no other. */
export function correcting(
  account: string,
  view: CommitmentView,
  line: Line,
  { standing, conversations }: Choices,
  zone: string,
  t: TFunction,
): ActSpec | null {
  const kind = saidIn(line);
  if (!kind || !line.said) return null;
  const side = sideOf(view);
  const others = { ...standing, options: standing.options.filter(({ id }) => id !== view.id) };
  // Also once it has been taken out of the field.
  const earlier = withEarlier(line.said.cites ?? undefined, others, t('commitments.kind.standing'));
  return {
    id: line.event,
    label: t('facts.correctOf', { what: t(`commitments.kindOf.${kind}`) }),
    intro: t('facts.correctHint'),
    fields: (values) => fieldsOf(kind, side, kindOf(view), { standing: earlier, conversations }, t, values),
    initial: valuesOf(line, zone),
    version: view.version,
    changes: 'anything',
    follow,
    send: ({ changed }, header) =>
      send(
        account,
        view.id,
        {
          act: 'correct',
          body: {
            event: line.event,
            changed: Object.fromEntries(Object.entries(changed).map(([name, value]) => [name, asSent(value)])),
          },
        },
        header,
      ),
  };
}
