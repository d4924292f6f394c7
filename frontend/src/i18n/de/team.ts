export const team = {
  byRegion: 'Team nach Region',
  appoint: 'Berufen',
  release: 'Entlassen',
  coming: 'Kommt noch',
  gone: 'War im Team',
  role: { 'account-manager': 'verantwortlich', 'team-member': 'Teammitglied', auditor: 'Revision' },
  field: { person: 'Person', role: 'Rolle', from: 'Ab', to: 'Bis' },
};
