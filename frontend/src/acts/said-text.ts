import type { TFunction } from 'i18next';
import type { Names } from '@/names/use-names';
import type { Reader } from '@/time/format';
import { labelOf, type FieldSpec } from './fact-kinds';
import { fieldOf, same, textOf } from './values';
import { valueText } from './value-text';

/** What is said of a thing, as the API shows it, and how it is read out: its words as they are, the rest by name. */
export interface Wording {
  /** Fields that need no name before them: a subject, notes. */
  words: readonly string[];
  fields: readonly FieldSpec[];
  names: Names;
  reader: Reader;
  t: TFunction;
}

function wordsIn(said: unknown, { words }: Wording): string[] {
  return words.map((name) => textOf(fieldOf(said, name))).filter(Boolean);
}

function named(said: unknown, spec: FieldSpec, { names, reader, t }: Wording): string {
  return `${labelOf(spec, t)}: ${valueText(spec, fieldOf(said, spec.name), names, t, reader) || '–'}`;
}

/** Everything that is said: the words each by itself, then "Due: Fri 5 Dec" for each field that says something. */
export function saidText(said: unknown, wording: Wording): { words: string[]; named: string[] } {
  return {
    words: wordsIn(said, wording),
    named: wording.fields
      .filter(({ name }) => !wording.words.includes(name) && !same(fieldOf(said, name), null))
      .map((spec) => named(said, spec, wording)),
  };
}

/** What is said beside another text of the same: its words, and whatever else is not the same in both. */
export function besideText(said: unknown, other: unknown, wording: Wording): string {
  const differing = wording.fields.filter(
    ({ name }) => !wording.words.includes(name) && !same(fieldOf(said, name), fieldOf(other, name)),
  );
  return [...wordsIn(said, wording), differing.map((spec) => named(said, spec, wording)).join('\n')]
    .filter(Boolean)
    .join('\n\n');
}
