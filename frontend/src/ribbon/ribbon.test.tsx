import { act, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '@/i18n';
import { plusDays, weekOf } from '@/time/day';
import { useEyes } from '@/time/reader';
import {
  daysFrom,
  heightsOf,
  isRooted,
  lanePaths,
  monthMarks,
  nextChange,
  scaleOf,
  snapped,
  type Week,
} from './geometry';
import { Ribbon } from './ribbon';

const from = '2025-01-06T00:00:00.000000Z';
const to = '2026-11-23T12:00:00.000000Z';
const zone = 'Europe/Vienna';
const changes = ['2025-02-01T10:00:00.000000Z', '2026-09-08T10:00:00.000001Z', '2026-09-18T07:00:00.000000Z'];

function weeksOf(count: number): Week[] {
  return Array.from({ length: count }, (_, n) => ({
    start: weekOf(plusDays('2025-01-06', n * 7)),
    interactions: (n * 7) % 5,
    ours: n % 3,
    theirs: n % 2,
    internal: n % 4,
  }));
}

describe('the ribbon’s geometry', () => {
  it('maps the whole relationship to the whole width, and back', () => {
    const scale = scaleOf(from, to, 1000);
    expect(scale.x(from)).toBe(0);
    expect(scale.x(to)).toBe(1000);
    expect(scale.millis(scale.x('2026-01-01T00:00:00.000000Z'))).toBeCloseTo(Date.parse('2026-01-01T00:00:00Z'), -1);
  });

  it('snaps to the last microsecond of a day in the reader’s zone, and to now at the end', () => {
    const noon = Date.parse('2026-09-11T12:00:00Z');
    expect(snapped(noon, from, to, zone)).toBe('2026-09-11T21:59:59.999999Z');
    expect(snapped(noon, from, to, 'America/Los_Angeles')).toBe('2026-09-12T06:59:59.999999Z');
    expect(snapped(noon, from, to, 'Pacific/Tongatapu')).toBe('2026-09-12T10:59:59.999999Z');
    expect(snapped(Date.parse('2026-11-23T09:00:00Z'), from, to, zone)).toBeNull();
    expect(snapped(Date.parse('2020-01-01T00:00:00Z'), from, to, zone)).toBe('2025-01-06T22:59:59.999999Z');
  });

  it('draws four paths for any number of weeks, within its height', () => {
    const paths = lanePaths(weeksOf(160), from, '2028-01-31T00:00:00.000000Z', 900);
    expect(Object.keys(paths)).toEqual(['interactions', 'ours', 'theirs', 'internal']);
    const tops = [...paths.internal.matchAll(/M[\d.]+ (-?[\d.]+)h/g)].map((match) => Number(match[1]));
    expect(tops.length).toBe(120);
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(0);
  });

  it('lets no busy week flatten the others: every number stays visible, more is taller, and the tallest fits', () => {
    const calm = weeksOf(30);
    const busy = { start: weekOf('2025-09-01'), interactions: 300, ours: 60, theirs: 30, internal: 10 };
    const weeks = [...calm, busy];
    const height = heightsOf(weeks);
    expect(isRooted(weeks)).toBe(true);
    expect(height(400)).toBeCloseTo(33);
    expect(height(1)).toBeGreaterThan(1.5);
    for (let n = 1; n < 400; n += 1) expect(height(n + 1)).toBeGreaterThan(height(n));
    const lanesOfBusy = lanePaths([busy], from, to, 900);
    expect(Object.values(lanesOfBusy).every((path) => path !== '')).toBe(true);
  });

  it('keeps heights in proportion where all of them can be told apart', () => {
    expect(isRooted(weeksOf(98))).toBe(false);
    expect(heightsOf(weeksOf(98))(4)).toBeCloseTo(4 * heightsOf(weeksOf(98))(1));
  });

  it('writes months only as close as they can be read', () => {
    for (const width of [300, 700, 1300, 2400]) {
      const marks = monthMarks(from, to, width, zone);
      for (let n = 1; n < marks.length; n += 1) expect((marks[n]?.x ?? 0) - (marks[n - 1]?.x ?? 0)).toBeGreaterThan(50);
      expect(marks[0]?.withYear).toBe(true);
    }
  });

  it('names months as far apart where the relationship began in the first year there is', () => {
    const marks = monthMarks('0001-01-01T00:00:00.000000Z', to, 1100, zone);
    expect(marks.length).toBeGreaterThan(3);
    for (let n = 1; n < marks.length; n += 1) expect((marks[n]?.x ?? 0) - (marks[n - 1]?.x ?? 0)).toBeGreaterThan(50);
  });

  it('finds the next change by a microsecond', () => {
    expect(nextChange(changes, null, -1)).toBe('2026-09-18T07:00:00.000000Z');
    expect(nextChange(changes, '2026-09-08T10:00:00.000001Z', -1)).toBe('2025-02-01T10:00:00.000000Z');
    expect(nextChange(changes, '2026-09-08T10:00:00.000000Z', 1)).toBe('2026-09-08T10:00:00.000001Z');
    expect(nextChange(changes, '2026-09-18T07:00:00.000000Z', 1)).toBeNull();
    expect(nextChange(changes, '2025-02-01T10:00:00.000000Z', -1)).toBeUndefined();
  });

  it('steps by weeks and stays within the relationship', () => {
    expect(daysFrom(null, -7, from, to, zone)).toBe('2026-11-16T22:59:59.999999Z');
    expect(daysFrom('2026-11-16T22:59:59.999999Z', 7, from, to, zone)).toBeNull();
    expect(daysFrom('2025-01-07T10:00:00.000000Z', -7, from, to, zone)).toBe('2025-01-06T22:59:59.999999Z');
  });
});

describe('the ribbon', () => {
  beforeAll(() => speak('en'));
  beforeEach(() => {
    useEyes.setState({ locale: 'en-GB', zone });
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const show = (handle: string | null, weeks = weeksOf(98)) => {
    const moves: [string | null, boolean][] = [];
    render(
      <Ribbon
        weeks={weeks}
        dues={[]}
        from={from}
        to={to}
        handle={handle}
        changes={changes}
        onMove={(at, isContinued) => moves.push([at, isContinued])}
      />,
    );
    return { slider: screen.getByRole('slider'), moves };
  };

  it('is a slider that says its instant', () => {
    expect(show(null).slider).toHaveAttribute('aria-valuetext', 'Now');
    document.body.replaceChildren();
    expect(show('2026-09-11T21:59:59.999999Z').slider).toHaveAttribute('aria-valuetext', '11 September 2026, 23:59');
  });

  it('says so where heights are not in proportion, and only there', () => {
    show(null);
    expect(screen.queryByText(/square root/)).toBeNull();
    document.body.replaceChildren();
    show(null, [{ start: weekOf('2025-09-01'), interactions: 300, ours: 0, theirs: 0, internal: 0 }]);
    expect(screen.getByText('heights by the square root of the number')).toBeInTheDocument();
  });

  it('moves by the keys: changes, weeks, the beginning and now', () => {
    const { slider, moves } = show('2026-09-11T21:59:59.999999Z');
    for (const key of ['ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End', 'x'])
      fireEvent.keyDown(slider, { key });
    expect(moves).toEqual([
      ['2026-09-08T10:00:00.000001Z', false],
      ['2026-09-18T07:00:00.000000Z', false],
      ['2026-09-04T21:59:59.999999Z', false],
      ['2026-09-18T21:59:59.999999Z', false],
      ['2025-01-06T22:59:59.999999Z', false],
      [null, false],
    ]);
  });

  it('stays where there is no earlier change', () => {
    const { slider, moves } = show('2025-02-01T10:00:00.000000Z');
    fireEvent.keyDown(slider, { key: 'ArrowLeft' });
    expect(moves).toEqual([]);
  });

  it('opens the moment that is clicked, at the end of its day', () => {
    HTMLElement.prototype.setPointerCapture = () => undefined;
    const { slider, moves } = show(null);
    const track = slider.parentElement;
    if (!track) throw new Error('the slider stands in its track');
    fireEvent.pointerDown(track, { clientX: 500, button: 0, pointerId: 1 });
    fireEvent.pointerUp(track, { clientX: 500, pointerId: 1 });
    expect(moves).toEqual([['2025-12-15T22:59:59.999999Z', false]]);
  });

  it('says what happened in the week below the pointer, over the handle too', () => {
    const { slider } = show(null);
    const track = slider.parentElement;
    if (!track) throw new Error('the slider stands in its track');
    const hover = (part: Element, offsetX: number) => {
      const moved = createEvent.pointerMove(part, { clientX: 500, pointerId: 1, pointerType: 'mouse' });
      // Counted by a browser from the part that it is over.
      Object.defineProperty(moved, 'offsetX', { value: offsetX });
      fireEvent(part, moved);
      return track.textContent;
    };
    const nothing = track.textContent;
    const over = hover(track, 500);
    expect(over).toContain('15 December 2025');
    fireEvent.pointerLeave(track);
    expect(track.textContent).toBe(nothing);
    expect(hover(slider, 12)).toBe(over);
  });

  it('dragged makes one entry of the history, however often it shows a moment on its way', () => {
    vi.useFakeTimers();
    HTMLElement.prototype.setPointerCapture = () => undefined;
    const { slider, moves } = show(null);
    const track = slider.parentElement;
    if (!track) throw new Error('the slider stands in its track');
    fireEvent.pointerDown(track, { clientX: 900, button: 0, pointerId: 1 });
    for (const clientX of [800, 700, 600]) {
      fireEvent.pointerMove(track, { clientX, pointerId: 1 });
      act(() => void vi.advanceTimersByTime(200));
    }
    fireEvent.pointerUp(track, { clientX: 600, pointerId: 1 });
    act(() => void vi.advanceTimersByTime(500));
    vi.useRealTimers();
    expect(moves.map(([, isContinued]) => isContinued)).toEqual([false, true, true, true]);
  });
});
