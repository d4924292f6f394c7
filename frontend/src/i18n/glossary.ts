/**
 * The one glossary: a word of the code, and what it is called on screen. Texts take their nouns from here, so that a
 * label changes in one place; a test holds that no text uses the word of the code where the screen has another.
 */
interface Term {
  one: string;
  many: string;
}
interface Entry {
  en: Term;
  de: Term;
}

export const glossary = {
  account: { en: { one: 'account', many: 'accounts' }, de: { one: 'Kunde', many: 'Kunden' } },
  commitment: { en: { one: 'promise', many: 'promises' }, de: { one: 'Zusage', many: 'Zusagen' } },
  interaction: { en: { one: 'interaction', many: 'interactions' }, de: { one: 'Kontakt', many: 'Kontakte' } },
  sentiment: { en: { one: 'mood', many: 'moods' }, de: { one: 'Stimmung', many: 'Stimmungen' } },
  case: { en: { one: 'case', many: 'cases' }, de: { one: 'Vorgang', many: 'Vorgänge' } },
  step: { en: { one: 'step', many: 'steps' }, de: { one: 'Schritt', many: 'Schritte' } },
  coordination: {
    en: { one: 'coordination', many: 'coordination' },
    de: { one: 'Abstimmung', many: 'Abstimmungen' },
  },
  contact: {
    en: { one: 'contact', many: 'contacts' },
    de: { one: 'Ansprechperson', many: 'Ansprechpersonen' },
  },
  entity: { en: { one: 'entity', many: 'entities' }, de: { one: 'Einheit', many: 'Einheiten' } },
  member: { en: { one: 'team member', many: 'team members' }, de: { one: 'Teammitglied', many: 'Teammitglieder' } },
  person: { en: { one: 'person', many: 'people' }, de: { one: 'Person', many: 'Personen' } },
  region: { en: { one: 'region', many: 'regions' }, de: { one: 'Region', many: 'Regionen' } },
  governance: { en: { one: 'governance', many: 'governance' }, de: { one: 'Steuerung', many: 'Steuerung' } },
  counterpart: { en: { one: 'counterpart', many: 'counterparts' }, de: { one: 'Gegenüber', many: 'Gegenüber' } },
  evidence: { en: { one: 'evidence', many: 'evidence' }, de: { one: 'Beleg', many: 'Belege' } },
  consent: { en: { one: 'consent', many: 'consents' }, de: { one: 'Zustimmung', many: 'Zustimmungen' } },
  conflict: { en: { one: 'conflict', many: 'conflicts' }, de: { one: 'Konflikt', many: 'Konflikte' } },
  reference: {
    en: { one: 'customer number', many: 'customer numbers' },
    de: { one: 'Kundennummer', many: 'Kundennummern' },
  },
  moment: { en: { one: 'moment', many: 'moments' }, de: { one: 'Zeitpunkt', many: 'Zeitpunkte' } },
} satisfies Record<string, Entry>;

export type Word = keyof typeof glossary;

/** Words of the code that never stand on screen, because the screen has another for the same thing. */
export const unspoken = {
  en: ['commitment', 'sentiment', 'aggregate', 'projection', 'payload', 'as-of'],
  de: ['commitment', 'sentiment', 'aggregat', 'projektion', 'account', 'interaction'],
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The nouns of one language: `promise.one`, `promise.Many`. */
export function nouns(language: 'en' | 'de'): Record<Word, { one: string; many: string; One: string; Many: string }> {
  const noun = (word: Word) => {
    const { one, many } = glossary[word][language];
    return { one, many, One: capital(one), Many: capital(many) };
  };
  return {
    account: noun('account'),
    commitment: noun('commitment'),
    interaction: noun('interaction'),
    sentiment: noun('sentiment'),
    case: noun('case'),
    step: noun('step'),
    coordination: noun('coordination'),
    contact: noun('contact'),
    entity: noun('entity'),
    member: noun('member'),
    person: noun('person'),
    region: noun('region'),
    governance: noun('governance'),
    counterpart: noun('counterpart'),
    evidence: noun('evidence'),
    consent: noun('consent'),
    conflict: noun('conflict'),
    reference: noun('reference'),
    moment: noun('moment'),
  };
}
