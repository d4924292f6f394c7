/** Keys that go to a section of the account on screen; the dialog of shortcuts names them on every page. */
export const accountKeys = {
  timeline: { keys: 'G T', help: 'goTimeline' },
  commitments: { keys: 'G P', help: 'goPromises' },
  coordination: { keys: 'G C', help: 'goCoordination' },
  entities: { keys: 'G E', help: 'goEntities' },
  contacts: { keys: 'G K', help: 'goContacts' },
  team: { keys: 'G M', help: 'goTeam' },
} as const;
