// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hue, initials } from './avatar';
import { atWork, hoursOfToday } from './day-bar';
import { moneyText, shortMoneyText } from './money';
import { instantOf } from './when-field';
import { wordDiff } from './word-diff';

describe('the difference of two texts', () => {
  const marked = (earlier: string, present: string) => {
    const show = (side: { isChanged: boolean; text: string }[]) =>
      side.map((one) => (one.isChanged ? `[${one.text.trim()}]` : one.text)).join('');
    const diff = wordDiff(earlier, present);
    return [show(diff.earlier), show(diff.present)];
  };

  it('marks the words that changed and no others', () => {
    expect(marked('They say we failed to deliver.', 'They say it is not booked in.')).toEqual([
      'They say[we failed to deliver].',
      'They say[it is not booked in].',
    ]);
    expect(marked('a volume of 40,000 sets', 'a volume of 4,000 sets')).toEqual([
      'a volume of[40],000 sets',
      'a volume of[4],000 sets',
    ]);
    expect(marked('same', 'same')).toEqual(['same', 'same']);
    expect(marked('', 'all new')).toEqual(['', '[all new]']);
  });

  it('takes spaces alone for no change', () => {
    expect(wordDiff('one  two', 'one two').present.some((one) => one.isChanged)).toBe(false);
  });

  it('loses nothing of either text', () => {
    const text = fc
      .array(fc.constantFrom('we', 'failed', 'booked', '120', '.', ' ', '\n', 'ü', '—'), { maxLength: 40 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const diff = wordDiff(a, b);
        expect(diff.earlier.map((one) => one.text).join('')).toBe(a);
        expect(diff.present.map((one) => one.text).join('')).toBe(b);
        const kept = (side: typeof diff.earlier) =>
          side
            .filter((one) => !one.isChanged)
            .map((one) => one.text)
            .join('')
            .replaceAll(/\s/g, '');
        expect(kept(diff.earlier)).toBe(kept(diff.present));
      }),
    );
  });
});

describe('a person’s avatar', () => {
  it('is made of first and last name', () => {
    expect(initials('Ines Brandt')).toBe('IB');
    expect(initials(' Mika  van der Tanabe ')).toBe('MT');
    expect(initials('Raghavan')).toBe('R');
    expect(initials('')).toBe('');
  });

  it('has one of six colours, always the same', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(hue(id)).toBe(hue(id));
        expect(hue(id)).toBeGreaterThanOrEqual(1);
        expect(hue(id)).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('working hours', () => {
  const hours = (['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const).map((day) => ({
    day,
    from: '09:00:00',
    to: day === 'FRIDAY' ? '14:00:00' : '17:30:00',
  }));
  it('are those of the day that it is there, with their breaks', () => {
    expect(atWork(hours, 'Europe/Vienna', '2026-11-26T14:00:00.000000Z')).toBe(true);
    expect(atWork(hours, 'Europe/Vienna', '2026-11-27T14:00:00.000000Z')).toBe(false);
    const split = [
      { day: 'FRIDAY', from: '14:00:00', to: '18:00:00' },
      { day: 'FRIDAY', from: '08:00:00', to: '12:00:00' },
    ] as const;
    expect(atWork(split, 'Europe/Vienna', '2026-11-27T14:00:00.000000Z')).toBe(true);
    expect(atWork(split, 'Europe/Vienna', '2026-11-27T12:00:00.000000Z')).toBe(false);
    expect(hoursOfToday(split, 'Europe/Vienna', '2026-11-27T12:00:00.000000Z').map(({ from }) => from)).toEqual([
      '08:00:00',
      '14:00:00',
    ]);
    expect(hoursOfToday(split, 'Asia/Tokyo', '2026-11-27T15:00:00.000000Z')).toEqual([]);
  });
  it('are read on the wall of the region', () => {
    expect(atWork(hours, 'Asia/Kolkata', '2026-11-23T03:30:00.000000Z')).toBe(true);
    expect(atWork(hours, 'Asia/Kolkata', '2026-11-23T03:29:59.999999Z')).toBe(false);
    expect(atWork(hours, 'America/Chicago', '2026-11-23T23:30:00.000000Z')).toBe(false);
  });
  it('are none on a day off, whatever day it is elsewhere', () => {
    expect(atWork(hours, 'Asia/Tokyo', '2026-11-22T01:00:00.000000Z')).toBe(false);
    expect(atWork(hours, 'Asia/Tokyo', '2026-11-23T01:00:00.000000Z')).toBe(true);
    expect(atWork(hours, 'America/Chicago', '2026-11-23T01:00:00.000000Z')).toBe(false);
  });
});

describe('money', () => {
  it('stands with its currency, with decimals only where there are any', () => {
    expect(moneyText({ amount: '1250', currency: 'EUR' }, 'en-GB')).toBe('€1,250');
    expect(moneyText({ amount: '412.50', currency: 'EUR' }, 'en-GB')).toBe('€412.50');
    expect(moneyText({ amount: '48000000', currency: 'JPY' }, 'en-GB')).toBe('¥48,000,000');
    expect(moneyText({ amount: '1250', currency: 'EUR' }, 'de-DE').replaceAll(/\s/g, ' ')).toBe('1.250 €');
    expect(shortMoneyText({ amount: 2950, currency: 'USD' }, 'de-DE').replaceAll(/\s/g, ' ')).toBe('2.950 $');
    expect(shortMoneyText({ amount: '412000', currency: 'USD' }, 'en-GB')).toBe('$412k');
  });
});

describe('a day and a time in a zone', () => {
  it('are an instant', () => {
    expect(instantOf('2026-11-27', '17:00', 'Europe/Paris')).toBe('2026-11-27T16:00:00.000000Z');
    expect(instantOf('2026-06-27', '9:5', 'America/Los_Angeles')).toBe('2026-06-27T16:05:00.000000Z');
    expect(instantOf('2026-06-27', '09:00', 'Pacific/Tongatapu')).toBe('2026-06-26T20:00:00.000000Z');
  });
  it('that the clocks skip are the first that there is', () => {
    expect(instantOf('2026-03-29', '02:30', 'Europe/Vienna')).toBe('2026-03-29T01:30:00.000000Z');
  });
});
