import type { TFunction } from 'i18next';
import type { Difference } from '@/api/problem';
import type { Names } from '@/names/use-names';
import type { Reader } from '@/time/format';
import type { Choice } from '@/ui/conflict-panel';
import { labelOf, type FieldSpec } from './fact-kinds';
import { valueText } from './value-text';
import { fieldOf, listOf, same, tidy, valueIn, type Value, type Values } from './values';

/** What the server compares as one, and a form asks for in parts or under another name. */
export const parts: Record<string, string[]> = {
  headquarters: ['city', 'country', 'zone'],
  affiliation: ['entity', 'organisation'],
  audience: ['people'],
};

/** A form: what stands in it, what stood in it before anything was typed, and the version that was read at. */
export interface Held {
  values: Values;
  initial: Values;
  version: number;
}

/** Somebody changed the same meanwhile: where, what was mine of it, and which of both is in the form. */
export interface Met {
  differences: Difference[];
  mine: Values;
  choices: Readonly<Record<string, Choice>>;
}

/** The fields that ask for what the server calls by that name: itself, its parts, or the last day that ends it. */
export function specsOf(name: string, fields: readonly FieldSpec[]): FieldSpec[] {
  const own = fields.filter((field) => field.name === name);
  if (own.length > 0) return own;
  const names = parts[name] ?? (name === 'to' ? ['on'] : []);
  return fields.filter((field) => names.includes(field.name));
}

function partOf({ field }: Difference, name: string, value: unknown): Value {
  if (name !== 'people') return field in parts && field !== name ? fieldOf(value, name) : valueIn(value);
  return listOf(valueIn(value)).filter((person) => person !== '*');
}

/**
 * The form keeps what was typed, as its panel says: theirs stands beside it, one choice away. Where nothing was typed, and
 * where the act itself was forestalled, theirs holds unless one insists.
 */
export function meet(held: Held, differences: Difference[], version: number, fields: readonly FieldSpec[]) {
  const last = [...new Map(differences.map((one) => [one.field, one])).values()];
  const theirs: Record<string, Value> = {};
  const mine: Record<string, Value> = {};
  const taken: Record<string, Value> = {};
  const choices: Record<string, Choice> = {};
  for (const one of last) {
    const specs = specsOf(one.field, fields);
    const isMine = specs.some(({ name }) => !same(held.values[name], held.initial[name]));
    choices[one.field] = isMine ? 'mine' : 'theirs';
    for (const { name } of specs) {
      theirs[name] = partOf(one, name, one.theirs);
      mine[name] = held.values[name] ?? null;
      if (!isMine) taken[name] = theirs[name];
    }
  }
  const met: Met = { differences: last, mine, choices };
  const next: Held = { values: { ...held.values, ...taken }, initial: { ...held.initial, ...theirs }, version };
  return { held: next, met };
}

/** What was chosen stands in the form, and is what will be sent. */
export function chosen(held: Held, met: Met, field: string, choice: Choice, fields: readonly FieldSpec[]) {
  const from = choice === 'mine' ? met.mine : held.initial;
  const taken = Object.fromEntries(specsOf(field, fields).map(({ name }) => [name, from[name] ?? null]));
  return {
    held: { ...held, values: { ...held.values, ...taken } },
    met: { ...met, choices: { ...met.choices, [field]: choice } },
  };
}

/** Who types into a field that both changed says anew what is theirs to say. */
export function typed(met: Met, name: string, value: Value, fields: readonly FieldSpec[]): Met {
  const about = met.differences.filter(({ field }) => specsOf(field, fields).some((spec) => spec.name === name));
  if (about.length === 0) return met;
  return {
    ...met,
    mine: { ...met.mine, [name]: value },
    choices: { ...met.choices, ...Object.fromEntries(about.map(({ field }) => [field, 'mine' as const])) },
  };
}

/** The act itself was forestalled, and is given up: none of its fields says what they did. */
export function isGivenUp(met: Met, fields: readonly FieldSpec[]): boolean {
  return met.differences.some(({ field }) => specsOf(field, fields).length === 0 && met.choices[field] !== 'mine');
}

/** How a form's own words for what it has no field of read: "accepted" of a step. */
export type WordsOf = (field: string, value: unknown) => string;

/** The differences as its panel shows them: mine is what the form would send. */
export function asShown(
  met: Met,
  fields: readonly FieldSpec[],
  names: Names,
  t: TFunction,
  reader: Reader,
  words: WordsOf,
) {
  const text = (specs: FieldSpec[], of: (spec: FieldSpec) => Value) =>
    specs
      .filter((spec) => spec.look === 'flag' || spec.look === 'audience' || tidy(of(spec)) !== null)
      .map((spec) => {
        const isForAll = spec.look === 'audience' && tidy(of(spec)) === null;
        return isForAll ? t('people.everyone') : valueText(spec, of(spec), names, t, reader);
      })
      .join(', ');
  return met.differences.map((one) => {
    const specs = specsOf(one.field, fields);
    const isForSome = specs.some((spec) => spec.look === 'audience');
    const said = (value: unknown) => {
      if (specs.length === 0) return words(one.field, value);
      return isForSome && !Array.isArray(value) ? '' : text(specs, ({ name }) => partOf(one, name, value));
    };
    return {
      ...one,
      mine: specs.length > 0 ? text(specs, ({ name }) => met.mine[name] ?? null) : said(one.mine),
      theirs: said(one.theirs),
      base: one.base === null || one.base === undefined ? null : said(one.base),
    };
  });
}

export function conflictName(name: string, fields: readonly FieldSpec[], t: TFunction): string {
  if (name === 'headquarters') return t('facts.kindOf.AccountHeadquartersSet');
  if (name === 'affiliation') return t('facts.kindOf.ContactAffiliated');
  const [field] = specsOf(name, fields);
  return field ? labelOf(field, t) : t('ui.whatWasDone');
}
