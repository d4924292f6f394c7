import { dayIn, endOfDay, plusDays, utc } from '@/time/day';
import { compare, drawnMillis, type Day, type Instant } from '@/time/instant';

/** One week of the relationship: acts per lane. */
export interface Week {
  /** Its Monday. */
  start: Day;
  interactions: number;
  ours: number;
  theirs: number;
  internal: number;
}

export type DueState = 'open' | 'soon' | 'late' | 'kept' | 'keptLate' | 'breached' | 'withdrawn';

export interface Due {
  at: Instant;
  state: DueState;
}

export const lanes = ['interactions', 'ours', 'theirs', 'internal'] as const;
export type Lane = (typeof lanes)[number];

/** Baseline of the bars and the room above it, in pixels. */
export const baseline = 40;
const room = 33;
/** Pixels of one entry, where all of them fit; and the least that can be told apart. */
const [roomy, tight] = [3.2, 1.6];

const entriesOf = (week: Week) => lanes.reduce((sum, lane) => sum + week[lane], 0);

const tallestOf = (weeks: readonly Week[]) => Math.max(1, ...weeks.map(entriesOf));

/** Whether one busy week would flatten the others: then the heights go by the square root. */
export function isRooted(weeks: readonly Week[]): boolean {
  return room / tallestOf(weeks) < tight;
}

/** How high so many entries of a week stand, in pixels; its lanes share it by their numbers. */
export function heightsOf(weeks: readonly Week[]): (entries: number) => number {
  const tallest = tallestOf(weeks);
  if (isRooted(weeks)) return (entries) => room * Math.sqrt(entries / tallest);
  const unit = Math.min(roomy, room / tallest);
  return (entries) => entries * unit;
}

/** The weeks as they are known now from the handle on: its own week stands in the place of the one read at the handle. */
export function laterWeeks(weeks: readonly Week[], later: Week | null): readonly Week[] {
  if (!later) return weeks;
  const before = weeks.filter((week) => week.start < later.start);
  return [...before, later, ...weeks.filter((week) => week.start > later.start)];
}

/** A linear scale between the first instant and the last. */
export interface Scale {
  x: (instant: Instant) => number;
  millis: (x: number) => number;
}

export function scaleOf(from: Instant, to: Instant, width: number): Scale {
  const [start, end] = [drawnMillis(from), Math.max(drawnMillis(to), drawnMillis(from) + 1)];
  return {
    x: (instant) => ((drawnMillis(instant) - start) / (end - start)) * width,
    millis: (x) => start + (x / width) * (end - start),
  };
}

/** One path per lane: a relationship of years is four elements, not thousands. */
export function lanePaths(
  weeks: readonly Week[],
  from: Instant,
  to: Instant,
  width: number,
  heightOf = heightsOf(weeks),
): Record<Lane, string> {
  const paths: Record<Lane, string[]> = { interactions: [], ours: [], theirs: [], internal: [] };
  const [start, end] = [drawnMillis(from), drawnMillis(to)];
  const perWeek = (7 * 86_400_000 * width) / Math.max(end - start, 1);
  const bar = Math.max(1.2, perWeek - Math.min(3, perWeek * 0.22));
  for (const week of weeks) {
    const left = ((utc(week.start) - start) / (end - start)) * width;
    if (left + bar < 0 || left > width) continue;
    const wide = Math.min(bar, width - Math.max(left, 0));
    const unit = heightOf(entriesOf(week)) / Math.max(1, entriesOf(week));
    const gap = unit > 2 ? 0.6 : 0;
    let y = baseline;
    for (const lane of lanes) {
      const height = week[lane] * unit;
      if (height === 0) continue;
      y -= height;
      paths[lane].push(
        `M${round(Math.max(left, 0))} ${round(y)}h${round(wide)}v${round(height - gap)}h${round(-wide)}z`,
      );
    }
  }
  return {
    interactions: paths.interactions.join(''),
    ours: paths.ours.join(''),
    theirs: paths.theirs.join(''),
    internal: paths.internal.join(''),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The months to write below, as far apart as they need to be read. */
export function monthMarks(
  from: Instant,
  to: Instant,
  width: number,
  zone: string,
): { day: Day; x: number; withYear: boolean }[] {
  const scale = scaleOf(from, to, width);
  const [first, last] = [dayIn(from, zone), dayIn(to, zone)];
  const months: Day[] = [];
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  for (;;) {
    const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
    if (day > last) break;
    if (day >= first) months.push(day);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  const fit = Math.max(1, Math.floor(width / 84));
  const step =
    [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 2400, 6000, 12_000].find((every) => months.length / every <= fit) ??
    12_000;
  const kept = months.filter((day) => (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) % step === 0);
  return kept
    .map((day, index) => ({
      day,
      x: scale.x(`${day}T00:00:00.000000Z`),
      withYear: index === 0 || day.slice(5, 7) === '01' || kept[index - 1]?.slice(0, 4) !== day.slice(0, 4),
    }))
    .filter((mark) => mark.x >= 0 && mark.x < width - 36);
}

/** Dragging snaps to the end of a day in the reader's zone; the last day is now, which is null. */
export function snapped(millis: number, from: Instant, now: Instant, zone: string): Instant | null {
  const first = dayIn(from, zone);
  const day = dayIn(new Date(millis).toISOString(), zone);
  const at = endOfDay(day < first ? first : day, zone);
  return compare(at, now) >= 0 ? null : at;
}

/** The same wall day, so many days from the handle, at its end; null is now. */
export function daysFrom(
  handle: Instant | null,
  days: number,
  from: Instant,
  now: Instant,
  zone: string,
): Instant | null {
  const day = plusDays(dayIn(handle ?? now, zone), days);
  const first = dayIn(from, zone);
  const at = endOfDay(day < first ? first : day, zone);
  return compare(at, now) >= 0 ? null : at;
}

/** The nearest change before or after the handle; beyond the last one is now. */
export function nextChange(
  changes: readonly Instant[],
  handle: Instant | null,
  direction: 1 | -1,
): Instant | null | undefined {
  if (direction === 1) {
    if (handle === null) return null;
    return changes.find((change) => compare(change, handle) > 0) ?? null;
  }
  const before = handle === null ? changes : changes.filter((change) => compare(change, handle) < 0);
  return before.at(-1);
}
