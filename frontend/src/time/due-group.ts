import { dayIn, plusDays, weekOf } from './day';
import { until } from './distance';
import type { Instant } from './instant';
import { end, type When } from './when';

/** When something is to be done, in the order one looks at it. */
export const dueGroups = ['late', 'today', 'thisWeek', 'later', 'withoutDue'] as const;
export type DueGroup = (typeof dueGroups)[number];

/**
 * Under what something due stands for a reader at an instant. An instant is of the reader's own day; a date is today as long
 * as it is that day where it is due, so that what is marked "due today" stands under it. This week ends with the reader's
 * Sunday.
 */
export function dueGroup(due: When | null | undefined, at: Instant, zone: string): DueGroup {
  const dueEnd = due && end(due);
  if (!dueEnd) return 'withoutDue';
  const left = until(dueEnd, at, due.instant ? zone : due.zone);
  if (!left) return 'late';
  if (left.count === 0) return 'today';
  const day = due.date ?? dayIn(due.instant ?? dueEnd, zone);
  return day <= plusDays(weekOf(dayIn(at, zone)), 6) ? 'thisWeek' : 'later';
}

/** A list by when its entries are due: each group in the order it came in, the empty ones left out. */
export function byDue<T extends { due?: When | null }>(
  list: readonly T[],
  at: Instant,
  zone: string,
): { group: DueGroup; entries: T[] }[] {
  const placed = list.map((entry) => ({ entry, group: dueGroup(entry.due, at, zone) }));
  return dueGroups.flatMap((group) => {
    const entries = placed.filter((one) => one.group === group).map(({ entry }) => entry);
    return entries.length > 0 ? [{ group, entries }] : [];
  });
}
