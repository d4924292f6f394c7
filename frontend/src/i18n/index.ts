import i18next, { type i18n, type ParseKeys } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { texts } from './en';
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

const load: Record<Language, () => Promise<Texts>> = {
  en: async () => (await import('./en')).texts,
  de: async () => (await import('./de')).texts,
  pseudo: async () => pseudoTexts((await import('./en')).texts),
};

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

/** Loads a language's texts once and switches to it. */
export async function speak(language: Language): Promise<void> {
  if (!i18next.isInitialized) await startTexts();
  if (!i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', await load[language]());
  await i18next.changeLanguage(language);
  if (typeof document !== 'undefined') document.documentElement.lang = language === 'pseudo' ? 'en' : language;
}

/** Keys that were asked for and are in no language; a test holds that there are none. */
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
export type ProblemKey = Extract<ParseKeys, `problem.${string}`>;

/** Whether the languages have a sentence for that code. */
export function isProblemKey(key: string): key is ProblemKey {
  return i18next.exists(key);
}

export { i18next };
