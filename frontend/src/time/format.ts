import { dayIn, utc, weekOf } from './day';
import { drawnMillis, type Day, type Instant } from './instant';
import { cityOf, knownZone, offsetAt } from './zone';

/** Whose eyes: the reader's language and zone, and the present instant. */
export interface Reader {
  locale: string;
  zone: string;
  now: Instant;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, { ...options, ...knownZone(options.timeZone) });
    formats.set(key, made);
  }
  return made;
}

/**
 * "Fri 8 May" reads as a colleague would write it: no comma and dot between weekday and date, months of one width. The
 * dot of a shortened month stays where its language writes one: "Fr 8. Nov.".
 */
function plain(text: string): string {
  return text
    .replaceAll(/(\p{L})\.?,/gu, '$1')
    .replaceAll(',', '')
    .replace(/\bSept\b/, 'Sep');
}

/** A day in these parts; a year before 1000 keeps its four digits, so that it is read again as that year. */
function written(locale: string, options: Intl.DateTimeFormatOptions, day: Day): string {
  const parts = format(locale, { ...options, timeZone: 'UTC' }).formatToParts(utc(day));
  return plain(parts.map(({ type, value }) => (type === 'year' ? value.padStart(4, '0') : value)).join(''));
}

const clockForm: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

export type DayForm = 'today' | 'week' | 'year' | 'older';

/** Which of the four forms a day takes: today, this week (Monday to Sunday), this year, or with its year. */
export function dayForm(day: Day, today: Day): DayForm {
  if (day === today) return 'today';
  if (weekOf(day) === weekOf(today)) return 'week';
  return day.slice(0, 4) === today.slice(0, 4) ? 'year' : 'older';
}

const dayForms: Record<Exclude<DayForm, 'today'>, Intl.DateTimeFormatOptions> = {
  week: { weekday: 'short' },
  year: { day: 'numeric', month: 'short' },
  older: { day: 'numeric', month: 'short', year: 'numeric' },
};

/** Today: the clock time. This week: weekday. This year: day and month. Else with year. */
export function shortInstant(instant: Instant, { locale, zone, now }: Reader): string {
  const day = dayIn(instant, zone);
  const form = dayForm(day, dayIn(now, zone));
  if (form === 'today') return clock(instant, locale, zone);
  return written(locale, dayForms[form], day);
}

/** The short form and the clock time: "Fri 17:00", "8 May, 17:00". */
export function shortInstantWithClock(instant: Instant, reader: Reader): string {
  const form = dayForm(dayIn(instant, reader.zone), dayIn(reader.now, reader.zone));
  const time = clock(instant, reader.locale, reader.zone);
  if (form === 'today') return time;
  return `${shortInstant(instant, reader)}${form === 'week' ? ' ' : ', '}${time}`;
}

/** A day without a time, by the same rule; today has no clock time to show, so the caller's word for it is returned. */
export function shortDay(day: Day, { locale, zone, now }: Reader, today: string): string {
  const form = dayForm(day, dayIn(now, zone));
  return form === 'today' ? today : written(locale, dayForms[form], day);
}

/** "Fri 8 May", with the year where it is another: for what one plans with. */
export function dayWithWeekday(day: Day, { locale, zone, now }: Reader): string {
  const year = day.slice(0, 4) === dayIn(now, zone).slice(0, 4) ? undefined : ('numeric' as const);
  const options = { weekday: 'short', day: 'numeric', month: 'short', year } as const;
  return written(locale, options, day);
}

/** "Tue 5 May 1998": a day in full, never shifted. */
export function fullDay(day: Day, locale: string): string {
  const options = { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return written(locale, options, day);
}

/** "Tue 5 May 1998": a day as a field writes it, and as it is read again when typed. */
export function dayAsTyped(day: Day, locale: string): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return written(locale, options, day);
}

/** "5 May 1998" in few letters, for a sentence: "2 Feb 2026". */
export function dayAndMonth(day: Day, locale: string): string {
  return written(locale, { day: 'numeric', month: 'short', year: 'numeric' }, day);
}

/** "5 May 1998", for a ribbon and a slider. */
export function dayMonthYear(day: Day, locale: string): string {
  return written(locale, { day: 'numeric', month: 'long', year: 'numeric' }, day);
}

/** "5 May 1998", short, always with its year: since when something holds. */
export function dayWithYear(day: Day, locale: string): string {
  return written(locale, dayForms.older, day);
}

export function clock(instant: Instant, locale: string, zone: string): string {
  return format(locale, { ...clockForm, timeZone: zone }).format(drawnMillis(instant));
}

/** "Tue 5 May 1998, 14:20 Vienna (UTC+2)": what hover and focus show, once per zone. */
export function fullInstant(instant: Instant, locale: string, zone: string): string {
  const day = fullDay(dayIn(instant, zone), locale);
  return `${day}, ${clock(instant, locale, zone)} ${cityOf(zone, locale)} (${offsetAt(instant, zone)})`;
}

/** "31 March 1998, 18:00": the banner's and the instant control's form. */
export function bannerInstant(instant: Instant, locale: string, zone: string): string {
  return `${dayMonthYear(dayIn(instant, zone), locale)}, ${clock(instant, locale, zone)}`;
}

/** "Mar 1998" under the ribbon. */
export function monthYear(day: Day, locale: string): string {
  return written(locale, { month: 'short', year: 'numeric' }, day);
}

export function month(day: Day, locale: string): string {
  return written(locale, { month: 'short' }, day);
}
