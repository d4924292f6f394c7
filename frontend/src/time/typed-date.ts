import {
  countedNamed,
  dayWords,
  endNamed,
  monthNamed,
  nowWords,
  plainWords,
  unitNamed,
  unitOf,
  weekdayNamed,
  whichNamed,
} from './date-words';
import type { Unit } from './date-words';
import { clockIn, dayAt, dayIn, daysBetween, plusDays, weekday, weekOf } from './day';
import type { Reader } from './format';
import type { Day } from './instant';

/** A day as it was typed, and the time where one was. */
export interface TypedDate {
  day: Day;
  clock: string | null;
}

/** Which of several is meant where the year or the week is left out: the coming one, the one just past, the nearest. */
export type Toward = 'future' | 'past' | 'near';

/**
 * What somebody typed as a date: "2 Feb 2026", "2.2.26", "2026-02-02", "fri 14:30", "+1w", "Monatsende", in English and
 * German alike; null where it is none.
 */
export function typedDate(text: string, reader: Reader, toward: Toward): TypedDate | null {
  const today = dayIn(reader.now, reader.zone);
  const { words, clock } = withoutClock(plainWords(text));
  if (clock === 'none') return null;
  if (nowWords.includes(words)) return clock ? null : { day: today, clock: clockIn(reader.now, reader.zone) };
  if (words === '') return clock ? { day: today, clock } : null;
  const day = relative(words, today, toward) ?? calendar(words, today, toward, reader.locale);
  return day ? { day, clock } : null;
}

const clocks = [
  /(?:^|\s)(?:(?:at|um) )?(\d{1,2})[:h](\d{2})(?: ?(am|pm))?(?: ?uhr)?$/,
  /(?:^|\s)(?:(?:at|um) )?(\d{1,2})() ?(am|pm)$/,
  /(?:^|\s)(?:um )?(\d{1,2})() ?uhr$/,
];

/** The time at the end of what was typed, taken off; `none` where there is no such time. */
function withoutClock(words: string): { words: string; clock: string | null } {
  for (const form of clocks) {
    const found = form.exec(words);
    if (!found) continue;
    const [, hours = '', minutes, half] = found;
    const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours);
    const isTime = hour < 24 && Number(minutes) < 60 && !(half && Number(hours) > 12);
    const clock = `${String(hour).padStart(2, '0')}:${(minutes || '00').padStart(2, '0')}`;
    return { words: words.slice(0, found.index).trim(), clock: isTime ? clock : 'none' };
  }
  return { words, clock: null };
}

function relative(words: string, today: Day, toward: Toward): Day | null {
  const days = dayWords[words];
  if (days !== undefined) return plusDays(today, days);
  const end = endNamed(words);
  if (end) return endOf(end.unit, today, end.ahead);
  const [, sign, number, name] = /^([+-]) ?(\d{1,3}) ?([a-z]+)$/.exec(words) ?? [];
  if (name) return plus(today, Number(`${sign}${number}`), unitNamed(name));
  const counted = countedNamed(words);
  if (counted) return plus(today, counted.ahead, counted.unit);
  const week = unitOf(words);
  if (week?.unit === 'week' && week.ahead >= 0) return endOf('week', today, week.ahead);
  return named(words, today, toward) ?? ofWeek(words, today);
}

/** "fri", "next friday", "letzten Freitag". */
function named(words: string, today: Day, toward: Toward): Day | null {
  const [, which, name = ''] = /^(?:([a-z]+) )?([a-z]+)\.?$/.exec(words) ?? [];
  const wanted = weekdayNamed(name);
  const ahead = which === undefined ? (toward === 'past' ? -1 : 1) : whichNamed(which);
  if (wanted === null || !ahead) return null;
  const coming = (wanted - weekday(today) + 7) % 7 || 7;
  return plusDays(today, ahead > 0 ? coming : coming < 7 ? coming - 7 : -7);
}

const dayFirstInWeek = /^(?:(?:on|am) )?(?<name>[a-z]+)\.? (?:(?:of|der|in der) )?(?<which>.+)$/;
const weekFirst = /^(?<which>.+?) (?:(?:on|am) )?(?<name>[a-z]+)\.?$/;

