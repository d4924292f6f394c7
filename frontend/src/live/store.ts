import { create } from 'zustand';
import type { CloseCode, EndReason, Present } from './protocol';

/**
 * `idle` before anybody has signed in; `reconnecting` from the moment the connection was lost; `resumed` for a few
 * seconds after it came back; `ended` when it does not come back by itself.
 */
export type Connection =
  | { state: 'idle' }
  | { state: 'connecting' }
  | { state: 'live' }
  | { state: 'reconnecting'; lostAt: number }
  | { state: 'resumed'; missed: number; at: number }
  | { state: 'offline' }
  | { state: 'ended'; code: CloseCode | null };

interface LiveState {
  connection: Connection;
  /** Who has an account open, ourselves included. */
  presence: Record<string, Present[]>;
  /** Accounts whose page has closed for this reader, and why. */
  ended: Record<string, EndReason>;
  /** Our own person id, as the server greeted us. */
  person: string | null;
  /** Counts resumptions, so that lists know what came while the connection was gone. */
  resumptions: number;
}

export const useLiveStore = create<LiveState>(() => ({
  connection: { state: 'idle' },
  presence: {},
  ended: {},
  person: null,
  resumptions: 0,
}));

const none: Present[] = [];

/** Who else has this account open. */
export function useOthersHere(account: string): Present[] {
  const people = useLiveStore((state) => state.presence[account] ?? none);
  const me = useLiveStore((state) => state.person);
  return people.filter((one) => one.person !== me);
}

/** A list says how many entries had been missed while the connection was gone: the indicator says it once. */
export function reportMissed(count: number): void {
  useLiveStore.setState(({ connection }) =>
    connection.state === 'resumed' ? { connection: { ...connection, missed: Math.max(connection.missed, count) } } : {},
  );
}
