import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { createContext, use, useEffect, useRef, useState } from 'react';
import { toMicros, type Instant } from '@/time/instant';
import type { LiveClient } from './client';
import type { Doing } from './protocol';
import { reportMissed, useLiveStore } from './store';

export const LiveContext = createContext<LiveClient | null>(null);

/** Follows an account (or `accounts`, `work`) as long as this component is on screen, and says what its reader does. */
export function useLive(account: string, presence?: { doing: Doing; item?: string | null }): void {
  const client = use(LiveContext);
  useEffect(() => client?.subscribe(account), [client, account]);
  const doing = presence?.doing;
  const item = presence?.item ?? null;
  useEffect(() => {
    if (doing) client?.present(account, doing, item);
  }, [client, account, doing, item]);
}

/** What an answer says of its time, by the server's clock: when it was read, and when it reads differently. */
interface Timed {
  at: Instant;
  changesAt?: Instant | null;
}

/** A timer holds 24 days; what is further away is waited for piece by piece. Milliseconds. */
const piece = 12 * 3_600_000;
/** An answer that did not come, or came too early, is asked for again after this, then after twice as long. */
const firstPause = 5_000;
const longestPause = 300_000;

/** When an answer was first seen, by a clock that nobody sets: the same answer may be on screen in several places. */
const seenAt = new WeakMap<Timed, number>();

function received(answer: Timed): number {
  const before = seenAt.get(answer) ?? performance.now();
  seenAt.set(answer, before);
  return before;
}

/**
 * An answer that changes by time alone is asked for again at that instant, with a little jitter. What is left is counted
 * from the answer's own instant, since the clock of this machine may be wrong; until another answer has come it is asked
 * for again and again, ever less often.
 */
export function useChangesAt(answer: Timed | undefined, queryKey: QueryKey): void {
  const queries = useQueryClient();
  const key = JSON.stringify(queryKey);
  useEffect(() => {
    if (!answer?.changesAt) return undefined;
    const again: QueryKey = JSON.parse(key);
    const left = Number((toMicros(answer.changesAt) - toMicros(answer.at)) / 1000n);
    let due = Math.max(received(answer) + left + 50 + Math.random() * 400, performance.now() + 500);
    let pause = firstPause;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      timer = setTimeout(look, Math.min(due - performance.now(), piece));
    };
    const look = () => {
      if (performance.now() >= due) {
        void queries.invalidateQueries({ queryKey: again });
        due = performance.now() + pause;
        pause = Math.min(2 * pause, longestPause);
      }
      wait();
    };
    wait();
    return () => clearTimeout(timer);
  }, [answer, key, queries]);
}

/** Seconds since the connection was lost, from the second one on; null while it is there. */
export function useSecondsLost(): number | null {
  const lostAt = useLiveStore(({ connection }) => (connection.state === 'reconnecting' ? connection.lostAt : null));
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (lostAt === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [lostAt]);
  if (lostAt === null) return null;
  const seconds = Math.floor((now - lostAt) / 1000);
  return seconds >= 2 ? seconds : null;
}

/**
 * Which entries of a list came while it was on screen: to mark them as new. The first answer marks nothing, and what
 * came during and after a cut can be reported as missed: the page may have asked for something while it was cut off. Of
 * an endless list what follows below the last one known was there before.
 */
export function useArrivals(
  list: string,
  ids: readonly string[] | undefined,
  { isReported = false, isEndless = false }: { isReported?: boolean; isEndless?: boolean } = {},
): ReadonlySet<string> {
  const seen = useRef<{ list: string; ids: Set<string>; resumptions: number; whileCut: number } | null>(null);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(() => new Set());
  const resumptions = useLiveStore((state) => state.resumptions);
  const isCut = useLiveStore(({ connection }) => ['reconnecting', 'offline'].includes(connection.state));
  const key = ids?.join();
  useEffect(() => {
    if (key === undefined) return;
    const now = key === '' ? [] : key.split(',');
    const before = seen.current;
    if (before?.list !== list) {
      seen.current = { list, ids: new Set(now), resumptions, whileCut: 0 };
      setFresh(new Set());
      return;
    }
    if (isCut && resumptions > before.resumptions) {
      // Another cut: what the last one had hidden was told.
      before.resumptions = resumptions;
      before.whileCut = 0;
    }
    const known = isEndless ? now.findLastIndex((id) => before.ids.has(id)) : -1;
    const arrived = (known < 0 ? now : now.slice(0, known)).filter((id) => !before.ids.has(id));
    if (known >= 0) for (const id of now.slice(known)) before.ids.add(id);
    const missed = arrived.length + before.whileCut;
    if (isReported && resumptions > before.resumptions && missed > 0) reportMissed(missed);
    if (arrived.length === 0) return;
    const whileCut = isCut ? missed : 0;
    seen.current = { list, ids: new Set([...before.ids, ...now]), resumptions, whileCut };
    setFresh((already) => new Set([...already, ...arrived]));
  }, [list, key, resumptions, isCut, isReported, isEndless]);
  return fresh;
}
