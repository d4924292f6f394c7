export const people = {
  visibleTo: 'Visible to',
  everyone: 'everyone on the team',
  function: {
    sales: 'Sales',
    purchasing: 'Purchasing',
    operations: 'Operations',
    delivery: 'Delivery',
    finance: 'Finance',
    quality: 'Quality',
    engineering: 'Engineering',
    service: 'Service',
    logistics: 'Logistics',
    management: 'Management',
    other: 'Other',
  },
};
