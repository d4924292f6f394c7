import { nouns } from '../glossary';

const g = nouns('en');

export const work = {
  lead_one: '{{count}} thing to do',
  lead_other: '{{count}} things to do',
  none: 'Nothing waits for you',
  noneText: `Your open ${g.commitment.many} and ${g.step.many} over all ${g.account.many} will stand here, by when they are due.`,
  promises: `My ${g.commitment.many}`,
  steps: `${g.step.Many} that wait for me`,
  waiting: 'What I wait for',
  late: '{{count}} late',
  consent: `waits for your ${g.consent.one}`,
};
