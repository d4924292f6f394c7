// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { areas } from './areas';
import { texts as de } from './de';
import { first as deFirst } from './de/first';
import { texts as en } from './en';
import { first } from './en/first';
import { glossary, unspoken, type Word } from './glossary';
import { browserLanguage, i18next, missingKeys, speak } from './index';
import { pseudo, pseudoTexts, type Texts } from './pseudo';

function flat(texts: Texts, path = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') all.set(here, value);
    else for (const [k, v] of flat(value, here)) all.set(k, v);
  }
  return all;
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).toSorted();

describe('the texts of both languages', () => {
  const english = flat(en);
  const german = flat(de);

  it('have the same keys', () => {
    expect([...german.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect(english.size).toBeGreaterThan(200);
  });

  it('are each said on every page, or fetched with what says them', () => {
    expect([...Object.keys(first), ...areas].toSorted()).toEqual(Object.keys(en).toSorted());
    expect(Object.keys(deFirst).toSorted()).toEqual(Object.keys(first).toSorted());
  });

  it('name the same values', () => {
    for (const [key, text] of english)
      expect([key, placeholders(german.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });

  it('are never empty, and have a plural for every singular', () => {
    for (const all of [english, german])
      for (const [key, text] of all) {
        expect(text.trim(), key).not.toBe('');
        if (key.endsWith('_one')) expect(all.has(key.replace(/_one$/, '_other')), key).toBe(true);
      }
  });

  it('speak the words of the glossary, not those of the code', () => {
    for (const [language, all] of [
      ['en', english],
      ['de', german],
    ] as const)
      for (const [key, text] of all)
        for (const word of unspoken[language])
          expect([
            key,
            text
              .replaceAll(/\{\{.*?\}\}/g, '')
              .toLowerCase()
              .includes(word),
          ]).toEqual([key, false]);
  });

  it('use every label of the glossary somewhere', () => {
    const words = Object.keys(glossary).filter((word): word is Word => word in glossary);
    for (const [language, all] of [
      ['en', english],
      ['de', german],
    ] as const) {
      const spoken = [...all.values()].join('\n').toLowerCase();
      for (const word of words)
        if (word !== 'moment') expect(spoken, word).toContain(glossary[word][language].one.toLowerCase());
    }
  });

  it('call nobody else what the reader is called, and one thing by one word', () => {
    for (const key of ['common.side.theirs', 'common.sideKept.theirs', 'interactions.theirs', 'ribbon.lanes.theirs'])
      expect(german.get(key), key).not.toMatch(/\b(Sie|Ihre|ihnen)\b/);
    for (const [key, text] of german)
      expect(text, key).not.toMatch(/festgehalten|zu spät|zu früh|Geschichte\b|eingest/i);
    expect(german.get('account.tab.timeline')).not.toBe(german.get('facts.history'));
    expect(german.get('commitments.history')).toBe(german.get('facts.history'));
    expect(german.get('common.noun.timeline')).toBe(german.get('account.tab.timeline'));
  });

  it('call a commitment a promise and a sentiment a mood', () => {
    expect(glossary.commitment.en.one).toBe('promise');
    expect(glossary.commitment.de.one).toBe('Zusage');
    expect(glossary.sentiment.en.one).toBe('mood');
    expect(glossary.sentiment.de.one).toBe('Stimmung');
  });
});

describe('the language', () => {
  it('is the first that the browser asks for and we speak', () => {
    expect(browserLanguage(['fr-FR', 'de-AT', 'en'])).toBe('de');
    expect(browserLanguage(['ja'])).toBe('en');
    expect(browserLanguage([])).toBe('en');
  });

  it('counts by its own rules', async () => {
    await speak('en');
    expect(i18next.t('time.late.day', { count: 1 })).toBe('1 day late');
    expect(i18next.t('time.late.day', { count: 4 })).toBe('4 days late');
    await speak('de');
    expect(i18next.t('time.late.day', { count: 4 })).toBe('4 Tage überfällig');
  });

  it('groups the digits of many days as it does those of an amount', async () => {
    const said = () =>
      [
        i18next.t('time.late.day', { count: 46_354 }),
        i18next.t('time.lateShort.day', { count: 46_354 }),
        i18next.t('time.keptLate.day', { count: 46_354 }),
        i18next.t('time.early', { count: 46_354 }),
        i18next.t('time.recordedLater', { count: 46_354 }),
        i18next.t('time.happenedRecordedLater', { count: 46_354, day: '' }),
      ].map((text) => /\d[\d.,]*/.exec(text)?.[0]);
    await speak('en');
    expect(new Set(said())).toEqual(new Set(['46,354']));
    await speak('de');
    expect(new Set(said())).toEqual(new Set(['46.354']));
    await speak('pseudo');
    expect(new Set(said())).toEqual(new Set(['46,354']));
  });

  it('has no key that is missing in any language', async () => {
    for (const language of ['en', 'de', 'pseudo'] as const) {
      await speak(language);
      for (const key of flat(en).keys()) expect(i18next.exists(key), `${language} ${key}`).toBe(true);
    }
    expect(missingKeys).toEqual([]);
  });

  it('has a pseudo-locale that keeps what is filled in', async () => {
    expect(pseudo('Remove {{name}}')).toBe('⟦Réɱóṽé {{name}}····⟧');
    expect(flat(pseudoTexts(en)).size).toBe(flat(en).size);
    await speak('pseudo');
    expect(i18next.t('common.removeNamed', { name: 'Ines' })).toContain('Ines');
  });
});
