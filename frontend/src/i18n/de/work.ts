import { nouns } from '../glossary';

const g = nouns('de');

export const work = {
  pressing_zero: 'Nichts überfällig oder heute fällig',
  pressing_one: '{{count}} überfällig oder heute fällig',
  pressing_other: '{{count}} überfällig oder heute fällig',
  toDo: '{{count}} insgesamt zu tun',
  standing: '{{count}} dauerhaft',
  none: 'Nichts wartet auf Sie',
  noneText: `Ihre offenen ${g.commitment.many} und ${g.step.many} über alle ${g.account.many} stehen hier nach Frist.`,
  promises: `Meine ${g.commitment.many}`,
  steps: `${g.step.Many}, die auf mich warten`,
  waiting: 'Worauf ich warte',
  asked: 'Von mir angefragt',
  nobody: 'Niemand im Team hat diese Funktion in dieser Region',
  when: {
    late: 'Überfällig',
    today: 'Heute',
    thisWeek: 'Diese Woche',
    later: 'Später',
    withoutDue: 'Ohne Frist',
  },
  consent: `wartet auf Ihre ${g.consent.one}`,
  to: 'an {{name}}',
  from: 'von {{name}}',
};
