import { useCallback, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { clockNow, compare, type Instant } from '@/time/instant';
import type { MomentQuery } from '@/time/moment-query';
import {
  NOW_ON_SCREEN,
  noMomentIn,
  queryOf,
  readMoment,
  writeMoment,
  type Axis,
  type MomentOnScreen,
  type NoMoment,
} from './moment';

export interface Moment extends MomentOnScreen {
  isPast: boolean;
  /** Why now is shown although the address says something of time. */
  noMoment: NoMoment | null;
  /** What reads carry: `known` and `at`, both left out for now. */
  apiQuery: () => MomentQuery;
  /** `replace` while dragging, so that back leaves the moment instead of retracing the way to it. */
  show: (at: Instant, options?: { axis?: Axis; replace?: boolean }) => void;
  /** What the ribbon calls: null is now, and a drag that goes on replaces its own entry of the history. */
  move: (at: Instant | null, isContinued: boolean) => void;
  chooseAxis: (axis: Axis) => void;
  backToNow: () => void;
}

/** The instant and the axis on screen. They live in the address, so that back, reload and a sent link open the same. */
export function useMoment(): Moment {
  const [search, setSearch] = useSearchParams();
  const { axis, at, known } = readMoment(search);
  const noMoment = noMomentIn(search);

  const put = useCallback(
    (next: MomentOnScreen, replace = false) =>
      setSearch((before) => writeMoment(before, next), { replace, preventScrollReset: true }),
    [setSearch],
  );

  return useMemo(
    () => ({
      axis,
      at,
      known,
      isPast: at !== null,
      noMoment,
      apiQuery: () => queryOf({ axis, at, known }),
      show: (instant, options = {}) => {
        if (compare(instant, clockNow()) >= 0) put({ axis, at: null, known: null }, options.replace);
        else put({ axis: options.axis ?? axis, at: instant, known: null }, options.replace);
      },
      move: (instant, isContinued) =>
        put(instant === null ? NOW_ON_SCREEN : { axis, at: instant, known: null }, isContinued),
      chooseAxis: (next) => put({ axis: next, at, known: null }),
      backToNow: () => put({ axis: 'knew', at: null, known: null }),
    }),
    [axis, at, known, noMoment, put],
  );
}

/** Whether this screen offers acts that write: never in the past. Rights are the server's to say. */
export function useMayWrite(): boolean {
  return !useMoment().isPast;
}

/**
 * The opened item, `commitment:<id>`: part of the address like everything a colleague could be sent. A third part names
 * the event whose earlier texts are asked for.
 */
export function useOpenItem(): {
  item: { type: string; id: string; text?: string | undefined } | null;
  open: (type: string, id: string, text?: string) => void;
  close: () => void;
} {
  const [search, setSearch] = useSearchParams();
  const [type, id, text] = (search.get('item') ?? '').split(':');
  const put = (value: string | null) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null) next.delete('item');
        else next.set('item', value);
        return next;
      },
      { preventScrollReset: true },
    );
  return {
    item: type && id ? { type, id, text } : null,
    open: (ofType, ofId, ofText) => put([ofType, ofId, ...(ofText ? [ofText] : [])].join(':')),
    close: () => put(null),
  };
}

/** The past looks like the past: the whole page turns warm while an earlier instant is on screen. */
export function usePastColours(isPast: boolean): void {
  useEffect(() => {
    if (isPast) document.documentElement.dataset['time'] = 'past';
    else delete document.documentElement.dataset['time'];
    return () => {
      delete document.documentElement.dataset['time'];
    };
  }, [isPast]);
}
