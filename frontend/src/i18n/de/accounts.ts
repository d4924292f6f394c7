import { nouns } from '../glossary';

const g = nouns('de');

export const accounts = {
  lead_one: `{{count}} ${g.account.one}`,
  lead_other: `{{count}} ${g.account.many}`,
  register: `${g.account.one} aufnehmen`,
  registrar: 'Sie werden verantwortlich für diesen Kunden.',
  import: 'Importieren',
  find: 'Finden',
  mine: 'Meine Teams',
  region: g.region.One,
  governance: g.governance.One,
  lateOrSoon: 'Überfällig oder diese Woche fällig',
  quiet: 'Seit 30 Tagen kein Kontakt',
  shown: '{{shown}} von {{all}}',
  none: `Noch keine ${g.account.many}`,
  noneText: `Ein ${g.account.one} steht hier mit seinen Menschen, ${g.commitment.many} und seiner Geschichte. Nehmen Sie den ersten auf, oder importieren Sie Ihr Auftragsbuch.`,
  noneFits: `Kein ${g.account.one} passt`,
  noneFitsText: 'Nehmen Sie einen Filter weg, um mehr zu sehen.',
  column: {
    account: g.account.One,
    localTime: 'Ortszeit',
    open: 'Offen',
    late: 'Überfällig',
    lastContact: 'Letzter Kontakt',
    nextDue: 'Nächste Frist',
    here: 'Gerade hier',
    manager: 'Verantwortlich',
  },
  field: {
    name: 'Name',
    industry: 'Branche',
    city: 'Ort',
    country: 'Länderkürzel',
    zone: 'Zeitzone',
    governance: g.governance.One,
    since: 'Kunde seit',
  },
  sinceHint: 'Leer lassen, wenn es niemand weiß: der Beginn gilt dann als nicht erfasst.',
};
