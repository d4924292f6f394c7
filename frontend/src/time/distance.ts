import { dayIn, daysBetween } from './day';
import { compare, plusMicros, toMicros, type Instant } from './instant';
import { end, saidOn, type When } from './when';

/** A length of time in the one unit a colleague would say it in. */
export interface Distance {
  unit: 'minute' | 'hour' | 'day';
  count: number;
}

const minute = 60_000_000n;
const day = 1440n * minute;

function within(days: number, micros: bigint): Distance {
  if (days >= 1) return { unit: 'day', count: days };
  const minutes = Number(micros / minute);
  return minutes >= 60
    ? { unit: 'hour', count: Math.floor(minutes / 60) }
    : { unit: 'minute', count: Math.max(minutes, 1) };
}

/**
 * Days from a due to an instant, negative before it: between two instants full days, else days of the calendar where it is
 * due. A date that was given for the instant stays that day, wherever it was given.
 */
function daysFrom(due: When, at: Instant, given: When | null | undefined): number {
  if (due.instant && !given?.date) return Number((toMicros(at) - toMicros(due.instant)) / day);
  const last = due.date ?? (due.instant && dayIn(due.instant, due.zone));
  return last ? daysBetween(last, saidOn(given, at, due.zone)) : 0;
}

/**
 * How late something due is at an instant, null while it is not: the same for every reader, as the server counts it. Due on
 * the 1st, it is "4 days late" the whole 5th in the zone of the due; due at an instant, a day late after a full day.
 */
export function lateness(due: When, at: Instant, given?: When | null): Distance | null {
  const dueEnd = end(due);
  if (!dueEnd || compare(at, dueEnd) < 0) return null;
  return within(daysFrom(due, at, given), toMicros(at) - toMicros(due.instant ?? dueEnd));
}

/** How long until the due end; null once it is late. Zero days is "today". */
export function until(dueEnd: Instant, at: Instant, zone: string): Distance | null {
  if (compare(at, dueEnd) >= 0) return null;
  const days = daysBetween(dayIn(at, zone), dayIn(plusMicros(dueEnd, -1n), zone));
  return { unit: 'day', count: days };
}

/** How many days early something was done, null where it was not early by a day. */
export function earliness(due: When, done: Instant, given?: When | null): Distance | null {
  const days = -daysFrom(due, done, given);
  return days >= 1 ? { unit: 'day', count: days } : null;
}

/** "Recorded 3 days later", null unless happened and recorded differ by more than a day. */
export function recordedLater(occurred: Instant, recorded: Instant): Distance | null {
  const days = (toMicros(recorded) - toMicros(occurred)) / day;
  return toMicros(recorded) - toMicros(occurred) > day ? { unit: 'day', count: Number(days) } : null;
}
