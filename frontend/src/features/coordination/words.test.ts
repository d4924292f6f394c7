import i18next from 'i18next';
import { beforeEach, expect, it } from 'vitest';
import { prepare, speak } from '@/i18n';
import { namesOf } from '@/names/use-names';
import { wordOf } from './act-specs';

const names = namesOf({ people: {}, contacts: {}, entities: {}, regions: {} });
const words = (value: unknown) => wordOf(value, names, i18next.t.bind(i18next));

beforeEach(async () => {
  await speak('en');
  await prepare('coordination', 'facts');
});

it('how a step stood before somebody ended it meanwhile reads in words', () => {
  expect(['requested', 'waiting-for-consent', 'consent-refused', 'accepted'].map(words)).toEqual([
    'requested',
    'waits for consent',
    'consent refused',
    'accepted',
  ]);
});

it('what there was not before reads as no word', () => {
  expect(words(null)).toBe('');
});
