import { readdirSync } from 'node:fs';
import { renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { namesOf } from '@/names/use-names';
import { useFactWords, type ToldFact } from './fact-words';

beforeEach(() => speak('en'));

const names = namesOf({
  people: { ines: { name: 'Ines Brandt', present: true } },
  contacts: {},
  entities: { antwerp: { name: 'Antwerp', open: true } },
  regions: { emea: { name: 'EMEA', hours: [], takenBack: false } },
});

const pascal = (text: string) => text.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase());

/** "CommitmentMade" of `commitment.made.1.json`: cases and appointments are not called by their module. */
function kindIn(file: string): string {
  const [module = '', event = ''] = file.split('.');
  if (event === 'change-undone') return pascal(`${module}-${event}`);
  return ['coordination', 'team'].includes(module) ? pascal(event) : pascal(`${module}-${event}`);
}

/** An undo is told as what it took back; the log's own and the demo's are of no thing. */
const isTold = (kind: string) => !/Undone$|^Log|^Demo/.test(kind);

const kinds = readdirSync('../backend/src/test/resources/events').map(kindIn).filter(isTold);

const sentence = (fact: ToldFact) => renderHook(() => useFactWords(names)).result.current.sentence(fact);
const told = (kind: string, more: Partial<ToldFact> = {}): ToldFact => ({
  view: 'contact',
  field: 'name',
  kind,
  title: 'Claire Vidal',
  ...more,
});

it('the catalogue of events is read', () => {
  expect(kinds).toContain('CommitmentMade');
  expect(kinds).toContain('MemberAppointed');
  expect(kinds.length).toBeGreaterThan(60);
});

it.each(kinds)('%s has words of its own', (kind) => {
  expect(sentence(told(kind))).not.toBe('Changed: Claire Vidal');
});

describe('says what was said', () => {
  it.each<[string, ToldFact, string]>([
    [
      'of a contact',
      told('ContactFunctionSet', { said: { function: 'purchasing' } }),
      'Claire Vidal, Function: Purchasing',
    ],
    [
      'of the account',
      told('AccountNamed', { view: 'account', title: 'Velaris', said: { name: 'Velaris Rail' } }),
      'Name: Velaris Rail',
    ],
    [
      'of a person of ours',
      told('PersonRegionSet', { view: 'person', title: 'Dana', said: { region: 'emea' } }),
      'Dana, Region: EMEA',
    ],
    [
      'of an entity',
      told('EntityClosed', { view: 'entities', title: null, field: 'entities.antwerp.closed' }),
      'Closed: Antwerp',
    ],
    ['of a step', told('StepAssigned', { view: 'case', title: 'Gear sets' }), 'Step assigned: Gear sets'],
  ])('%s', (_of, fact, words) => {
    expect(sentence(fact)).toBe(words);
  });
});
