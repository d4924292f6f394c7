import { nouns } from '../glossary';

const g = nouns('en');

/** One sentence per problem code; a code that is not here falls back to the sentence the server sent. */
export const problem = {
  title: 'That did not work',
  nothingLost: 'Nothing was saved, and nothing you typed is lost.',
  unknownCode: 'Something went wrong on the way. Try again.',
  code: {
    'not-found': 'It is not there, or you may not see it.',
    'not-signed-in': 'You are signed out. Sign in again to go on.',
    forbidden: 'That is not yours to do here.',
    'changed-meanwhile': 'Someone changed this meanwhile.',
    'command-id-reused': 'This was already saved with other content. Reload and look before you save again.',
    'version-required': 'The page is out of date. Reload it and try again.',
    'too-many-requests': 'That was too often. Wait a moment and try again.',
    'too-large': 'That is larger than the server takes.',
    'view-behind': 'The page is being brought up to date. It tries again by itself.',
    'outcome-unknown': 'The answer got lost on the way. Save again: it will not be saved twice.',
    'invalid-input': 'Some fields need another look.',
    unreachable: 'The server cannot be reached. Nothing is lost; try again when you are back online.',
    offline: 'You are offline. What you typed is kept; save when you are back.',
    'currency-is-known': 'That currency is not known.',
    'when-is-instant-or-date': 'Give a day, with or without a time.',
    'hierarchy-has-no-cycle': `An ${g.entity.one} cannot stand below itself.`,
    unexpected: 'Something failed on the server. It has been noted; nothing was saved.',
  },
  field: {
    required: 'Say something here.',
    'too-long': 'That is too long.',
    invalid: 'That does not fit here.',
  },
};
