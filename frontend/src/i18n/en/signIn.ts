import { nouns } from '../glossary';

const g = nouns('en');

export const signIn = {
  title: 'Sign in',
  lead: `The shared memory of a global ${g.account.one} team: what happened, what is promised, who waits for whom, at any instant.`,
  name: 'User name',
  password: 'Password',
  passwordHint: 'At least 12 characters. A sentence is easier to keep than a word.',
  submit: 'Sign in',
  wrong: 'User name and password do not fit together.',
  throttled_one: 'Too many attempts. Try again in {{count}} second.',
  throttled_other: 'Too many attempts. Try again in {{count}} seconds.',
  byProvider: 'Sign in with {{provider}}',
  demoTitle: 'Try it as one of Tarn Components',
  demoText: 'A workspace of stories to look around in. One click signs you in.',
  startHere: 'start here',
  setupTitle: 'Create the administrator',
  setupText: 'This link works once. The administrator manages people, regions and users.',
  setupExpired: 'This link has been used or is too old. Restart Meridian to print another.',
  newPassword: 'New password',
  chooseTitle: 'Choose your password',
  chooseText: 'This link works once. Afterwards you sign in with what you chose.',
  chooseExpired: 'This link has been used or is too old. Ask the administrator for another.',
  choose: 'Set password',
  yourName: 'Your name',
  create: 'Create and sign in',
};
