// @vitest-environment node
import i18next from 'i18next';
import { beforeEach, describe, expect, it } from 'vitest';
import { fetchedTexts } from './fetched-texts';

const instance = () => i18next.createInstance({ resources: {}, lng: 'en', supportedLngs: false });

describe('the texts that are fetched when they are needed', () => {
  let texts = instance();
  let asked: string[] = [];
  let outOfReach: string | null = null;
  const fetchOnce = async (what: string) => {
    asked.push(what);
    if (what === outOfReach) throw new TypeError('out of reach');
  };
  const made = () =>
    fetchedTexts<'en' | 'de', 'facts' | 'work'>(texts, {
      first: async (language) => {
        await fetchOnce(language);
        return { shell: { new: `${language} new` }, facts: { shared: 'kept' } };
      },
      later: async (language, area) => {
        await fetchOnce(`${language} ${area}`);
        return { [area]: { title: `${language} ${area}` } };
      },
    });
  beforeEach(async () => {
    texts = instance();
    await texts.init();
    asked = [];
    outOfReach = null;
  });

  it('are those of every page when a language is first spoken, and an area when something says it', async () => {
    const fetched = made();
    await fetched.language('en');
    expect([texts.exists('shell.new'), texts.exists('facts.title')]).toEqual([true, false]);
    await fetched.areas(['facts']);
    expect(texts.getResource('en', 'translation', 'facts.title')).toBe('en facts');
    expect(texts.exists('facts.shared')).toBe(true);
  });

  it('are there in every language, whichever was asked for first', async () => {
    const fetched = made();
    await fetched.language('en');
    await fetched.areas(['facts']);
    await Promise.all([fetched.language('de'), fetched.areas(['work'])]);
    for (const language of ['en', 'de'] as const)
      for (const key of ['shell.new', 'facts.title', 'work.title'])
        expect(texts.exists(key, { lng: language }), `${language} ${key}`).toBe(true);
  });

  it('are fetched once, and anew only where they were out of reach', async () => {
    const fetched = made();
    await fetched.language('de');
    outOfReach = 'de facts';
    await expect(fetched.areas(['facts'])).rejects.toBeInstanceOf(TypeError);
    outOfReach = null;
    await Promise.all([fetched.areas(['facts']), fetched.areas(['facts'])]);
    await fetched.language('de');
    expect(asked).toEqual(['de', 'de facts', 'de facts']);
  });
});
