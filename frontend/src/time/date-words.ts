/** Words of days as people type them, of both our languages at once: who reads German still types "fri" now and then. */

/** "Märzen, " is "marzen": small, without marks, dots of months and commas. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(',', ' ')
    .replaceAll('−', '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function names(options: Intl.DateTimeFormatOptions, dates: Date[]): string[][] {
  const formats = ['en', 'de'].map((language) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }));
  return dates.map((date) => formats.map((format) => plainWords(format.format(date))));
}

const monthNames = names(
  { month: 'long' },
  Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1))),
);
monthNames[2]?.push('maerz');
/** Monday first: the fifth of January 2026 was one. */
const weekdayNames = names(
  { weekday: 'long' },
  Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 0, 5 + day))),
);

function numberOf(word: string, all: string[][], letters: number): number | null {
  const bare = word.replace(/\.$/, '');
  if (bare.length < letters) return null;
  const found = all.findIndex((some) => some.some((name) => name.startsWith(bare)));
  return found < 0 ? null : found;
}

/** 0 is January. */
export function monthNamed(word: string): number | null {
  return numberOf(word, monthNames, 3);
}

/** 0 is Monday. */
export function weekdayNamed(word: string): number | null {
  return numberOf(word, weekdayNames, 2);
}

export const nowWords = ['now', 'jetzt'];

/** Days from today. */
export const dayWords: Record<string, number> = {
  today: 0,
  heute: 0,
  tod: 0,
  tomorrow: 1,
  tom: 1,
  morgen: 1,
  'day after tomorrow': 2,
  ubermorgen: 2,
  uebermorgen: 2,
  yesterday: -1,
  gestern: -1,
  'day before yesterday': -2,
  vorgestern: -2,
};

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

const units: [RegExp, Unit][] = [
  [/^(d|days?|t|tag|tage|tagen|tages)$/, 'day'],
  [/^(w|weeks?|wochen?)$/, 'week'],
  [/^(m|months?|monat|monate|monaten|monats)$/, 'month'],
  [/^(q|quarters?|quartal|quartale|quartalen|quartals)$/, 'quarter'],
  [/^(y|years?|j|jahr|jahre|jahren|jahres)$/, 'year'],
];

export function unitNamed(word: string): Unit | null {
  return units.find(([form]) => form.test(word))?.[1] ?? null;
}

/** Which one, counted from this: "next" is 1, "dieser" 0, "letzten" -1; null for another word. */
export function whichNamed(word: string): -1 | 0 | 1 | null {
  if (/^(this|diese[rsnm]?)$/.test(word)) return 0;
  if (/^(next|coming|nae?chste[rn]?|kommende[rn]?)$/.test(word)) return 1;
  return /^(last|letzte[rn]?)$/.test(word) ? -1 : null;
}

/** What is named, so many from the one that today is in. */
interface Named {
  unit: Unit;
  ahead: number;
}

/** "next week", "dieser Monat". */
export function unitOf(words: string): Named | null {
  const [, which = '', name = ''] = /^(\w+) ([a-z]+)$/.exec(words) ?? [];
  const [ahead, unit] = [whichNamed(which), unitNamed(name)];
  return ahead === null || unit === null ? null : { unit, ahead };
}

/** "in ten days", "vor zwei Wochen", "2 weeks ago". */
export function countedNamed(words: string): Named | null {
  const [, amount = '', ahead = ''] = /^in (\w+) ([a-z]+)$/.exec(words) ?? [];
  const [, ago = '', back = ''] = /^vor (\w+) ([a-z]+)$/.exec(words) ?? /^(\w+) ([a-z]+) ago$/.exec(words) ?? [];
  const count = ahead ? countNamed(amount) : -countNamed(ago);
  const unit = unitNamed(ahead || back);
  return unit === null || Number.isNaN(count) ? null : { unit, ahead: count };
}

const ends: [RegExp, Unit][] = [
  [/^eow$/, 'week'],
  [/^(eom|monatsende)$/, 'month'],
  [/^(eoq|quartalsende)$/, 'quarter'],
  [/^(eoy|jahresende)$/, 'year'],
];

/** "end of month", "Monatsende", "eom", "Ende nächsten Quartals". */
export function endNamed(words: string): Named | null {
  const short = ends.find(([form]) => form.test(words))?.[1];
  if (short) return { unit: short, ahead: 0 };
  const [, of = ''] = /^(?:end of(?: the)?|ende(?: de[rs])?) (\w+(?: \w+)?)$/.exec(words) ?? [];
  const named = unitOf(of) ?? unitOf(`this ${of}`);
  return named?.unit === 'day' ? null : named;
}

const counts = [
  /^(an?|one|ein|eine|einem|einer)$/,
  /^(two|zwei|zwo)$/,
  /^(three|drei)$/,
  /^(four|vier)$/,
  /^(five|fue?nf)$/,
  /^(six|sechs)$/,
  /^(seven|sieben)$/,
  /^(eight|acht)$/,
  /^(nine|neun)$/,
  /^(ten|zehn)$/,
  /^(eleven|elf)$/,
  /^(twelve|zwoe?lf)$/,
];

/** "a", "einer", "3", "zehn": in up to three digits, or in words up to twelve. */
function countNamed(word: string): number {
  return /^\d{1,3}$/.test(word) ? Number(word) : counts.findIndex((form) => form.test(word)) + 1 || NaN;
}
