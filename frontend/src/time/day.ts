import { drawnMillis, fromMicros, plusMicros, type Day, type Instant } from './instant';
import { knownZone } from './zone';

const parts = new Map<string, Intl.DateTimeFormat>();

function wall(instant: Instant, zone: string): Record<string, string> {
  let format = parts.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      ...knownZone(zone),
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    parts.set(zone, format);
  }
  return Object.fromEntries(format.formatToParts(drawnMillis(instant)).map((part) => [part.type, part.value]));
}

/** The day it is in a zone at an instant. */
export function dayIn(instant: Instant, zone: string): Day {
  const at = wall(instant, zone);
  return `${at['year']?.padStart(4, '0')}-${at['month']}-${at['day']}`;
}

/** The clock on the wall of a zone: `04:55`. */
export function clockIn(instant: Instant, zone: string): string {
  const at = wall(instant, zone);
  return `${at['hour']}:${at['minute']}`;
}

/** Minutes since the day began on the wall of a zone, for bars of a day. */
export function minuteOfDay(instant: Instant, zone: string): number {
  const at = wall(instant, zone);
  return Number(at['hour']) * 60 + Number(at['minute']);
}

const starts = new Map<string, Instant>();

/** The first instant of a day in a zone; where the clocks skip midnight, the first that there is. */
export function startOfDay(day: Day, zone: string): Instant {
  const key = `${day} ${zone}`;
  let start = starts.get(key);
  if (start === undefined) {
    start = instantAt(firstMillis(day, zone));
    starts.set(key, start);
  }
  return start;
}

function instantAt(millis: number): Instant {
  return fromMicros(BigInt(millis) * 1000n);
}

/** Zones lie between UTC−12 and UTC+14, so the day begins within a day of midnight in UTC: halve until it is found. */
function firstMillis(day: Day, zone: string): number {
  let before = utc(day) - 86_400_000;
  let within = utc(day) + 86_400_000;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (dayIn(instantAt(middle), zone) < day) before = middle;
    else within = middle;
  }
  return within;
}

/** The last microsecond of a day in a zone. */
export function endOfDay(day: Day, zone: string): Instant {
  return plusMicros(startOfDay(plusDays(day, 1), zone), -1n);
}

export function plusDays(day: Day, days: number): Day {
  return dayOf(new Date(utc(day) + days * 86_400_000));
}

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (utc(to) - utc(from)) / 86_400_000;
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

function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
