export const team = {
  byRegion: 'Team by region',
  appoint: 'Appoint',
  release: 'Release',
  releaseHint: 'Left empty, the appointment ends at once, and with it what the person may see here.',
  until: 'until',
  one: 'Team member',
  notThen: 'Nobody was appointed like this then',
  notThenText: 'Go to another moment, or back to now.',
  coming: 'To come',
  gone: 'Was on the team',
  role: { 'account-manager': 'account manager', 'team-member': 'team member', auditor: 'auditor' },
};
