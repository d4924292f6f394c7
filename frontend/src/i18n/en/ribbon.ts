import { nouns } from '../glossary';

const g = nouns('en');

export const ribbon = {
  label: 'The relationship, week by week. Drag or use the arrow keys to open an earlier instant',
  now: 'Now',
  ago: 'End of {{day}}',
  at: '{{instant}}',
  week: 'Week of {{day}}: {{interactions}} {{interactionsWord}}, {{ours}} of ours, {{theirs}} of theirs, {{internal}} internal',
  interactionsWord: g.interaction.many,
  lanes: { interactions: g.interaction.many, ours: 'ours', theirs: 'theirs', internal: 'internal' },
  rooted: 'heights by the square root of the number',
  afterHandle: 'faded: known now',
};