/** "friday next week", "nächste Woche am Freitag", "monday in two weeks": of the week it names, Monday to Sunday. */
function ofWeek(words: string, today: Day): Day | null {
  for (const form of [dayFirstInWeek, weekFirst]) {
    const { name = '', which = '' } = form.exec(words)?.groups ?? {};
    const wanted = weekdayNamed(name);
    const week = unitOf(which) ?? countedNamed(which);
    if (wanted !== null && week?.unit === 'week') return plusDays(weekOf(today), 7 * week.ahead + wanted);
  }
  return null;
}

function plus(today: Day, count: number, unit: Unit | null): Day | null {
  if (unit === null || Number.isNaN(count)) return null;
  if (unit === 'day' || unit === 'week') return plusDays(today, count * (unit === 'week' ? 7 : 1));
  const [year, month, day] = partsOf(today);
  const months = month + count * { month: 1, quarter: 3, year: 12 }[unit];
  const last = new Date(midnightOf(year, months + 1, 0)).getUTCDate();
  return dayAt(midnightOf(year, months, Math.min(day, last)));
}

/** The last day of what today is in, or of one so many ahead; of a week its Friday, as one says at work. */
export function endOf(unit: Unit, today: Day, ahead = 0): Day {
  const [year, month] = partsOf(today);
  switch (unit) {
    case 'week':
      return ahead === 0 ? plusDays(today, (4 - weekday(today) + 7) % 7) : plusDays(weekOf(today), 7 * ahead + 4);
    case 'month':
      return lastOf(year, month + ahead);
    case 'quarter':
      return lastOf(year, Math.ceil(month / 3) * 3 + 3 * ahead);
    case 'year':
      return lastOf(year + ahead, 12);
    case 'day':
      return plusDays(today, ahead);
  }
}

/** The last day of a month, which may lie in another year: 0 is December of the year before. */
function lastOf(year: number, month: number): Day {
  return dayAt(midnightOf(year, month + 1, 0));
}

/** `Date.UTC` would take the years 0 to 99 for those of the last century. */
function midnightOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function partsOf(day: Day): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

const ordinal = '(?:st|nd|rd|th)?';

/** A day of the calendar, its weekday before it or not. */
function calendar(words: string, today: Day, toward: Toward, locale: string): Day | null {
  const [, before = '', after = ''] = /^([a-z]{2,})\.? (.*\d.*)$/.exec(words) ?? [];
  const text = weekdayNamed(before) === null ? words : after;
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? [];
  if (isoYear) return dayOf(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, one, , other, year] = /^(\d{1,2})(\. ?|[-/])(\d{1,2})(?:(?:\. ?|[-/])(\d{4}|\d{2})?)?$/.exec(text) ?? [];
  if (one && other) {
    const [day, month] = locale === 'en-US' ? [other, one] : [one, other];
    return inYear(year, Number(month), Number(day), today, toward);
  }
  const dayFirst = new RegExp(`^(\\d{1,2})(?:${ordinal}|\\.) ?(?:of )?([a-z]{3,})\\.?(?: (\\d{4}|\\d{2}))?$`).exec(
    text,
  );
  const monthFirst = new RegExp(`^([a-z]{3,})\\.? ?(\\d{1,2})${ordinal}(?: (\\d{4}))?$`).exec(text);
  const [day, name, ofYear] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [];
  const month = monthNamed(name ?? '');
  return month === null ? null : inYear(ofYear, month + 1, Number(day), today, toward);
}

function inYear(given: string | undefined, month: number, day: number, today: Day, toward: Toward): Day | null {
  if (given)
    return dayOf(given.length === 4 ? Number(given) : Number(given) + (Number(given) < 70 ? 2000 : 1900), month, day);
  const [year] = partsOf(today);
  const possible = [year - 1, year, year + 1, year + 2, year + 3, year + 4].flatMap(
    (one) => dayOf(one, month, day) ?? [],
  );
  if (toward === 'future') return possible.find((one) => one >= today) ?? null;
  if (toward === 'past') return possible.findLast((one) => one <= today) ?? null;
  return possible.toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0] ?? null;
}

/** Null where that month has no such day, or the year no name. */
function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const midnight = midnightOf(year, month, day);
  return new Date(midnight).getUTCMonth() === month - 1 ? dayAt(midnight) : null;
}
