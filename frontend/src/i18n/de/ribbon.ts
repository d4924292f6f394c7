import type { ribbon as en } from '../en/ribbon';
import { nouns } from '../glossary';
import type { Same } from '../same';

const g = nouns('de');

export const ribbon: Same<typeof en> = {
  label: 'Die Beziehung Woche für Woche. Ziehen oder Pfeiltasten öffnen einen früheren Zeitpunkt',
  now: 'Jetzt',
  ago: 'Ende des {{day}}',
  at: '{{instant}}',
  week: 'Woche vom {{day}}: {{interactions}} {{interactionsWord}}, {{ours}} von uns, {{theirs}} vom Kunden, {{internal}} intern',
  interactionsWord: g.interaction.many,
  lanes: { interactions: g.interaction.many, ours: 'von uns', theirs: 'vom Kunden', internal: 'intern' },
  rooted: 'Höhen nach der Wurzel der Anzahl',
  afterHandle: 'blass: heute bekannt',
};
