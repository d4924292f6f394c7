/**
 * What this browser has already been told of, per account: its own writes and the hints it received. A read carries it as
 * `Min-Position`, so that no answer is older than what the reader knows of.
 */
const known = new Map<string, string>();

/** Cursors of one log are of one form and grow: by length, then as text. */
export function later(a: string, b: string): string {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a > b ? a : b;
}

export function remember(account: string, position: string): void {
  const before = known.get(account);
  known.set(account, before ? later(before, position) : position);
}

export function minPosition(account: string): string | undefined {
  return known.get(account);
}

export function forgetPositions(): void {
  known.clear();
}

/** The account an address is about: `/api/accounts/<id>/…`. */
export function accountOf(address: string): string | undefined {
  return /\/api\/accounts\/([a-z0-9-]{1,64})(?:[/?]|$)/.exec(address)?.[1];
}
