import { dayWithWeekday, shortInstantWithClock, type Reader } from './format';
import type { When } from './when';

/** A day ("Fri 8 May") or an instant ("8 May, 17:00") inside a sentence. */
export function whenText(when: When, reader: Reader): string {
  if (when.instant) return shortInstantWithClock(when.instant, reader);
  return when.date ? dayWithWeekday(when.date, reader) : '';
}
