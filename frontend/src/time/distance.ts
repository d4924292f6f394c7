import { dayIn, daysBetween } from './day';
import { compare, plusMicros, toMicros, type Instant } from './instant';
import { saidOn, type When } from './when';

/** A length of time in the one unit a colleague would say it in. */
export interface Distance {
  unit: 'minute' | 'hour' | 'day';
  count: number;
}

const minute = 60_000_000n;

function within(day: number, micros: bigint): Distance {
  if (day >= 1) return { unit: 'day', count: day };
  const minutes = Number(micros / minute);
  return minutes >= 60
    ? { unit: 'hour', count: Math.floor(minutes / 60) }
    : { unit: 'minute', count: Math.max(minutes, 1) };
}

/**
 * How late something due is at an instant, null while it is not. Days are calendar days in the zone of what is due: due
 * on the 1st, it is "4 days late" the whole 5th. `dueEnd` is the first instant that is no longer in time.
 */
export function lateness(dueEnd: Instant, at: Instant, zone: string): Distance | null {
  if (compare(at, dueEnd) < 0) return null;
  const last = dayIn(plusMicros(dueEnd, -1n), zone);
  return within(daysBetween(last, dayIn(at, zone)), toMicros(at) - toMicros(dueEnd));
}

/** How long until the due end; null once it is late. Zero days is "today". */
export function until(dueEnd: Instant, at: Instant, zone: string): Distance | null {
  if (compare(at, dueEnd) >= 0) return null;
  const days = daysBetween(dayIn(at, zone), dayIn(plusMicros(dueEnd, -1n), zone));
  return { unit: 'day', count: days };
}

/**
 * How many days early something was done, null where it was not early by a calendar day of where it is due. A day on which
 * it was done stays that day, wherever it was given.
 */
export function earliness(due: When, done: Instant, given?: When | null): Distance | null {
  const last = due.date ?? (due.instant && dayIn(due.instant, due.zone));
  const days = last ? daysBetween(saidOn(given, done, due.zone), last) : 0;
  return days >= 1 ? { unit: 'day', count: days } : null;
}

/** "Recorded 3 days later", null unless happened and recorded differ by more than a day. */
export function recordedLater(occurred: Instant, recorded: Instant): Distance | null {
  const days = (toMicros(recorded) - toMicros(occurred)) / (1440n * minute);
  return toMicros(recorded) - toMicros(occurred) > 1440n * minute ? { unit: 'day', count: Number(days) } : null;
}
