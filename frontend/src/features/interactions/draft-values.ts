import type { TFunction } from 'i18next';
import type { FieldSpec } from '@/acts/fact-kinds';
import { listOf, textOf, whenOf, type Values } from '@/acts/values';
import type { Option } from '@/ui/options';
import type { Names } from '@/names/use-names';
import { channels, interactionKinds, outcomes, sentiments, sides, type InteractionDraft } from './draft';

/** What an interaction says, field by field as the server compares it. */
export function valuesOf(draft: InteractionDraft, names: Names): Values {
  const { people, region, minutes, ...rest } = draft;
  return {
    ...rest,
    region: region ?? null,
    minutes: minutes === null ? null : String(minutes),
    ...sides(people, names),
  };
}

/** As the server takes it: a duration is a number. */
export function changedFields(changed: Values): Record<string, unknown> {
  return 'minutes' in changed ? { ...changed, minutes: minutesOf(changed) } : changed;
}

function minutesOf(values: Values): number | null {
  const text = textOf(values['minutes']);
  return text === '' ? null : Number(text);
}

export function draftOf(values: Values): InteractionDraft {
  const one = <T extends string>(all: readonly T[], name: string): T | null =>
    all.find((id) => id === values[name]) ?? null;
  return {
    kind: one(interactionKinds, 'kind') ?? 'note',
    people: ['theirs', 'thirdParties', 'ours'].flatMap((name) => listOf(values[name])),
    at: whenOf(values['at']),
    subject: textOf(values['subject']),
    notes: textOf(values['notes']),
    region: textOf(values['region']) || null,
    channel: one(channels, 'channel'),
    outcome: one(outcomes, 'outcome'),
    sentiment: one(sentiments, 'sentiment'),
    links: [...listOf(values['links'])],
    addresses: textOf(values['addresses']),
    minutes: minutesOf(values),
  };
}

/** How each field is called and read out beside what somebody else made of it. */
export function fieldsOf(t: TFunction, linked: Option[]): FieldSpec[] {
  const choice = (name: 'kind' | 'channel' | 'outcome' | 'sentiment', options: Option[]): FieldSpec => ({
    name,
    look: 'choice',
    word: t(`interactions.field.${name}`),
    options,
  });
  return [
    choice(
      'kind',
      interactionKinds.map((id) => ({ id, name: t(`interactions.kind.${id}`) })),
    ),
    { name: 'at', look: 'when', word: t('interactions.field.at') },
    { name: 'subject', look: 'text', word: t('interactions.field.subject') },
    { name: 'region', look: 'region', word: t('interactions.field.region') },
    { name: 'notes', look: 'area', word: t('interactions.field.notes') },
    choice(
      'channel',
      channels.map((id) => ({ id, name: t(`interactions.channel.${id}`) })),
    ),
    choice(
      'outcome',
      outcomes.map((id) => ({ id, name: t(`interactions.outcome.${id}`) })),
    ),
    choice(
      'sentiment',
      sentiments.map((id) => ({ id, name: t(`interactions.sentiment.${id}`) })),
    ),
    ...(['ours', 'theirs', 'thirdParties'] as const).map((name): FieldSpec => ({
      name,
      look: 'people',
      word: t(`interactions.${name}`),
    })),
    { name: 'links', look: 'people', word: t('interactions.field.links'), options: linked },
    { name: 'addresses', look: 'area', word: t('interactions.field.addresses') },
    { name: 'minutes', look: 'text', word: t('interactions.field.minutes') },
  ];
}
