import { nouns } from '../glossary';

const g = nouns('de');

export const entities = {
  existsSince: 'Besteht seit',
  below: 'unter {{name}}',
  since: 'seit',
  before: 'vorher: {{name}}',
  one: `${g.entity.One}`,
  notThen: `Diese ${g.entity.one} gab es da noch nicht`,
  notThenText: 'Gehen Sie zu einem anderen Zeitpunkt oder zurück zu jetzt.',
  none: `Noch keine ${g.entity.many}`,
  noneText: 'Gesellschaften, Standorte und Regionen des Kunden stehen hier als Baum.',
  closedToo: '{{count}} geschlossen',
  closedOn: 'geschlossen {{day}}',
  kind: { 'legal-entity': 'Gesellschaft', site: 'Standort', region: 'Region' },
  act: {
    add: `${g.entity.One} aufnehmen`,
    addBelow: 'Darunter aufnehmen',
    move: 'Umhängen',
    rename: 'Umbenennen',
    close: 'Schließen',
  },
};
