export const live = {
  live: 'Live',
  connecting: 'Connecting',
  reconnecting: 'Reconnecting',
  reconnectingFor_one: 'Reconnecting, {{count}} second',
  reconnectingFor_other: 'Reconnecting, {{count}} seconds',
  resumed: 'Live again',
  resumedMissed_one: 'Live again, {{count}} new',
  resumedMissed_other: 'Live again, {{count}} new',
  offline: 'Offline',
  offlineText: 'You can read what is here. What you type is kept; saving waits until you are back.',
  signIn: 'Sign in again',
  reload: 'Reload the page',
  viewing: 'viewing',
  editing: 'writing',
  newAbove_one: '{{count}} new above',
  newAbove_other: '{{count}} new above',
  newMark: 'new',
  closed: {
    c4400: {
      title: 'The connection was closed',
      text: 'This page and the server do not understand each other. Reload the page.',
    },
    c4401: {
      title: 'You are signed out',
      text: 'Your session has ended. What you typed is still here; sign in again to go on.',
    },
    c4403: { title: 'Not allowed', text: 'You may not listen here. Ask an administrator if that is wrong.' },
    c4408: {
      title: 'Your connection is too slow',
      text: 'Live updates stopped because they did not get through. They start again by themselves.',
    },
    c4413: { title: 'Too much at once', text: 'This page sent more than the server takes. Reload the page.' },
    c4429: {
      title: 'Too many messages',
      text: 'This page spoke too often and pauses a little. It starts again by itself.',
    },
    c1001: { title: 'The server is restarting', text: 'Live updates come back by themselves in a moment.' },
  },
  ended: {
    released: {
      title: 'You are no longer on this team',
      text: 'Your place on the team has ended, so this page closes.',
    },
    closed: { title: 'This page has closed', text: 'It is no longer open to you.' },
  },
};
