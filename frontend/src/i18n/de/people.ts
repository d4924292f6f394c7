import type { people as en } from '../en/people';
import type { Same } from '../same';

export const people: Same<typeof en> = {
  visibleTo: 'Sichtbar für',
  everyone: 'alle im Team',
  function: {
    sales: 'Vertrieb',
    purchasing: 'Einkauf',
    operations: 'Produktion',
    delivery: 'Auslieferung',
    finance: 'Finanzen',
    quality: 'Qualität',
    engineering: 'Technik',
    service: 'Service',
    logistics: 'Logistik',
    management: 'Leitung',
    other: 'Sonstige',
  },
};
