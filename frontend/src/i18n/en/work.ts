import { nouns } from '../glossary';

const g = nouns('en');

export const work = {
  pressing_zero: 'Nothing late or due today',
  pressing_one: '{{count}} late or due today',
  pressing_other: '{{count}} late or due today',
  toDo: '{{count}} to do in all',
  standing: '{{count}} standing',
  none: 'Nothing waits for you',
  noneText: `Your open ${g.commitment.many} and ${g.step.many} over all ${g.account.many} will stand here, by when they are due.`,
  promises: `My ${g.commitment.many}`,
  steps: `${g.step.Many} that wait for me`,
  waiting: 'What I wait for',
  asked: 'Asked by me',
  nobody: 'Nobody on the team holds this function in this region',
  when: {
    late: 'Late',
    today: 'Today',
    thisWeek: 'This week',
    later: 'Later',
    withoutDue: 'No due date',
  },
  consent: `waits for your ${g.consent.one}`,
  to: 'to {{name}}',
  from: 'from {{name}}',
};
