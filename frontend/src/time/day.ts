import { drawnMillis, fromMicros, type Day, type Instant } from './instant';
import { knownZone } from './zone';

const dayMillis = 86_400_000;

const parts = new Map<string, Intl.DateTimeFormat>();

function wall(millis: number, zone: string): Record<string, string> {
  let format = parts.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      ...knownZone(zone),
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    parts.set(zone, format);
  }
  return Object.fromEntries(format.formatToParts(millis).map((part) => [part.type, part.value]));
}

/** Midnight of the day it is in a zone, as `utc` has it; also of the days before the first and after the last with a name. */
function midnightIn(millis: number, zone: string): number {
  const { era, year, month, day } = wall(millis, zone);
  return new Date(0).setUTCFullYear(era === 'BC' ? 1 - Number(year) : Number(year), Number(month) - 1, Number(day));
}

/** The day it is in a zone at an instant. */
export function dayIn(instant: Instant, zone: string): Day {
  return dayAt(midnightIn(drawnMillis(instant), zone));
}

/** The clock on the wall of a zone: `04:55`. */
export function clockIn(instant: Instant, zone: string): string {
  const at = wall(drawnMillis(instant), zone);
  return `${at['hour']}:${at['minute']}`;
}

/** Minutes since the day began on the wall of a zone, for bars of a day. */
export function minuteOfDay(instant: Instant, zone: string): number {
  const at = wall(drawnMillis(instant), zone);
  return Number(at['hour']) * 60 + Number(at['minute']);
}

const starts = new Map<string, bigint>();

/** The first instant of a day in a zone; where the clocks skip midnight, the first that there is. */
export function startOfDay(day: Day, zone: string): Instant {
  return fromMicros(startAt(utc(day), zone));
}

/** The last microsecond of a day in a zone. */
export function endOfDay(day: Day, zone: string): Instant {
  return fromMicros(startAt(utc(day) + dayMillis, zone) - 1n);
}

function startAt(midnight: number, zone: string): bigint {
  const key = `${midnight} ${zone}`;
  let start = starts.get(key);
  if (start === undefined) {
    start = BigInt(firstMillis(midnight, zone)) * 1000n;
    starts.set(key, start);
  }
  return start;
}

/** Zones lie between UTC−12 and UTC+14, so the day begins within a day of midnight in UTC: halve until it is found. */
function firstMillis(midnight: number, zone: string): number {
  let before = midnight - dayMillis;
  let within = midnight + dayMillis;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (midnightIn(middle, zone) < midnight) before = middle;
    else within = middle;
  }
  return within;
}

/** So many days on; beyond the years 1 to 9999 the first or the last day of them. */
export function plusDays(day: Day, days: number): Day {
  return dayAt(utc(day) + days * dayMillis);
}

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (utc(to) - utc(from)) / dayMillis;
}

/** 0 is Monday. */
export function weekday(day: Day): number {
  return (new Date(utc(day)).getUTCDay() + 6) % 7;
}

/** The Monday of the week that a day is in. */
export function weekOf(day: Day): Day {
  return plusDays(day, -weekday(day));
}

/** Midnight of a day as if it were in UTC, in milliseconds: for arithmetic with days, never an instant of a zone. */
export function utc(day: Day): number {
  const millis = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(millis)) throw new RangeError(`no day: ${day}`);
  return millis;
}

const [firstDay, lastDay] = [utc('0001-01-01'), utc('9999-12-31')];

/** The day of a midnight as `utc` has it; the first or the last that has a name where it lies beyond them. */
export function dayAt(midnight: number): Day {
  return new Date(Math.min(Math.max(midnight, firstDay), lastDay)).toISOString().slice(0, 10);
}
