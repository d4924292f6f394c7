// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { byDue, dueGroup } from './due-group';

const vienna = 'Europe/Vienna';
/** A Thursday, 18:30 in Vienna, 09:30 in Los Angeles, 06:30 of Friday in Auckland. */
const thursday = '2026-11-26T17:30:00.000000Z';
const at = (instant: string) => ({ instant, zone: vienna });
const on = (date: string, zone = vienna) => ({ date, zone });

describe('when something is to be done', () => {
  it('is late, today, in this week until its Sunday, or later', () => {
    expect(dueGroup(on('2026-11-25'), thursday, vienna)).toBe('late');
    expect(dueGroup(on('2026-11-26'), thursday, vienna)).toBe('today');
    expect(dueGroup(on('2026-11-27'), thursday, vienna)).toBe('thisWeek');
    expect(dueGroup(on('2026-11-29'), thursday, vienna)).toBe('thisWeek');
    expect(dueGroup(on('2026-11-30'), thursday, vienna)).toBe('later');
    expect(dueGroup(null, thursday, vienna)).toBe('withoutDue');
    expect(dueGroup(undefined, thursday, vienna)).toBe('withoutDue');
  });

  it('is late as soon as an instant is past, and not at it', () => {
    expect(dueGroup(at(thursday), thursday, vienna)).toBe('today');
    expect(dueGroup(at('2026-11-26T17:29:59.999999Z'), thursday, vienna)).toBe('late');
  });

  it('is today where an instant lies before midnight of who reads', () => {
    const due = at('2026-11-26T23:30:00.000000Z');
    expect(dueGroup(due, thursday, 'Europe/London')).toBe('today');
    expect(dueGroup(due, thursday, vienna)).toBe('thisWeek');
    expect(dueGroup(at('2026-11-26T23:00:00.000000Z'), thursday, vienna)).toBe('thisWeek');
    expect(dueGroup(at('2026-11-26T22:59:59.999999Z'), thursday, vienna)).toBe('today');
    expect(dueGroup(at('2026-11-29T22:59:00.000000Z'), thursday, vienna)).toBe('thisWeek');
    expect(dueGroup(at('2026-11-29T23:00:00.000000Z'), thursday, vienna)).toBe('later');
  });

  it('that is due on a day is today as long as it is that day where it is due, as its mark says', () => {
    expect(dueGroup(on('2026-11-26', 'America/Los_Angeles'), thursday, vienna)).toBe('today');
    expect(dueGroup(on('2026-11-26', 'America/Los_Angeles'), '2026-11-27T07:00:00.000000Z', vienna)).toBe('today');
    expect(dueGroup(on('2026-11-26', 'America/Los_Angeles'), '2026-11-27T08:00:00.000000Z', vienna)).toBe('late');
    expect(dueGroup(on('2026-11-27', 'Pacific/Auckland'), thursday, vienna)).toBe('today');
    expect(dueGroup(on('2026-11-26', 'Pacific/Auckland'), thursday, vienna)).toBe('late');
  });

  it('counts its days over the end of the year and the change of clocks', () => {
    const newYearsEve = '2026-12-31T22:30:00.000000Z';
    expect(dueGroup(on('2026-12-31'), newYearsEve, vienna)).toBe('today');
    expect(dueGroup(on('2027-01-01'), newYearsEve, vienna)).toBe('thisWeek');
    expect(dueGroup(on('2027-01-03'), newYearsEve, vienna)).toBe('thisWeek');
    expect(dueGroup(on('2027-01-04'), newYearsEve, vienna)).toBe('later');
    expect(dueGroup(at('2026-12-31T23:30:00.000000Z'), newYearsEve, vienna)).toBe('thisWeek');
    expect(dueGroup(on('2026-12-31', 'Asia/Tokyo'), newYearsEve, 'Asia/Tokyo')).toBe('late');
    const sunday = '2026-10-25T00:30:00.000000Z';
    expect(dueGroup(at('2026-10-25T22:59:00.000000Z'), sunday, vienna)).toBe('today');
    expect(dueGroup(at('2026-10-25T23:00:00.000000Z'), sunday, vienna)).toBe('later');
  });

  it('gathers a list in that order, each group in the order it came, without the empty ones', () => {
    const list = [
      { id: 'a', due: on('2026-11-20') },
      { id: 'b', due: on('2026-12-24') },
      { id: 'c' },
      { id: 'd', due: on('2026-11-25') },
      { id: 'e', due: on('2026-11-26') },
    ];
    const groups = byDue(list, thursday, vienna).map(({ group, entries }) => [group, entries.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['late', ['a', 'd']],
      ['today', ['e']],
      ['later', ['b']],
      ['withoutDue', ['c']],
    ]);
    expect(byDue([], thursday, vienna)).toEqual([]);
  });
});
