import type { Day } from '@/time/instant';
import { saidOn } from '@/time/when';
import type { Entry } from './use-timeline';

export interface DayOfTimeline {
  /** Null where the beginning is not recorded. */
  day: Day | null;
  entries: Entry[];
}

/**
 * Entries by day, the latest first: the day that was given, else the reader's at the instant. A day given in a far zone
 * may stand between instants of the day beside it, so days are gathered; within one the entries keep their order.
 */
export function byDay(entries: readonly Entry[], zone: string): DayOfTimeline[] {
  const days = new Map<Day | null, Entry[]>();
  for (const entry of entries) {
    const day = entry.at ? saidOn(entry.given, entry.at, zone) : null;
    const known = days.get(day);
    if (known) known.push(entry);
    else days.set(day, [entry]);
  }
  return [...days]
    .map(([day, ofDay]) => ({ day, entries: ofDay }))
    .toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? ''));
}
