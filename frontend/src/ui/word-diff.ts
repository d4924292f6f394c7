/** A stretch of one of two texts: what stands in both, or what stands in this one alone. */
export interface Stretch {
  isChanged: boolean;
  text: string;
}

export interface WordDiff {
  earlier: Stretch[];
  present: Stretch[];
}

/** Beyond so many words between the first and the last difference the whole stretch is marked. */
const longest = 1500;

/** Each word with the space before it, so that the pieces put together are the text. */
function words(text: string): string[] {
  return text.match(/\s*(?:[\p{L}\p{N}_'’-]+|[^\s\p{L}\p{N}])|\s+$/gu) ?? [];
}

/** The difference of two texts by words; spaces alone are none. Each side, joined, is its text again. */
export function wordDiff(earlier: string, present: string): WordDiff {
  const [a, b] = [words(earlier), words(present)];
  const same = (i: number, j: number) => a[i]?.trim() === b[j]?.trim();
  let head = 0;
  while (head < a.length && head < b.length && same(head, head)) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && same(a.length - 1 - tail, b.length - 1 - tail)) tail += 1;
  const [endA, endB] = [a.length - tail, b.length - tail];
  const kept = common(a.slice(head, endA), b.slice(head, endB));
  const isKeptA = (i: number) => i < head || i >= endA || kept.a.has(i - head);
  const isKeptB = (j: number) => j < head || j >= endB || kept.b.has(j - head);
  return { earlier: stretches(a, isKeptA), present: stretches(b, isKeptB) };
}

/** Which words of each side belong to their longest common sequence. */
function common(a: string[], b: string[]): { a: Set<number>; b: Set<number> } {
  const kept = { a: new Set<number>(), b: new Set<number>() };
  if (a.length > longest || b.length > longest) return kept;
  const [x, y] = [a.map((word) => word.trim()), b.map((word) => word.trim())];
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => length[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      length[i * width + j] = x[i] === y[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (x[i] === y[j]) {
      kept.a.add(i);
      kept.b.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

function stretches(parts: string[], isKept: (index: number) => boolean): Stretch[] {
  const all: Stretch[] = [];
  parts.forEach((text, index) => {
    const isChanged = !isKept(index);
    const last = all.at(-1);
    if (last?.isChanged === isChanged) last.text += text;
    else all.push({ isChanged, text });
  });
  return all;
}
