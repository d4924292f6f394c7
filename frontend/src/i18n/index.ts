import i18next, { type i18n, type ParseKeys } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { areas, first, textsOf, type Area } from './areas';
import type { texts } from './en';
import { fetchedTexts } from './fetched-texts';
import { pseudoTexts, type Texts } from './pseudo';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof texts };
    returnNull: false;
  }
}

/** `pseudo` shows every text between brackets; what is not, is a raw string. */
export const languages = ['en', 'de', 'pseudo'] as const;
export type Language = (typeof languages)[number];

/** The language tag that formats dates and numbers. */
export const localeOf: Record<Language, string> = { en: 'en-GB', de: 'de-DE', pseudo: 'en-GB' };

/** The pseudo-locale is English in other letters, area by area. */
const inItsWords = (language: Language, texts: (language: 'en' | 'de') => Promise<Texts>) =>
  language === 'pseudo' ? texts('en').then(pseudoTexts) : texts(language);

const fetched = fetchedTexts<Language, Area>(i18next, {
  first: (language) => inItsWords(language, (words) => first[words]()),
  later: (language, area) => inItsWords(language, (words) => textsOf(area, words)),
});

export function isLanguage(text: string | null | undefined): text is Language {
  return languages.some((language) => language === text);
}

/** The first language of the browser that we speak, English where there is none. */
export function browserLanguage(asked: readonly string[]): Language {
  for (const tag of asked) {
    const base = tag.toLowerCase().split('-')[0];
    if (base === 'en' || base === 'de') return base;
  }
  return 'en';
}

/** Fetches what is said so far in a language, once, and switches to it. */
export async function speak(language: Language): Promise<void> {
  if (!i18next.isInitialized) await startTexts();
  await fetched.language(language);
  await i18next.changeLanguage(language);
  if (typeof document !== 'undefined') document.documentElement.lang = language === 'pseudo' ? 'en' : language;
}

/** Fetches what something says before it is drawn. */
export const prepare = (...needed: Area[]): Promise<void> => fetched.areas(needed);

/**
 * A page or a part with the areas it says, fetched side by side: `later(saying(['facts'], () => import('./sheet')))`.
 * `scripts/said.test.ts` holds that each names all it says.
 */
export function saying<Part>(needed: readonly Area[], part: () => Promise<Part>): () => Promise<Part> {
  return async () => (await Promise.all([part(), prepare(...needed)]))[0];
}

/** Keys that were asked for and are in no language, or not yet fetched; a test holds that there are none. */
export const missingKeys: string[] = [];

async function startTexts(): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    resources: {},
    lng: 'en',
    fallbackLng: false,
    supportedLngs: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    parseMissingKeyHandler: (key) => {
      missingKeys.push(key);
      return key;
    },
    react: { useSuspense: false },
  });
  return i18next;
}

/** A key of the texts about refusals, which are put together from a code of the server. */
export type ProblemKey = Extract<ParseKeys, `problem.${string}` | `trouble.${'code' | 'field'}.${string}`>;

/** Whether the languages have a sentence for that code. */
export function isProblemKey(key: string): key is ProblemKey {
  return i18next.exists(key);
}

export { areas, i18next };
