import type { i18n } from 'i18next';
import type { Texts } from './pseudo';

interface Sources<Language extends string, Area extends string> {
  first: (language: Language) => Promise<Texts>;
  later: (language: Language, area: Area) => Promise<Texts>;
}

/**
 * Brings texts when they are needed: a language when it is first spoken, an area when something is first drawn that says
 * it. Whatever area was asked for is there in every language that was, whichever of the two was asked first.
 */
export function fetchedTexts<Language extends string, Area extends string>(
  into: i18n,
  { first, later }: Sources<Language, Area>,
) {
  const languages = new Set<Language>();
  const areas = new Set<Area>();
  const under = new Map<string, Promise<void>>();

  /** Once for each; what could not be fetched is fetched anew when it is needed again. */
  function once(language: Language, what: Area | null): Promise<void> {
    const key = `${language} ${what}`;
    const known = under.get(key);
    if (known) return known;
    const begun = (what === null ? first(language) : later(language, what)).then(
      (texts) => void into.addResourceBundle(language, 'translation', texts, true, true),
    );
    under.set(key, begun);
    begun.catch(() => under.delete(key));
    return begun;
  }

  return {
    /** Everything that is said so far, in this language. */
    async language(language: Language): Promise<void> {
      languages.add(language);
      await Promise.all([once(language, null), ...[...areas].map((area) => once(language, area))]);
    },
    /** These areas, in every language that is spoken so far. */
    async areas(needed: readonly Area[]): Promise<void> {
      for (const area of needed) areas.add(area);
      await Promise.all([...languages].flatMap((language) => needed.map((area) => once(language, area))));
    },
  };
}
