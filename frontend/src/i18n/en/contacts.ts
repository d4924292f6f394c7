import { nouns } from '../glossary';

const g = nouns('en');

export const contacts = {
  none: `No ${g.contact.many} yet`,
  noneText: 'Who is who at the customer, and at third parties.',
  actsOf: 'What can be done with {{name}}',
  left: 'has left',
  leftOn: 'left {{day}}',
  act: { add: `Add a ${g.contact.one}`, change: 'Change', leave: 'Has left' },
  field: {
    name: 'Name',
    role: 'Role',
    mail: 'Mail',
    phone: 'Phone',
    organisation: 'Other organisation',
    since: 'Since',
    leftOn: 'Last day',
  },
};
