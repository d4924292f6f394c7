export const team = {
  byRegion: 'Team nach Region',
  appoint: 'Ins Team aufnehmen',
  release: 'Aus dem Team nehmen',
  releaseHint: 'Bleibt es leer, endet die Mitgliedschaft sofort, und damit, was die Person hier sehen darf.',
  until: 'bis',
  one: 'Teammitglied',
  notThen: 'So war da niemand im Team',
  notThenText: 'Gehen Sie zu einem anderen Zeitpunkt oder zurück zu jetzt.',
  coming: 'Kommt noch',
  gone: 'War im Team',
  role: { 'account-manager': 'verantwortlich', 'team-member': 'Teammitglied', auditor: 'Revision' },
};
