import { clockNow, compare, isInstant, normal, plusMicros, type Instant } from '@/time/instant';
import type { MomentQuery } from '@/time/moment-query';

/** "What we knew then" and "what was true then" are different questions. */
export type Axis = 'knew' | 'true';

/** What the address says of time: the instant, the axis, and for a permanent link the head of "known". */
export interface MomentOnScreen {
  axis: Axis;
  at: Instant | null;
  known: Instant | null;
}

export const NOW_ON_SCREEN: MomentOnScreen = { axis: 'knew', at: null, known: null };

function instantIn(search: URLSearchParams, name: string): Instant | null {
  const text = search.get(name);
  return isInstant(text) ? normal(text) : null;
}

/** Why what an address says of time is not shown: it is no moment, or one that is still to come. */
export type NoMoment = 'unread' | 'future';

/** A link to just now is opened also where the clock of the device is slow: five minutes. */
const slow = 300_000_000n;

/** Null where the address names a moment that has passed, or none at all. */
export function noMomentIn(search: URLSearchParams, now: Instant = clockNow()): NoMoment | null {
  const [at, axis] = [search.get('at'), search.get('axis') ?? 'knew'];
  if (at === null) return null;
  const named = axis === 'true' ? [at, ...search.getAll('known')] : [at];
  if (!['knew', 'true'].includes(axis) || !named.every(isInstant)) return 'unread';
  return named.some((one) => compare(one, plusMicros(now, slow)) > 0) ? 'future' : null;
}

/** Reads the moment from an address; nothing is made of what names none: it is now, and `noMomentIn` says why. */
export function readMoment(search: URLSearchParams): MomentOnScreen {
  const at = noMomentIn(search) ? null : instantIn(search, 'at');
  if (at === null) return NOW_ON_SCREEN;
  const axis = search.get('axis') === 'true' ? 'true' : 'knew';
  return { axis, at, known: axis === 'true' ? instantIn(search, 'known') : null };
}

/** Writes the moment into an address and leaves everything else in it alone. */
export function writeMoment(search: URLSearchParams, moment: MomentOnScreen): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const name of ['axis', 'at', 'known']) next.delete(name);
  if (moment.at === null) return next;
  next.set('axis', moment.axis);
  next.set('at', moment.at);
  if (moment.axis === 'true' && moment.known) next.set('known', moment.known);
  return next;
}

/** The moment alone, as a link takes it along to another page: filters, sort and the opened item stay behind. */
export function momentIn(search: string | URLSearchParams): URLSearchParams {
  return writeMoment(new URLSearchParams(), readMoment(new URLSearchParams(search)));
}

/** An address that takes along the moment of the one on screen. */
export function atMomentOf(search: string, address: string): string {
  const [path = '', question = ''] = address.split('?');
  const next = writeMoment(new URLSearchParams(question), readMoment(new URLSearchParams(search))).toString();
  return next ? `${path}?${next}` : path;
}

/** The two instants as the server takes them: (t, t) on "knew", (now or the fixed head, t) on "true". */
export function queryOf({ axis, at, known }: MomentOnScreen): MomentQuery {
  if (at === null) return {};
  if (axis === 'knew') return { known: at, at };
  return known ? { known, at } : { at };
}

/** What a permanent link to this moment carries: on "true" the head of that moment is fixed. */
export function permanent(moment: MomentOnScreen, knownByPage: Instant): MomentOnScreen {
  return moment.axis === 'true' && moment.at ? { ...moment, known: moment.known ?? knownByPage } : moment;
}
