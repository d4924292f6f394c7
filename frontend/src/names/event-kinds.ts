/** What can be said of a promise, by the names of its events; who may see it aside. */
export const commitmentActs = [
  'CommitmentMade',
  'CommitmentAccepted',
  'CommitmentRenegotiated',
  'CommitmentReassigned',
  'CommitmentFulfilled',
  'CommitmentBreached',
  'CommitmentWithdrawn',
] as const;

/** What can be said of a case, its steps and its conflicts; who may see it aside. */
export const coordinationActs = [
  'CaseOpened',
  'CaseClosed',
  'CaseReopened',
  'StepRequested',
  'ConsentGiven',
  'ConsentRefused',
  'StepAccepted',
  'StepDeclined',
  'StepHandedOff',
  'StepAssigned',
  'StepCompleted',
  'StepCancelled',
  'ConflictRecorded',
  'ConflictAssigned',
  'ConflictResolved',
] as const;
