export const interactions = {
  outcome: {
    'next-step-agreed': 'next step agreed',
    'decision-made': 'decision made',
    'information-only': 'information only',
    'no-agreement': 'no agreement',
    'no-show': 'no show',
  },
  sentiment: { warm: 'warm', neutral: 'neutral', tense: 'tense' },
};
