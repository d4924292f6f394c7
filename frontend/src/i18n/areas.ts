import type { Texts } from './pseudo';

/** Texts that only some pages and parts say: they are fetched with the first of those (`saying`). */
const later = {
  problem: { en: () => import('./en/problem'), de: () => import('./de/problem') },
  signIn: { en: () => import('./en/signIn'), de: () => import('./de/signIn') },
  accounts: { en: () => import('./en/accounts'), de: () => import('./de/accounts') },
  commitments: { en: () => import('./en/commitments'), de: () => import('./de/commitments') },
  coordination: { en: () => import('./en/coordination'), de: () => import('./de/coordination') },
  entities: { en: () => import('./en/entities'), de: () => import('./de/entities') },
  contacts: { en: () => import('./en/contacts'), de: () => import('./de/contacts') },
  administration: { en: () => import('./en/administration'), de: () => import('./de/administration') },
  importing: { en: () => import('./en/importing'), de: () => import('./de/importing') },
  facts: { en: () => import('./en/facts'), de: () => import('./de/facts') },
  preferences: { en: () => import('./en/preferences'), de: () => import('./de/preferences') },
  work: { en: () => import('./en/work'), de: () => import('./de/work') },
} satisfies Record<string, Record<'en' | 'de', () => Promise<Texts>>>;

export type Area = keyof typeof later;

const isArea = (text: string): text is Area => text in later;
export const areas: readonly Area[] = Object.keys(later).filter(isArea);

/** What is said on every page. */
export const first = {
  en: async (): Promise<Texts> => (await import('./en/first')).first,
  de: async (): Promise<Texts> => (await import('./de/first')).first,
};

/** What an area says in that language, under the area's name. */
export async function textsOf(area: Area, language: 'en' | 'de'): Promise<Texts> {
  return { ...(await later[area][language]()) };
}
