import { nouns } from '../glossary';

const g = nouns('en');

export const entities = {
  existsSince: 'Exists since',
  below: 'below {{name}}',
  since: 'since',
  before: 'before: {{name}}',
  one: `An ${g.entity.one}`,
  notThen: `This ${g.entity.one} was not there then`,
  notThenText: 'Go to another moment, or back to now.',
  none: `No ${g.entity.many} yet`,
  noneText: 'Legal entities, sites and regions of the customer stand here as a tree.',
  closedToo: '{{count}} closed',
  closedOn: 'closed {{day}}',
  kind: { 'legal-entity': 'legal entity', site: 'site', region: 'region' },
  act: { add: `Add an ${g.entity.one}`, addBelow: 'Add below', move: 'Move', rename: 'Rename', close: 'Close' },
};
