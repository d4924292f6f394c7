// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAsTyped } from './format';
import { plusDays } from './day';
import { typedDate, type Toward } from './typed-date';

/** A Tuesday. */
const en = { locale: 'en-GB', zone: 'Europe/Vienna', now: '2026-11-24T13:55:00.000000Z' };
const de = { ...en, locale: 'de-DE' };
const us = { ...en, locale: 'en-US' };
const day = (text: string, reader = en, toward: Toward = 'future') => typedDate(text, reader, toward)?.day ?? null;

describe('a date as it is typed', () => {
  it('is a day of the calendar in any usual form', () => {
    for (const text of [
      '2 feb 2026',
      '2 February 2026',
      'Feb 2, 2026',
      '2nd of Feb 2026',
      'Mon 2 Feb 2026',
      '2026-02-02',
      '02/02/2026',
      '2.2.26',
      '2. 2. 2026',
      '2. Februar 2026',
      'Mo., 2. Feb. 2026',
      '2feb 2026',
    ])
      expect([text, day(text)]).toEqual([text, '2026-02-02']);
    expect(day('14. märz 2026')).toBe('2026-03-14');
    expect(day('14 Maerz 2026')).toBe('2026-03-14');
    expect(day('3. Mai 1998', de)).toBe('1998-05-03');
    expect(day('3/5/98')).toBe('1998-05-03');
    expect(day('3/5/98', us)).toBe('1998-03-05');
  });

  it('of a year of four digits is of that year', () => {
    expect(day('1 Jan 0001')).toBe('0001-01-01');
    expect(day('2.2.0098')).toBe('0098-02-02');
    expect(day('0050-02-28')).toBe('0050-02-28');
    expect(day('29 Feb 0004')).toBe('0004-02-29');
    expect(day('29 Feb 0100')).toBeNull();
    expect(day('31 Dec 9999')).toBe('9999-12-31');
    expect(day('1 Jan 0000')).toBeNull();
  });

  it('counted beyond the last day that has a name is that day, and breaks nothing', () => {
    const late = { ...en, now: '9999-12-30T12:00:00.000000Z' };
    for (const text of [
      '+1w',
      '+999y',
      '+3m',
      'next week',
      'end of next month',
      'eoy',
      'fri',
      '2 feb',
      'in 3 quarters',
    ])
      expect([text, day(text, late)?.length ?? 10]).toEqual([text, 10]);
  });

  it('without its year is the coming one where something is due, and the last one where it happened', () => {
    expect(day('2 feb')).toBe('2027-02-02');
    expect(day('2 feb', en, 'past')).toBe('2026-02-02');
    expect(day('24 nov')).toBe('2026-11-24');
    expect(day('30.12.', de, 'past')).toBe('2025-12-30');
    expect(day('30.12.', de, 'near')).toBe('2026-12-30');
    expect(day('29 feb')).toBe('2028-02-29');
  });

  it('is a weekday, said or not which', () => {
    expect(day('fri')).toBe('2026-11-27');
    expect(day('tue')).toBe('2026-12-01');
    expect(day('fri', en, 'past')).toBe('2026-11-20');
    expect(day('tuesday', en, 'past')).toBe('2026-11-17');
    expect(day('last fri')).toBe('2026-11-20');
    expect(day('next friday', en, 'past')).toBe('2026-11-27');
    expect(day('Do', de)).toBe('2026-11-26');
    expect(day('letzten Freitag', de)).toBe('2026-11-20');
    expect(day('nächsten Mittwoch', de)).toBe('2026-11-25');
  });

  it('is counted from today', () => {
    expect(day('today')).toBe('2026-11-24');
    expect(day('morgen', de)).toBe('2026-11-25');
    expect(day('übermorgen', de)).toBe('2026-11-26');
    expect(day('yesterday')).toBe('2026-11-23');
    expect(day('+1w')).toBe('2026-12-01');
    expect(day('+ 10 d')).toBe('2026-12-04');
    expect(day('-2t', de)).toBe('2026-11-22');
    expect(day('+3m')).toBe('2027-02-24');
    expect(day('+1j', de)).toBe('2027-11-24');
    expect(day('in a week')).toBe('2026-12-01');
    expect(day('in 3 Tagen', de)).toBe('2026-11-27');
    expect(day('in einer Woche', de)).toBe('2026-12-01');
    expect(day('2 weeks ago')).toBe('2026-11-10');
    expect(day('vor 2 Wochen', de)).toBe('2026-11-10');
    expect(typedDate('+3m', { ...en, now: '2026-11-30T12:00:00.000000Z' }, 'future')?.day).toBe('2027-02-28');
  });

  it('is the end of what today is in', () => {
    expect(day('end of week')).toBe('2026-11-27');
    expect(day('end of month')).toBe('2026-11-30');
    expect(day('eoq')).toBe('2026-12-31');
    expect(day('Monatsende', de)).toBe('2026-11-30');
    expect(day('Ende des Jahres', de)).toBe('2026-12-31');
  });

  it.each([
    ['2026-12-04', ['end of next week', 'next week', 'Ende nächster Woche', 'nächste Woche', 'kommende Woche']],
    ['2026-11-27', ['this week', 'diese Woche', 'end of this week']],
    ['2026-12-31', ['end of next month', 'end of the next month', 'Ende nächsten Monats', 'Ende des nächsten Monats']],
    ['2026-10-31', ['end of last month', 'Ende letzten Monats']],
    ['2027-03-31', ['end of next quarter', 'Ende nächsten Quartals']],
    ['2026-09-30', ['end of last quarter', 'Ende des letzten Quartals']],
    ['2027-12-31', ['end of next year', 'Ende kommenden Jahres']],
  ])('is the end of what comes next or was last: %s', (wanted, words) => {
    for (const text of words)
      for (const toward of ['future', 'past', 'near'] as const)
        expect([text, toward, day(text, de, toward)]).toEqual([text, toward, wanted]);
  });

  it('ends a month of its own length, over the end of the year', () => {
    const on = (now: string, text: string) => typedDate(text, { ...en, now: `${now}T12:00:00.000000Z` }, 'future')?.day;
    expect(on('2027-01-31', 'end of next month')).toBe('2027-02-28');
    expect(on('2028-01-31', 'end of next month')).toBe('2028-02-29');
    expect(on('2026-12-31', 'Ende nächsten Monats')).toBe('2027-01-31');
    expect(on('2027-01-15', 'end of last month')).toBe('2026-12-31');
    expect(on('2026-12-31', 'next week')).toBe('2027-01-08');
    expect(on('2026-12-31', 'monday next week')).toBe('2027-01-04');
  });

  it.each([
    [
      '2026-12-04',
      ['friday next week', 'next week friday', 'fri next week', 'on friday next week', 'next week on fri'],
    ],
    [
      '2026-12-04',
      ['Freitag nächste Woche', 'nächste Woche Freitag', 'Fr. nächster Woche', 'nächste Woche am Freitag'],
    ],
    ['2026-12-04', ['friday in a week', 'Freitag in einer Woche', 'Freitag der nächsten Woche', 'friday of next week']],
    ['2026-12-07', ['monday in two weeks', 'in two weeks monday', 'Montag in zwei Wochen', 'in 2 Wochen am Montag']],
    ['2026-11-23', ['monday this week', 'Montag dieser Woche', 'diese Woche Montag']],
    ['2026-11-20', ['friday last week', 'last week friday', 'Freitag letzte Woche', 'letzte Woche Freitag']],
    [
      '2026-11-09',
      ['monday two weeks ago', 'two weeks ago monday', 'Montag vor zwei Wochen', 'vor zwei Wochen Montag'],
    ],
  ])('is a day of a week that is named, Monday to Sunday: %s', (wanted, words) => {
    for (const text of words)
      for (const toward of ['future', 'past', 'near'] as const)
        expect([text, toward, day(text, de, toward)]).toEqual([text, toward, wanted]);
  });

  it('counts weeks from Monday also on a Sunday and a Monday', () => {
    const on = (now: string, text: string) => typedDate(text, { ...en, now: `${now}T12:00:00.000000Z` }, 'future')?.day;
    expect(on('2026-11-29', 'friday next week')).toBe('2026-12-04');
    expect(on('2026-11-29', 'sunday next week')).toBe('2026-12-06');
    expect(on('2026-11-30', 'next week monday')).toBe('2026-12-07');
    expect(on('2026-11-27', 'next fri')).toBe('2026-12-04');
  });

  it('is counted in words up to twelve', () => {
    expect(day('in ten days')).toBe('2026-12-04');
    expect(day('in zehn Tagen', de)).toBe('2026-12-04');
    expect(day('three weeks ago', en, 'past')).toBe('2026-11-03');
    expect(day('vor drei Wochen', de, 'past')).toBe('2026-11-03');
    expect(day('in two months')).toBe('2027-01-24');
    expect(day('in zwei Jahren', de)).toBe('2028-11-24');
    const numbers = [
      'one two three four five six seven eight nine ten eleven twelve',
      'einem zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
      'ein zwo drei vier fuenf sechs sieben acht neun zehn elf zwoelf',
    ];
    for (const words of numbers)
      words
        .split(' ')
        .forEach((word, index) =>
          expect([word, day(`in ${word} d`)]).toEqual([word, plusDays('2026-11-24', index + 1)]),
        );
    expect(day('in thirteen days')).toBeNull();
  });

  it('carries a time after a day of a named week', () => {
    expect(typedDate('friday next week 14:30', en, 'future')).toEqual({ day: '2026-12-04', clock: '14:30' });
    expect(typedDate('nächste Woche Freitag um 9 Uhr', de, 'past')).toEqual({ day: '2026-12-04', clock: '09:00' });
  });

  it('carries a time where one is typed', () => {
    expect(typedDate('fri 14:30', en, 'future')).toEqual({ day: '2026-11-27', clock: '14:30' });
    expect(typedDate('9:05', en, 'past')).toEqual({ day: '2026-11-24', clock: '09:05' });
    expect(typedDate('2 Feb 2026 at 3pm', en, 'past')).toEqual({ day: '2026-02-02', clock: '15:00' });
    expect(typedDate('gestern um 17 Uhr', de, 'past')).toEqual({ day: '2026-11-23', clock: '17:00' });
    expect(typedDate('now', en, 'past')).toEqual({ day: '2026-11-24', clock: '14:55' });
  });

  it('is nothing where there is no such day or time', () => {
    for (const text of [
      '',
      'foo',
      '31 feb 2026',
      '2026-13-01',
      'fri 25:00',
      '2 xyz 2026',
      'm',
      '13pm',
      '+1x',
      '40.1.2026',
      'in 99999999999999 days',
      '99999999999999 weeks ago',
      'friday in 9999 weeks',
      'last week',
      'letzte Woche',
      'next month',
      'foo next week',
      'friday next foo',
      'friday next month',
      'monday in two months',
      'end of next foo',
    ])
      expect([text, day(text)]).toEqual([text, null]);
  });

  it('is read again as the field writes it, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.constantFrom(en, de), (days, reader) => {
        const one = plusDays('2026-11-24', days);
        expect(typedDate(dayAsTyped(one, reader.locale), reader, 'near')).toEqual({ day: one, clock: null });
        expect(typedDate(`${dayAsTyped(one, reader.locale)}, 04:05`, reader, 'past')?.clock).toBe('04:05');
      }),
    );
  });
});
