export const team = {
  byRegion: 'Team by region',
  appoint: 'Appoint',
  release: 'Release',
  coming: 'To come',
  gone: 'Was on the team',
  role: { 'account-manager': 'account manager', 'team-member': 'team member', auditor: 'auditor' },
  field: { person: 'Person', role: 'Role', from: 'From', to: 'To' },
};
