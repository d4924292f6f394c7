import type { Instant } from './instant';

/** The two instants of a read as the server takes them; what is left out is now. */
export interface MomentQuery {
  known?: Instant;
  at?: Instant;
}

export const NOW: MomentQuery = {};
