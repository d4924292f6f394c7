import { beforeEach, expect, it } from 'vitest';
import i18next from 'i18next';
import { prepare, speak } from '@/i18n';
import { namesOf } from '@/names/use-names';
import { asShown, meet, type WordsOf } from './conflict';
import type { FieldSpec } from './fact-kinds';

const at = '2026-11-05T09:00:00.000000Z';
const reader = { locale: 'en-GB', zone: 'Europe/Vienna', now: at };
const names = namesOf({
  people: { ines: { name: 'Ines Brandt', present: true }, dana: { name: 'Dana Cole', present: true } },
  contacts: {},
  entities: {},
  regions: {},
});
const fields: FieldSpec[] = [{ name: 'people', look: 'audience', word: 'Only for', optional: true }];
const noWords: WordsOf = () => '';

function shown(theirs: unknown, base: unknown, people: string[]) {
  const held = { values: { people }, initial: { people: [] }, version: 0 };
  const difference = { field: 'audience', mine: people, theirs, base, by: 'ines', at };
  const { met } = meet(held, [difference], 1, fields);
  const t = i18next.t.bind(i18next);
  const [one] = asShown(met, fields, names, t, reader, noWords);
  return [one?.mine, one?.theirs, one?.base];
}

beforeEach(async () => {
  await speak('en');
  await prepare('facts');
});

it('for whom it is and was reads as names, and as everyone where nobody was named', () => {
  expect(shown(['dana', 'ines'], ['*'], ['ines'])).toEqual([
    'Ines Brandt',
    'Dana Cole, Ines Brandt',
    'everyone on the team',
  ]);
  expect(shown(['*'], ['ines'], [])).toEqual(['everyone on the team', 'everyone on the team', 'Ines Brandt']);
});

it('what was not at all is no audience', () => {
  expect(shown(null, undefined, ['ines'])).toEqual(['Ines Brandt', '', null]);
});

it('what was there before and has no words is not said to be nothing', () => {
  const held = { values: {}, initial: {}, version: 0 };
  const base = { on: { date: '2026-11-04', zone: 'Europe/Vienna' } };
  const { met } = meet(held, [{ field: 'answer', mine: null, theirs: 'accepted', base, by: 'ines', at }], 1, fields);
  const t = i18next.t.bind(i18next);
  expect(asShown(met, fields, names, t, reader, noWords)[0]?.base).toBe('');
});
