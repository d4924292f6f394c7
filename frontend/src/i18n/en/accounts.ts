import { nouns } from '../glossary';

const g = nouns('en');

export const accounts = {
  lead_one: `{{count}} ${g.account.one}`,
  lead_other: `{{count}} ${g.account.many}`,
  register: `Register ${g.account.one}`,
  registrar: `You become its ${g.account.one} manager.`,
  import: 'Import',
  find: 'Find',
  mine: 'My teams',
  region: g.region.One,
  governance: g.governance.One,
  lateOrSoon: 'Late or due this week',
  quiet: 'No contact for 30 days',
  shown: '{{shown}} of {{all}}',
  none: `No ${g.account.many} yet`,
  noneText: `An ${g.account.one} is a customer with its people, ${g.commitment.many} and history. Register the first one, or import your order book.`,
  noneFits: `No ${g.account.one} fits`,
  noneFitsText: 'Take a filter away to see more.',
  column: {
    account: g.account.One,
    localTime: 'Local time',
    open: 'Open',
    late: 'Late',
    lastContact: 'Last contact',
    nextDue: 'Next due',
    here: 'Here now',
    manager: 'Manager',
  },
  field: {
    name: 'Name',
    industry: 'Industry',
    city: 'City',
    country: 'Country code',
    zone: 'Time zone',
    governance: g.governance.One,
    since: 'Customer since',
  },
  sinceHint: 'Leave it empty if nobody knows: the beginning then reads as not recorded.',
};
