export const commitments = {
  waitingForUs: 'Waiting for us',
  waitingForThem: 'Waiting for them',
};
