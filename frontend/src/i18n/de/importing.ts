import { nouns } from '../glossary';

const g = nouns('de');

export const importing = {
  title: 'Import',
  lead: 'Eine Datei wird durch eine Zuordnung gelesen. Zuerst sehen Sie genau, was geschehen würde.',
  file: 'Datei',
  choose: 'CSV-Datei wählen',
  mapping: 'Zuordnung',
  known: 'Bekannte Zuordnungen',
  into: 'Zeilen werden',
  source: 'Herkunft der Schlüssel',
  kind: {
    account: g.account.Many,
    person: g.person.Many,
    contact: g.contact.Many,
    commitment: g.commitment.Many,
  },
  propose: 'Aus der Kopfzeile vorschlagen',
  text: 'Zuordnung als Text',
  rehearse: 'Zeigen, was geschehen würde',
  shown: '{{shown}} von {{total}} werden gezeigt',
  mine: 'Meine Importe',
  rowsOf_one: '{{count}} Zeile',
  rowsOf_other: '{{count}} Zeilen',
  refusedOf: '{{count}} abgelehnt',
  stateOf: { REHEARSED: 'geprobt', RUNNING: 'läuft', DONE: 'importiert', FAILED: 'angehalten' },
  run: 'Importieren',
  progress: 'Fortschritt',
  soundOnly_one: 'Die {{count}} abgelehnte Zeile weglassen',
  soundOnly_other: 'Die {{count}} abgelehnten Zeilen weglassen',
  line: 'Zeile',
  column: 'Spalte',
  why: 'Warum abgelehnt',
  state: {
    REHEARSED: 'Was geschehen würde',
    RUNNING: 'Wird importiert',
    DONE: 'Importiert',
    FAILED: 'Angehalten. Was erfasst ist, bleibt; die Datei noch einmal zu importieren setzt fort.',
  },
  count: { rows: 'Zeilen', created: 'neu', changed: 'geändert', same: 'schon gleich', refused: 'abgelehnt' },
};
