import type { MomentQuery } from '@/time/moment-query';

/**
 * Every query key of server data has this shape, so that a hint of the live connection finds what it makes stale:
 * `[account, view, moment, …what else the question says]`. Views are named as the server names them in hints.
 */
export const keys = {
  all: ['data'] as const,
  account: (account: string) => ['data', account] as const,
  view: (account: string, view: string) => ['data', account, view] as const,
  read: (account: string, view: string, moment: MomentQuery, ...question: unknown[]) =>
    ['data', account, view, moment, ...question] as const,
  /** What belongs to nobody's account: the session, the demo's people. */
  me: ['me'] as const,
};

/** The accounts that are no account: the table of all, and what waits for me. */
export const ACCOUNTS = 'accounts';
export const WORK = 'work';
export const DIRECTORY = 'directory';
