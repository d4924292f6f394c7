import { dayIn } from './day';
import { clock, dayWithWeekday, shortInstantWithClock, type Reader } from './format';
import type { When } from './when';

/** A day ("Fri 8 May") or an instant ("8 May, 17:00") inside a sentence. */
export function whenText(when: When, reader: Reader): string {
  if (when.instant) return shortInstantWithClock(when.instant, reader);
  return when.date ? dayWithWeekday(when.date, reader) : '';
}

/** What one plans with: a date as the day it is, an instant with its day and clock as the reader has them. */
export function dueText(due: When, reader: Reader): string {
  if (!due.instant) return whenText(due, reader);
  return `${dayWithWeekday(dayIn(due.instant, reader.zone), reader)}, ${clock(due.instant, reader.locale, reader.zone)}`;
}
