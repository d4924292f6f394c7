// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockIn, dayIn, daysBetween, endOfDay, minuteOfDay, plusDays, startOfDay, weekOf, weekday } from './day';
import { earliness, lateness, recordedLater, until } from './distance';
import {
  bannerInstant,
  dayAsTyped,
  dayWithWeekday,
  fullDay,
  fullInstant,
  shortDay,
  shortInstant,
  shortInstantWithClock,
} from './format';
import { dueGroup } from './due-group';
import { compare, drawnMillis, fromMicros, isInstant, normal, plusMicros, toMicros } from './instant';
import { begin, end } from './when';
import { dueText } from './when-text';
import { cityOf, offsetAt } from './zone';
import daysLate from '../test/days-late.json';

describe('a zone that this browser does not know', () => {
  it('is drawn in UTC and breaks nothing', () => {
    const reader = { locale: 'en-GB', zone: 'Z', now: normal('2026-11-24T10:00:00Z') };
    expect(shortInstant(normal('2026-11-24T09:30:00Z'), reader)).toBe('09:30');
    expect(dayIn(normal('2026-11-24T23:30:00Z'), 'SystemV/EST5')).toBe('2026-11-24');
    expect(offsetAt(normal('2026-11-24T09:30:00Z'), 'Z')).toBe('UTC');
  });
});

describe('an instant', () => {
  it('keeps its microseconds there and back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -62_135_596_800_000_000n, max: 253_402_300_799_999_999n }), (micros) => {
        expect(toMicros(fromMicros(micros))).toBe(micros);
      }),
    );
  });

  it('sorts as text as it sorts in time', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 4_102_444_800_000_000n }), fc.bigInt({ min: 0n, max: 5n }), (a, more) => {
        const [x, y] = [fromMicros(a), fromMicros(a + more)];
        expect(x <= y).toBe(true);
        expect(Math.sign(compare(x, y))).toBe(x === y ? 0 : -1);
      }),
    );
  });

  it('reads any number of decimals and writes six', () => {
    expect(normal('2026-07-31T10:00:00Z')).toBe('2026-07-31T10:00:00.000000Z');
    expect(normal('2026-07-31T10:00:00.5Z')).toBe('2026-07-31T10:00:00.500000Z');
    expect(normal('2026-07-31T10:00:00.123456789Z')).toBe('2026-07-31T10:00:00.123456Z');
    expect(normal('1969-12-31T23:59:59.999999Z')).toBe('1969-12-31T23:59:59.999999Z');
  });

  it('is refused where it is none', () => {
    for (const text of ['', 'now', '2026-07-31', '2026-07-31T10:00:00+02:00', '2026-13-31T10:00:00Z'])
      expect(isInstant(text)).toBe(false);
    expect(isInstant('2026-07-31T10:00:00.000001Z')).toBe(true);
  });

  it('is refused where the calendar or the clock has no such time, or no year of four digits', () => {
    for (const text of [
      '2026-02-30T10:00:00Z',
      '2026-06-31T10:00:00Z',
      '2025-02-29T10:00:00Z',
      '2026-07-31T24:00:00Z',
      '2026-07-31T10:60:00Z',
      '2026-07-31T10:00:60Z',
      '+010000-01-01T00:00:00Z',
      '-000001-01-01T00:00:00Z',
      '0000-12-31T23:59:59Z',
    ])
      expect([text, isInstant(text)]).toEqual([text, false]);
    expect(isInstant('2024-02-29T10:00:00Z')).toBe(true);
    expect(isInstant('9999-12-31T23:59:59.999999Z')).toBe(true);
  });

  it('lies in the years 1 to 9999: what is reckoned beyond them is the first and the last of them', () => {
    expect(plusMicros(last, 1n)).toBe(last);
    expect(plusMicros(first, -1n)).toBe(first);
    expect(fromMicros(toMicros('+010000-01-01T07:59:59.999999Z'))).toBe(last);
    expect(fromMicros(toMicros('-124785-01-01T00:00:00.000000Z'))).toBe(first);
  });

  it('is drawn in the millisecond it lies in, also before 1970', () => {
    expect(drawnMillis('1950-08-15T21:59:59.999999Z')).toBe(Date.parse('1950-08-15T21:59:59.999Z'));
    expect(drawnMillis('1970-01-01T00:00:00.000999Z')).toBe(0);
    expect(clockIn('1950-08-15T21:59:59.999999Z', 'Europe/Vienna')).toBe('22:59');
    expect(bannerInstant(endOfDay('1950-08-15', 'Europe/Vienna'), 'en-GB', 'Europe/Vienna')).toBe(
      '15 August 1950, 23:59',
    );
  });

  it('steps by a single microsecond', () => {
    expect(plusMicros('2026-07-31T10:00:00.999999Z', 1n)).toBe('2026-07-31T10:00:01.000000Z');
    expect(plusMicros('2026-01-01T00:00:00.000000Z', -1n)).toBe('2025-12-31T23:59:59.999999Z');
  });
});

