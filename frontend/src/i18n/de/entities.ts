import { nouns } from '../glossary';

const g = nouns('de');

export const entities = {
  none: `Noch keine ${g.entity.many}`,
  noneText: 'Gesellschaften, Standorte und Regionen des Kunden stehen hier als Baum.',
  actsOf: 'Was mit {{name}} geschehen kann',
  closedOn: 'geschlossen {{day}}',
  kind: { 'legal-entity': 'Gesellschaft', site: 'Standort', region: 'Region' },
  act: {
    add: `${g.entity.One} aufnehmen`,
    addBelow: 'Darunter aufnehmen',
    move: 'Umhängen',
    rename: 'Umbenennen',
    close: 'Schließen',
  },
  field: { name: 'Name', kind: 'Art', parent: 'Unter', since: 'Seit', on: 'Letzter Tag' },
};
