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

/** What a taking back is about: the text it names, through however many undos; a text is about itself. */
export function textNamed<R extends Recorded>(one: R, all: readonly R[]): R | undefined {
  if (!one.takesBack) return one;
  const named = all.find(({ event }) => event === one.replaces);
  return named && textNamed(named, all);
}

/** What a thing was called last, of its recorded lines the latest first: the words of the text that the latest line is about. */
export function calledLast<R extends Recorded>(
  all: readonly R[],
  words: (text: R) => string | null | undefined,
): string | undefined {
  return all.flatMap((one) => {
    const text = textNamed(one, all);
    return (text && words(text)) ?? [];
  })[0];
}

/** One of the last texts: no correction that still holds took its place. */
interface LastText<S, R> {
  line: S;
  /** The line and what it said before each of its corrections, the latest first. */
  texts: S[];
  /** The last word on it. */
  last: R;
  isUndone: boolean;
}

/** The last texts among what was said: what stands, and beside it what was taken back. */
export function lastTexts<S extends R, R extends Recorded>(said: readonly S[], all: readonly R[]): LastText<S, R>[] {
  const isCorrected = ({ event }: S) =>
    said.some((other) => other.replaces === event && !lastWord<R>(other, all).isUndone);
  return said
    .filter((line) => !isCorrected(line))
    .map((line) => ({ line, texts: chainOf(line, said), ...lastWord<R>(line, all) }));
}

function chainOf<R extends Recorded>(line: R, said: readonly R[]): R[] {
  const before = said.find(({ event }) => event === line.replaces);
  return [line, ...(before ? chainOf(before, said) : [])];
}
