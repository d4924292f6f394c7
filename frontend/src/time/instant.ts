/**
 * Instants keep their microseconds: an instant on the axis of recording *is* a position, and a link that lost the last
 * three digits would open another moment. `Date` serves the formatting of what is seen, never the way of a value.
 */

/** `2026-07-31T10:00:00.000000Z`: UTC with six decimals, which sorts as text. */
export type Instant = string;

/** A day without a time: `2026-07-31`. It has no zone of its own and never shifts. */
export type Day = string;

const form = /^(\d{4}-\d{2}-(\d{2}))T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?Z$/;

/** The years 1 to 9999, as the server names them: what is reckoned beyond them is the first or the last instant there is. */
const [first, last] = [-62_135_596_800_000_000n, 253_402_300_799_999_999n];

/** Microseconds since 1970 UTC; null where no calendar has that day or no clock that time. */
function microsIn(text: string): bigint | null {
  const [, date = '', day, hour, minute, second = '00', decimals = ''] = form.exec(text) ?? [];
  const at = new Date(`${date}T${hour}:${minute}:${second}Z`);
  // The 30th of February would be the second of March.
  if (at.getUTCDate() !== Number(day)) return null;
  return BigInt(at.getTime()) * 1000n + BigInt(decimals.padEnd(6, '0').slice(0, 6));
}

/** Microseconds since 1970 UTC; throws on what is no UTC instant. */
export function toMicros(instant: Instant): bigint {
  const micros = /^[+-]\d{6}-/.test(instant) ? (instant.startsWith('+') ? last : first) : microsIn(instant);
  if (micros === null) throw new RangeError(`no instant: ${instant}`);
  return micros;
}

/** What is left above the whole ones: BigInt divides towards zero, which before 1970 is the next one. */
function restOf(micros: bigint, whole: bigint): bigint {
  return ((micros % whole) + whole) % whole;
}

export function fromMicros(micros: bigint): Instant {
  const named = micros < first ? first : micros > last ? last : micros;
  const rest = restOf(named, 1_000_000n);
  const seconds = new Date(Number((named - rest) / 1000n)).toISOString().slice(0, 19);
  return `${seconds}.${rest.toString().padStart(6, '0')}Z`;
}

/** The same instant in the one form that links and comparisons use. */
export function normal(instant: Instant): Instant {
  return fromMicros(toMicros(instant));
}

export function isInstant(text: string | null | undefined): text is Instant {
  const micros = text ? microsIn(text) : null;
  return micros !== null && micros >= first && micros <= last;
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
  const micros = toMicros(instant);
  return Number((micros - restOf(micros, 1000n)) / 1000n);
}

/** What the browser's clock says, for "today" and for counting; never sent as the time of an act. */
export function clockNow(): Instant {
  return fromMicros(BigInt(Date.now()) * 1000n);
}
