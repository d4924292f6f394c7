export const interactions = {
  outcome: {
    'next-step-agreed': 'nächster Schritt vereinbart',
    'decision-made': 'Entscheidung getroffen',
    'information-only': 'nur Information',
    'no-agreement': 'keine Einigung',
    'no-show': 'nicht erschienen',
  },
  sentiment: { warm: 'herzlich', neutral: 'sachlich', tense: 'angespannt' },
};
