export const commitments = {
  waitingForUs: 'Wartet auf uns',
  waitingForThem: 'Wartet auf den Kunden',
};
