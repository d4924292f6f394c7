import { nouns } from '../glossary';

const g = nouns('en');

export const demo = {
  demo: 'Demo',
  tours: 'Or take one of three short tours',
  tour: 'Tour',
  closeTour: 'Close the tour',
  colleagues: 'Colleagues at work',
  colleaguesText: `Switch it on and ${g.person.many} of the team go on working while you watch.`,
  left_one: '{{count}} more act in their script',
  left_other: '{{count}} more acts in their script',
  over: 'Their script has come to its end.',
  cut_one: 'Cut my connection for {{count}} second',
  cut_other: 'Cut my connection for {{count}} seconds',
};
