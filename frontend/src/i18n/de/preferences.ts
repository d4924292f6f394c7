import type { preferences as en } from '../en/preferences';
import type { Same } from '../same';

export const preferences: Same<typeof en> = {
  title: 'Eigene Einstellungen',
  looks: 'Aussehen und Sprache',
  zoneHint: 'In dieser Zone stehen die Zeiten, auf allen Ihren Geräten.',
  currentPassword: 'Bisheriges Passwort',
  changePassword: 'Passwort ändern',
  passwordChanged: 'Das Passwort ist geändert',
  passwordText: 'Jede andere Sitzung von Ihnen endet.',
  tokens: 'API-Schlüssel',
  tokensText:
    'Ein Programm mit einem Schlüssel sieht und tut, was Sie dürfen. Geben Sie jedem Programm seinen eigenen und widerrufen Sie ihn, wenn es geht.',
  noTokens: 'Noch keiner.',
  newToken: 'Neuer Schlüssel',
  makeToken: 'Schlüssel anlegen',
  token: 'Schlüssel',
  tokenOnce:
    'Jetzt kopieren: Er wird nur dieses eine Mal gezeigt und von niemandem aufbewahrt. Programme senden ihn als „Authorization: Bearer …“.',
  tokenNameHint: 'Welches Programm ihn benutzt',
  tokenEndHint: 'Bleibt es leer, gilt er, bis Sie ihn widerrufen.',
  created: 'angelegt',
  used: 'zuletzt benutzt',
  neverUsed: 'noch nicht benutzt',
  expires: 'endet',
  revoke: 'Widerrufen',
  revokeOf: 'Widerrufen: {{name}}',
  revokeText: 'Das Programm, das ihn benutzt, wird ab jetzt abgewiesen. Das lässt sich nicht zurücknehmen.',
  revoked: 'Der Schlüssel ist widerrufen',
};
