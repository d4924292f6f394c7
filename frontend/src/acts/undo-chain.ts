/** What was recorded of a thing, as far as taking back goes. */
interface Recorded {
  event: string;
  /** The event it corrects or takes back. */
  replaces?: string | null | undefined;
  /** It says only that what it names no longer stands. */
  takesBack: boolean;
}

/**
 * The last word on what an event said: itself, or the end of the chain of its being taken back, brought back and so on.
 * An undo names that end, and an odd number of them leaves it undone.
 */
export function lastWord<R extends Recorded>(said: R, all: readonly R[]): { last: R; isUndone: boolean } {
  let last = said;
  let isUndone = false;
  for (let next = takingBack(last, all); next; next = takingBack(last, all)) {
    last = next;
    isUndone = !isUndone;
  }
  return { last, isUndone };
}

function takingBack<R extends Recorded>(one: R, all: readonly R[]): R | undefined {
  return all.find((other) => other.takesBack && other.replaces === one.event);
}
