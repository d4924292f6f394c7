import { nouns } from '../glossary';

const g = nouns('de');

export const contacts = {
  one: g.contact.One,
  notThen: `Diese ${g.contact.one} war da noch nicht bekannt`,
  notThenText: 'Gehen Sie zu einem anderen Zeitpunkt oder zurück zu jetzt.',
  none: `Noch keine ${g.contact.many}`,
  noneText: 'Wer ist wer beim Kunden und bei Dritten.',
  haveLeft: 'Ausgeschieden',
  left: 'ist ausgeschieden',
  leftOn: 'ausgeschieden',
  act: { add: `${g.contact.One} aufnehmen`, change: 'Ändern', leave: 'Ist ausgeschieden' },
};
