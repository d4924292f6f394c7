export const people = {
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
