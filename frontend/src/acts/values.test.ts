// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { i18next, speak } from '@/i18n';
import { namesOf } from '@/names/use-names';
import { choicesOf } from './choices';
import { fieldsOf, makesTheThing } from './fact-kinds';
import { actsOf, type KnownFact } from './use-thing-history';
import { factText, hoursText } from './value-text';
import { amountOf, changedIn, fieldOf, same, type Hours } from './values';

beforeAll(() => speak('en'));

const week = (...days: Hours['day'][]): Hours[] => days.map((day) => ({ day, from: '09:00:00', to: '17:30:00' }));
const eyes = { locale: 'en-GB', zone: 'Europe/Vienna', now: '2026-11-23T09:00:00.000000Z' };
const names = namesOf({ people: {}, contacts: {}, entities: {}, regions: {} });

describe('a region that was taken back', () => {
  const regions = {
    emea: { name: 'Europe', hours: [], takenBack: false },
    nord: { name: 'Nordics', hours: [], takenBack: true },
  };
  const known = namesOf({ people: {}, contacts: {}, entities: {}, regions });

  it('is called by its name where it is named, and chosen no more', () => {
    expect(known.region('nord')).toBe('Nordics');
    expect(choicesOf('region', known, i18next.t, 'en-GB')).toEqual([{ id: 'emea', name: 'Europe' }]);
  });
});

describe('what a form sends', () => {
  it('is what differs from how it began; nothing typed is nothing', () => {
    const initial = { name: 'Velaris', role: null, from: null, zone: 'Europe/Paris' };
    expect(changedIn({ ...initial, name: ' Velaris ', role: '  ' }, initial)).toEqual({});
    expect(changedIn({ ...initial, name: 'Velaris SA', zone: null }, initial)).toEqual({
      name: 'Velaris SA',
      zone: null,
    });
  });

  it('compares days and weeks by what they say', () => {
    expect(same({ date: '2026-12-01', zone: 'Europe/Vienna' }, { date: '2026-12-01', zone: 'Europe/Vienna' })).toBe(
      true,
    );
    expect(same({ date: '2026-12-01', zone: 'Europe/Vienna' }, { date: '2026-12-01', zone: 'Asia/Tokyo' })).toBe(false);
    expect(same([], null)).toBe(true);
  });
});

describe('an amount', () => {
  const euros = (amount: string | number) => ({ amount, currency: 'EUR' });

  it('is one whatever zeros it is written with', () => {
    const one = fieldOf({ value: euros(12.5) }, 'value');
    expect(one).toEqual(euros('12.5'));
    for (const text of ['12.50', '012.5', '12.5000']) expect(fieldOf({ value: euros(text) }, 'value')).toEqual(one);
    expect(fieldOf({ value: euros('1200.00') }, 'value')).toEqual(euros('1200'));
    expect(fieldOf({ value: euros(0) }, 'value')).toEqual(euros('0'));
    expect(fieldOf({ value: euros('-0.10') }, 'value')).toEqual(euros('-0.1'));
  });

  it('keeps its digits, however many', () => {
    expect(amountOf(euros('1234567890123456.78'))).toEqual(euros('1234567890123456.78'));
  });
});

describe('what a fact says', () => {
  it('is read from its event, a day as a day and an instant as an instant', () => {
    const said = { on: { date: '2026-11-20', zone: 'Europe/Vienna', instant: null }, name: 'Antwerp', count: 3 };
    expect(fieldOf(said, 'on')).toEqual({ date: '2026-11-20', zone: 'Europe/Vienna' });
    expect(fieldOf(said, 'name')).toBe('Antwerp');
    expect(fieldOf(said, 'count')).toBe('3');
    expect(fieldOf(said, 'parent')).toBeNull();
  });

  it('names a last day, and how long an appointment lasts', () => {
    const on = { date: '2026-11-20', zone: 'Europe/Vienna' };
    expect(factText('EntityClosed', { entity: 'e', on }, names, i18next.t, eyes)).toBe('Fri 20 Nov');
    expect(factText('MemberReleased', { function: 'sales', role: 'auditor', to: on }, names, i18next.t, eyes)).toBe(
      'Sales, auditor, until Fri 20 Nov',
    );
  });

  it('puts days with the same hours together', () => {
    expect(hoursText(week('MONDAY', 'TUESDAY', 'WEDNESDAY'), i18next.t)).toBe('Mon–Wed 09:00–17:30');
    expect(
      hoursText([...week('MONDAY', 'WEDNESDAY'), { day: 'THURSDAY', from: '09:00', to: '12:00' }], i18next.t),
    ).toBe('Mon 09:00–17:30, Wed 09:00–17:30, Thu 09:00–12:00');
  });
});

describe('the history of a thing', () => {
  const fact = (event: string, act: string): KnownFact => ({
    event,
    act,
    kind: 'EntityNamed',
    field: 'name',
    recordedAt: act,
    actor: 'ines',
    outcome: 'STANDS',
    undoable: true,
  });

  it('is told by acts, the latest first: what was said together is taken back together', () => {
    const acts = actsOf({
      thing: 'e',
      version: 3,
      takenBack: false,
      facts: [fact('1', 'a'), fact('2', 'a'), fact('3', 'b')],
    });
    expect(acts.map((act) => act.facts.map(({ event }) => event))).toEqual([['3'], ['1', '2']]);
  });

  it('asks in every correction for what its event says', () => {
    for (const [kind, fields] of Object.entries(fieldsOf)) {
      expect(fields.length, kind).toBeGreaterThan(0);
      expect(new Set(fields.map(({ name }) => name)).size, kind).toBe(fields.length);
    }
    expect(makesTheThing('EntityAdded')).toBe(true);
    expect(makesTheThing('EntityMoved')).toBe(false);
  });
});
