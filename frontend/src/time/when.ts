import { dayIn, endOfDay, startOfDay } from './day';
import { plusMicros, type Day, type Instant } from './instant';

/** An instant, or a day without a time, in the zone it was given in: exactly one of the two stands. */
export interface When {
  instant?: Instant | null;
  date?: Day | null;
  zone: string;
}

/** What begins or reports something holds from here. */
export function begin(when: When): Instant | null {
  return when.instant ?? (when.date ? startOfDay(when.date, when.zone) : null);
}

/** What ends something has ended here: the day is included, an instant ends a microsecond after itself. */
export function end(when: When): Instant | null {
  if (when.instant) return plusMicros(when.instant, 1n);
  return when.date ? plusMicros(endOfDay(when.date, when.zone), 1n) : null;
}

/** The day something is told under: the one that was given, else the reader's at its instant. */
export function saidOn(given: When | null | undefined, instant: Instant, zone: string): Day {
  return given?.date ?? dayIn(instant, zone);
}

/** Something stands there that is no date: neither of the two, so that no form can take it for nothing and the server refuses it. */
export function isUnread(when: When | null): boolean {
  return when !== null && !when.instant && !when.date;
}
