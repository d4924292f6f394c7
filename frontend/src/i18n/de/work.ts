import { nouns } from '../glossary';

const g = nouns('de');

export const work = {
  lead_one: '{{count}} Sache zu tun',
  lead_other: '{{count}} Sachen zu tun',
  none: 'Nichts wartet auf Sie',
  noneText: `Ihre offenen ${g.commitment.many} und ${g.step.many} über alle ${g.account.many} stehen hier nach Frist.`,
  promises: `Meine ${g.commitment.many}`,
  steps: `${g.step.Many}, die auf mich warten`,
  waiting: 'Worauf ich warte',
  late: '{{count}} überfällig',
  consent: `wartet auf Ihre ${g.consent.one}`,
};
