import { nouns } from '../glossary';

const g = nouns('en');

export const contacts = {
  one: `A ${g.contact.one}`,
  notThen: `This ${g.contact.one} was not known then`,
  notThenText: 'Go to another moment, or back to now.',
  none: `No ${g.contact.many} yet`,
  noneText: 'Who is who at the customer, and at third parties.',
  haveLeft: 'Have left',
  left: 'has left',
  leftOn: 'left',
  act: { add: `Add a ${g.contact.one}`, change: 'Change', leave: 'Has left' },
};
