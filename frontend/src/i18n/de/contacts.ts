import { nouns } from '../glossary';

const g = nouns('de');

export const contacts = {
  none: `Noch keine ${g.contact.many}`,
  noneText: 'Wer ist wer beim Kunden und bei Dritten.',
  actsOf: 'Was mit {{name}} geschehen kann',
  left: 'ist ausgeschieden',
  leftOn: 'ausgeschieden {{day}}',
  act: { add: `${g.contact.One} aufnehmen`, change: 'Ändern', leave: 'Ist ausgeschieden' },
  field: {
    name: 'Name',
    role: 'Rolle',
    mail: 'Mail',
    phone: 'Telefon',
    organisation: 'Andere Organisation',
    since: 'Seit',
    leftOn: 'Letzter Tag',
  },
};
