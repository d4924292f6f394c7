/** What is said of a failure before the sentences about refusals have been fetched. */
export const trouble = {
  title: 'That did not work',
  nothingSaved: 'Nothing was saved.',
  nothingLost: 'Nothing was saved, and nothing you typed is lost.',
  unknownCode: 'Something went wrong on the way. Try again.',
  code: {
    unreachable: 'The server cannot be reached. Nothing is lost; try again when you are back online.',
    offline: 'You are offline. What you typed is kept; save when you are back.',
    unexpected: 'Something failed on the server. It has been noted; nothing was saved.',
    'signed-out': 'You are signed out. Sign in again to go on.',
    'another-person-is-signed-in':
      'Somebody else is signed in in this browser now. What you typed stays here; to save it, sign in again as yourself in another window, or reload to go on as they are.',
    'not-signed-in': 'You are signed out. Sign in again to go on.',
    'not-found': 'It is not there, or you may not see it.',
  },
  field: {
    required: 'Say something here.',
    'too-long': 'That is too long.',
    invalid: 'That does not fit here.',
  },
};
