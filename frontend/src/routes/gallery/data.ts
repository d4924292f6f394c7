import { plusDays, weekOf } from '@/time/day';
import { plusMicros, type Instant } from '@/time/instant';
import type { Due, Week } from '@/ribbon/geometry';

/** Figures that only look like something: the gallery shows parts, not a product. */
export const me = {
  user: 'u-ines',
  login: 'ines',
  person: 'ines',
  name: 'Ines Brandt',
  administrator: true,
  zone: 'Europe/Vienna',
  language: 'en',
  demo: true,
};

export const people = [
  { id: 'claire', name: 'Claire Fontaine', about: 'VP purchasing, Velaris Rail' },
  { id: 'luc', name: 'Luc Arnaud', about: 'Belfort' },
  { id: 'ines', name: 'Ines Brandt', about: 'me' },
  { id: 'marcus', name: 'Marcus Reid', about: 'operations, AMER' },
  { id: 'priya', name: 'Priya Nair', about: 'account lead, APAC' },
  { id: 'dana', name: 'Dana Whitlock', about: 'regional head, AMER' },
];

export function ribbonOf(now: Instant): { weeks: Week[]; dues: Due[]; from: Instant; changes: Instant[] } {
  let seed = 42;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const today = now.slice(0, 10);
  const monday = weekOf(plusDays(today, -96 * 7));
  const weeks = Array.from({ length: 97 }, (_, n) => ({
    start: plusDays(monday, n * 7),
    interactions: Math.round((2 + 3 * Math.sin(n / 9) ** 2 + (n > 60 ? 2 : 0)) * random() + 1),
    ours: random() > 0.6 ? 1 + Math.round(random() * 2) : 0,
    theirs: random() > 0.8 ? 1 : 0,
    internal: random() > 0.5 ? Math.round(random() * 3) : 0,
  }));
  const at = (week: number) => `${plusDays(monday, week * 7)}T15:00:00.000000Z`;
  const dues: Due[] = [
    { at: at(31), state: 'late' },
    { at: at(52), state: 'kept' },
    { at: at(67), state: 'keptLate' },
    { at: at(70), state: 'breached' },
    { at: at(88), state: 'late' },
    { at: at(93), state: 'soon' },
  ];
  const changes = weeks.map((week) => `${week.start}T10:00:00.000000Z`).filter((change) => change < now);
  return { weeks, dues, from: plusMicros(`${monday}T00:00:00.000000Z`, 0n), changes };
}
