import type { administration as en } from '../en/administration';
import type { Same } from '../same';

export const administration: Same<typeof en> = {
  stale: 'Ansichten, die nicht mehr nachkommen',
  staleText:
    'Was erfasst wurde, ist da, aber diese zeigen es nicht. Eine berichtigte Version baut sie beim Start neu auf.',
  people: 'Unsere Leute',
  regions: 'Regionen',
  users: 'Wer sich anmelden darf',
  notThen: 'Zu diesem Zeitpunkt nicht bekannt',
  notThenText: 'Gehen Sie zu einem anderen Zeitpunkt oder zurück zu jetzt.',
  addPerson: 'Person',
  addRegion: 'Region',
  addUser: 'Anmeldung',
  act: {
    addPerson: 'Person aufnehmen',
    addRegion: 'Region aufnehmen',
    addUser: 'Jemanden anmelden lassen',
    change: 'Ändern',
    leave: 'Ist ausgeschieden',
  },
  left: 'ist ausgeschieden',
  administrator: 'Verwaltung',
  administratorsOnly: 'Die Verwaltung kümmert sich um Personen, Regionen und Anmeldungen.',
  disabled: 'gesperrt',
  noPassword: 'noch kein Passwort',
  actsOf: 'Was mit der Anmeldung von {{name}} geschehen kann',
  userAct: {
    reset: 'Neuer Link',
    disable: 'Sperren',
    enable: 'Freigeben',
    administrator: 'Zur Verwaltung machen',
    noAdministrator: 'Nicht mehr Verwaltung',
    bind: 'An die andere Anmeldung binden',
    unbind: 'Von der anderen Anmeldung lösen',
  },
  userActText: {
    reset:
      'Das bisherige Passwort, jede Sitzung und jeder Schlüssel enden jetzt. Sie erhalten einen Link, mit dem die Person ein neues Passwort wählt.',
    disable:
      'Jede Sitzung, jeder Schlüssel und jeder Link dieser Anmeldung endet sofort. Was die Person erfasst hat, bleibt.',
    enable: 'Die Person kann sich mit ihrem bisherigen Passwort wieder anmelden.',
    administrator: 'Sie kümmert sich um Personen, Regionen und Anmeldungen. Kein Kunde wird ihr dadurch offen.',
    noAdministrator: 'Sie kümmert sich nicht mehr um Personen, Regionen und Anmeldungen.',
    unbind:
      'Wer sich dort anmeldet, ist dieser Benutzer nicht mehr, bis ihn jemand wieder bindet. Offene Sitzungen bleiben.',
  },
  link: 'Einmaliger Link',
  bindText:
    'Wer sich bei {{provider}} mit diesem Kennzeichen anmeldet, ist von jetzt an dieser Benutzer. Im Protokoll des Servers steht das Kennzeichen, mit dem jemand kam, der noch nicht bekannt war.',
  linkText: 'Geben Sie diesen Link der Person. Er gilt einmal, einen Tag lang; damit wählt sie ihr Passwort.',
  loginForm: 'Mindestens zwei Zeichen; nur Buchstaben, Ziffern und . _ @ + -.',
  field: { subject: 'Kennzeichen', person: 'Person', login: 'Anmeldename' },
};
