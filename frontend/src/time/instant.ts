/**
 * Instants keep their microseconds: an instant on the axis of recording *is* a position, and a link that lost the last
 * three digits would open another moment. `Date` serves the formatting of what is seen, never the way of a value.
 */

/** `2026-07-31T10:00:00.000000Z`: UTC with six decimals, which sorts as text. */
export type Instant = string;

/** A day without a time: `2026-07-31`. It has no zone of its own and never shifts. */
export type Day = string;

const form = /^(-?\d{4,6}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?Z$/;

/** Microseconds since 1970 UTC; throws on what is no UTC instant. */
export function toMicros(instant: Instant): bigint {
  const parts = form.exec(instant);
  const millis = parts ? Date.parse(`${parts[1]}T${parts[2]}:${parts[3]}:${parts[4] ?? '00'}Z`) : NaN;
  if (!parts || Number.isNaN(millis)) throw new RangeError(`no instant: ${instant}`);
  return BigInt(millis) * 1000n + BigInt((parts[5] ?? '').padEnd(6, '0').slice(0, 6));
}

export function fromMicros(micros: bigint): Instant {
  const rest = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const seconds = new Date(Number((micros - rest) / 1000n)).toISOString().slice(0, 19);
  return `${seconds}.${rest.toString().padStart(6, '0')}Z`;
}

/** The same instant in the one form that links and comparisons use. */
export function normal(instant: Instant): Instant {
  return fromMicros(toMicros(instant));
}

export function isInstant(text: string | null | undefined): text is Instant {
  if (!text) return false;
  try {
    toMicros(text);
    return true;
  } catch {
    return false;
  }
}

export function compare(a: Instant, b: Instant): number {
  const [x, y] = [toMicros(a), toMicros(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The later of two; the first where they are the same. */
export function later(a: Instant, b: Instant): Instant {
  return compare(a, b) < 0 ? b : a;
}

export function plusMicros(instant: Instant, micros: bigint | number): Instant {
  return fromMicros(toMicros(instant) + BigInt(micros));
}

/** Milliseconds, for formatting and drawing only: the microseconds are gone. */
export function drawnMillis(instant: Instant): number {
  return Number(toMicros(instant) / 1000n);
}

/** What the browser's clock says, for "today" and for counting; never sent as the time of an act. */
export function clockNow(): Instant {
  return fromMicros(BigInt(Date.now()) * 1000n);
}