const last = '9999-12-31T23:59:59.999999Z';
const first = '0001-01-01T00:00:00.000000Z';
const far = ['America/Los_Angeles', 'Pacific/Pago_Pago', 'UTC', 'Europe/Vienna', 'Asia/Tokyo', 'Pacific/Kiritimati'];

describe('the first and the last day that have a name', () => {
  it('end as the server says they do', () => {
    expect(endOfDay('9999-12-31', 'Europe/Vienna')).toBe('9999-12-31T22:59:59.999999Z');
    expect(endOfDay('9999-12-31', 'UTC')).toBe(last);
    expect(endOfDay('9999-12-31', 'America/Los_Angeles')).toBe(last);
    expect(end({ date: '9999-12-31', zone: 'America/Los_Angeles' })).toBe(last);
    expect(end({ date: '9999-12-31', zone: 'Europe/Vienna' })).toBe('9999-12-31T23:00:00.000000Z');
    expect(end({ instant: last, zone: 'Europe/Vienna' })).toBe(last);
    expect(begin({ date: '0001-01-01', zone: 'Asia/Tokyo' })).toBe(first);
    expect(begin({ date: '0001-01-01', zone: 'America/Los_Angeles' })).toBe('0001-01-01T07:52:58.000000Z');
  });

  it.each(far)('break nothing that is written or counted in %s', (zone) => {
    for (const [day, instant] of [
      ['9999-12-31', last],
      ['0001-01-01', first],
    ] as const) {
      const reader = { locale: 'en-GB', zone, now: '2026-11-25T13:22:00.000000Z' };
      for (const due of [
        { date: day, zone },
        { instant, zone },
      ])
        for (const at of [first, reader.now, last]) {
          expect(isInstant(end(due))).toBe(true);
          expect(dueText(due, reader)).toContain(day === '9999-12-31' ? '9999' : '');
          expect(() => [lateness(due, at), earliness(due, at), dueGroup(due, at, zone)]).not.toThrow();
        }
      expect(startOfDay(day, zone) <= endOfDay(day, zone)).toBe(true);
      expect(() => [fullDay(day, 'de-DE'), weekOf(day), plusDays(day, 1), plusDays(day, -1)]).not.toThrow();
      const written = [shortInstantWithClock(instant, reader), fullInstant(instant, 'de-DE', zone)];
      expect(written.join(' ')).not.toMatch(/NaN|Invalid|10000/);
      expect(dayIn(instant, zone)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('keep the four digits of their year', () => {
    expect(dayAsTyped('0001-01-01', 'en-GB')).toBe('Mon 1 Jan 0001');
    expect(dayAsTyped('0098-02-02', 'de-DE')).toBe('So 2. Feb. 0098');
    expect(fullDay('9999-12-31', 'en-GB')).toBe('Fri 31 December 9999');
  });

  it('are never left by counting on', () => {
    expect(plusDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(plusDays('9999-12-30', 400)).toBe('9999-12-31');
    expect(dayIn(last, 'Pacific/Kiritimati')).toBe('9999-12-31');
    expect(dayIn(first, 'America/Los_Angeles')).toBe('0001-01-01');
  });
});

describe('a day in a zone', () => {
  it('ends with its last microsecond', () => {
    expect(endOfDay('2026-09-09', 'Europe/Paris')).toBe('2026-09-09T21:59:59.999999Z');
    expect(endOfDay('2026-09-09', 'Pacific/Tongatapu')).toBe('2026-09-09T10:59:59.999999Z');
    expect(endOfDay('2026-01-09', 'America/Los_Angeles')).toBe('2026-01-10T07:59:59.999999Z');
  });

  it('is 23 or 25 hours long where the clocks change', () => {
    const hours = (day: string, zone: string) =>
      Number((toMicros(endOfDay(day, zone)) + 1n - toMicros(startOfDay(day, zone))) / 3_600_000_000n);
    expect(hours('2026-03-29', 'Europe/Vienna')).toBe(23);
    expect(hours('2026-10-25', 'Europe/Vienna')).toBe(25);
    expect(hours('2026-03-08', 'America/Los_Angeles')).toBe(23);
    expect(hours('2026-11-01', 'America/Los_Angeles')).toBe(25);
  });

  it('begins at one in the morning where midnight is skipped', () => {
    expect(clockIn(startOfDay('2018-11-04', 'America/Sao_Paulo'), 'America/Sao_Paulo')).toBe('01:00');
    expect(dayIn(plusMicros(startOfDay('2018-11-04', 'America/Sao_Paulo'), -1n), 'America/Sao_Paulo')).toBe(
      '2018-11-03',
    );
  });

  it('holds its own first and last instant, in every zone', () => {
    const zones = [
      'Pacific/Tongatapu',
      'America/Los_Angeles',
      'Asia/Kolkata',
      'Europe/Vienna',
      'Pacific/Kiritimati',
      'UTC',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 20_000 }), (zone, n) => {
        const day = plusDays('1990-01-01', n);
        expect(dayIn(startOfDay(day, zone), zone)).toBe(day);
        expect(dayIn(endOfDay(day, zone), zone)).toBe(day);
        expect(dayIn(plusMicros(endOfDay(day, zone), 1n), zone)).toBe(plusDays(day, 1));
      }),
    );
  });

  it('is another day elsewhere at the same instant', () => {
    const instant = '2026-07-31T23:30:00.000000Z';
    expect(dayIn(instant, 'Pacific/Tongatapu')).toBe('2026-08-01');
    expect(dayIn(instant, 'America/Los_Angeles')).toBe('2026-07-31');
    expect(clockIn(instant, 'Pacific/Tongatapu')).toBe('12:30');
    expect(clockIn(instant, 'America/Los_Angeles')).toBe('16:30');
    expect(minuteOfDay(instant, 'Asia/Kolkata')).toBe(5 * 60);
  });

  it('counts and names weeks from Monday', () => {
    expect(weekday('2026-11-23')).toBe(0);
    expect(weekOf('2026-11-29')).toBe('2026-11-23');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });
});

describe('times on screen', () => {
  const now = '2026-11-25T13:22:00.000000Z';
  const vienna = { locale: 'en-GB', zone: 'Europe/Vienna', now };

  it('are the clock today, the weekday this week, day and month this year, else with the year', () => {
    expect(shortInstant('2026-11-25T12:55:00.000000Z', vienna)).toBe('13:55');
    expect(shortInstant('2026-11-23T08:00:00.000000Z', vienna)).toBe('Mon');
    expect(shortInstant('2026-11-29T08:00:00.000000Z', vienna)).toBe('Sun');
    expect(shortInstant('2026-11-22T08:00:00.000000Z', vienna)).toBe('22 Nov');
    expect(shortInstant('2026-11-30T08:00:00.000000Z', vienna)).toBe('30 Nov');
    expect(shortInstant('2025-11-25T08:00:00.000000Z', vienna)).toBe('25 Nov 2025');
  });

  it('shorten a month in German with its dot, and a weekday without', () => {
    const german = { ...vienna, locale: 'de-DE' };
    expect(shortInstant('2026-11-11T08:00:00.000000Z', german)).toBe('11. Nov.');
    expect(shortInstant('2026-11-23T08:00:00.000000Z', german)).toBe('Mo');
    expect(shortInstant('2025-09-25T08:00:00.000000Z', german)).toBe('25. Sep. 2025');
    expect(dayWithWeekday('2026-11-11', german)).toBe('Mi 11. Nov.');
    expect(fullDay('2026-05-11', 'de-DE')).toBe('Mo 11. Mai 2026');
  });

  it('are judged by the day in the reader’s zone', () => {
    const late = '2026-11-25T23:30:00.000000Z';
    expect(shortInstant(late, vienna)).toBe('Thu');
    expect(shortInstant(late, { ...vienna, zone: 'America/Los_Angeles' })).toBe('15:30');
    expect(shortInstant(late, { ...vienna, zone: 'Pacific/Tongatapu' })).toBe('12:30');
  });

  it('speak German', () => {
    const german = { ...vienna, locale: 'de-DE' };
    expect(shortInstant('2026-11-23T08:00:00.000000Z', german)).toBe('Mo');
    expect(shortInstant('2026-10-22T08:00:00.000000Z', german)).toBe('22. Okt.');
    expect(shortInstantWithClock('2026-10-22T08:00:00.000000Z', german)).toBe('22. Okt., 10:00');
    expect(fullDay('1998-05-05', 'de-DE')).toBe('Di 5. Mai 1998');
    expect(fullInstant('1998-05-05T12:20:00.000000Z', 'de-DE', 'Europe/Vienna')).toBe(
      'Di 5. Mai 1998, 14:20 Wien (UTC+2)',
    );
  });

  it('show the clock beside the day where it is asked for', () => {
    expect(shortInstantWithClock('2026-11-27T16:00:00.000000Z', vienna)).toBe('Fri 17:00');
    expect(shortInstantWithClock('2026-12-08T16:00:00.000000Z', vienna)).toBe('8 Dec, 17:00');
    expect(shortInstantWithClock('2026-11-25T16:00:00.000000Z', vienna)).toBe('17:00');
  });

  it('never shift a day without a time, at UTC+13 as at UTC−8', () => {
    for (const zone of ['Pacific/Tongatapu', 'America/Los_Angeles', 'Europe/Vienna']) {
      const reader = { ...vienna, zone };
      expect(shortDay('2026-09-09', reader, 'today')).toBe('9 Sep');
      expect(dayWithWeekday('2026-09-09', reader)).toBe('Wed 9 Sep');
      expect(dayWithWeekday('2025-09-09', reader)).toBe('Tue 9 Sep 2025');
      expect(fullDay('2026-09-09', 'en-GB')).toBe('Wed 9 September 2026');
    }
    expect(shortDay('2026-11-25', vienna, 'today')).toBe('today');
  });

  it('show the whole instant with city and offset of that day', () => {
    expect(fullInstant('1998-05-05T12:20:00.000000Z', 'en-GB', 'Europe/Vienna')).toBe(
      'Tue 5 May 1998, 14:20 Vienna (UTC+2)',
    );
    expect(fullInstant('1998-01-05T12:20:00.000000Z', 'en-GB', 'America/Los_Angeles')).toBe(
      'Mon 5 January 1998, 04:20 Los Angeles (UTC−8)',
    );
    expect(bannerInstant('1998-03-31T16:00:00.000000Z', 'en-GB', 'Europe/Vienna')).toBe('31 March 1998, 18:00');
    expect(offsetAt('2026-01-01T00:00:00.000000Z', 'Asia/Kolkata')).toBe('UTC+5:30');
    expect(offsetAt('2026-01-01T00:00:00.000000Z', 'Pacific/Tongatapu')).toBe('UTC+13');
    expect(offsetAt('2026-01-01T00:00:00.000000Z', 'UTC')).toBe('UTC');
    expect(cityOf('America/Argentina/Buenos_Aires', 'en-GB')).toBe('Buenos Aires');
  });
});

describe('distances', () => {
  it.each(daysLate)('count the days that something is late as the server does: $says', ({ due, at, given, days }) => {
    const late = lateness(due, at, given);
    expect(late === null ? null : late.unit === 'day' ? late.count : 0).toBe(days);
  });

  it('count hours and minutes of the first day after a due instant', () => {
    const due = { instant: '2026-09-09T21:55:00.000000Z', zone: 'Europe/Paris' };
    expect(lateness(due, '2026-09-09T21:55:00.000001Z')).toEqual({ unit: 'minute', count: 1 });
    expect(lateness(due, '2026-09-09T22:25:00.000000Z')).toEqual({ unit: 'minute', count: 30 });
    expect(lateness(due, '2026-09-10T21:54:59.000000Z')).toEqual({ unit: 'hour', count: 23 });
  });

  it('count what is left, and how early it was', () => {
    const due = plusMicros(endOfDay('2026-09-09', 'Europe/Paris'), 1n);
    expect(until(due, '2026-09-06T08:00:00.000000Z', 'Europe/Paris')).toEqual({ unit: 'day', count: 3 });
    expect(until(due, '2026-09-09T08:00:00.000000Z', 'Europe/Paris')).toEqual({ unit: 'day', count: 0 });
    expect(until(due, due, 'Europe/Paris')).toBeNull();
    const day = { date: '2026-09-09', zone: 'Europe/Paris' };
    expect(earliness(day, '2026-09-08T20:00:00.000000Z')).toEqual({ unit: 'day', count: 1 });
    expect(earliness(day, '2026-09-09T20:00:00.000000Z')).toBeNull();
    const instant = { instant: '2026-09-09T15:00:00.000000Z', zone: 'Europe/Paris' };
    expect(earliness(instant, '2026-09-08T15:00:00.000000Z')).toEqual({ unit: 'day', count: 1 });
    expect(earliness(instant, '2026-09-08T15:00:00.000001Z')).toBeNull();
  });

  it('say "recorded later" only where it is more than a day', () => {
    expect(recordedLater('2026-05-22T10:00:00.000000Z', '2026-05-23T10:00:00.000000Z')).toBeNull();
    expect(recordedLater('2026-05-22T10:00:00.000000Z', '2026-06-18T10:00:00.000000Z')).toEqual({
      unit: 'day',
      count: 27,
    });
    expect(recordedLater('2026-06-18T10:00:00.000000Z', '2026-05-22T10:00:00.000000Z')).toBeNull();
  });
});

describe('when', () => {
  it('begins and ends as the server says it does', () => {
    expect(begin({ date: '2026-09-09', zone: 'Europe/Paris' })).toBe('2026-09-08T22:00:00.000000Z');
    expect(end({ date: '2026-09-09', zone: 'Europe/Paris' })).toBe('2026-09-09T22:00:00.000000Z');
    expect(end({ instant: '2026-09-09T15:00:00.000000Z', zone: 'Europe/Paris' })).toBe('2026-09-09T15:00:00.000001Z');
  });
});
