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

const ends: [RegExp, Unit][] = [
  [/^(eow|end of (the |this )?week|ende (der|dieser) woche)$/, 'week'],
  [/^(eom|end of (the |this )?month|monatsende|ende (des|dieses) monats)$/, 'month'],
  [/^(eoq|end of (the |this )?quarter|quartalsende|ende (des|dieses) quartals)$/, 'quarter'],
  [/^(eoy|end of (the |this )?year|jahresende|ende (des|dieses) jahres)$/, 'year'],
];

/** "end of month", "Monatsende", "eom". */
export function endNamed(words: string): Unit | null {
  return ends.find(([form]) => form.test(words))?.[1] ?? null;
}

/** "a", "one", "einer", "3". */
export function countNamed(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : /^(an?|one|ein|eine|einem|einer)$/.test(word) ? 1 : NaN;
}
