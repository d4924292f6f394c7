import type { live as en } from '../en/live';
import type { Same } from '../same';

export const live: Same<typeof en> = {
  live: 'Live',
  connecting: 'Verbinden',
  reconnecting: 'Neu verbinden',
  reconnectingFor_one: 'Neu verbinden, {{count}} Sekunde',
  reconnectingFor_other: 'Neu verbinden, {{count}} Sekunden',
  resumed: 'Wieder live',
  resumedMissed_one: 'Wieder live, {{count}} neu',
  resumedMissed_other: 'Wieder live, {{count}} neu',
  offline: 'Offline',
  offlineText: 'Was hier steht, können Sie lesen. Getipptes bleibt; gespeichert wird, wenn Sie zurück sind.',
  signIn: 'Neu anmelden',
  reload: 'Seite neu laden',
  viewing: 'schaut zu',
  editing: 'schreibt',
  newAbove_one: '{{count}} neu weiter oben',
  newAbove_other: '{{count}} neu weiter oben',
  newMark: 'neu',
  closed: {
    c4400: {
      title: 'Die Verbindung wurde geschlossen',
      text: 'Seite und Server verstehen einander nicht. Laden Sie die Seite neu.',
    },
    c4401: {
      title: 'Sie sind abgemeldet',
      text: 'Ihre Sitzung ist zu Ende. Getipptes ist noch da; melden Sie sich neu an.',
    },
    c4403: {
      title: 'Nicht erlaubt',
      text: 'Hier dürfen Sie nicht zuhören. Fragen Sie die Verwaltung, wenn das nicht stimmt.',
    },
    c4408: {
      title: 'Ihre Verbindung ist zu langsam',
      text: 'Neuigkeiten kamen nicht durch. Sie beginnen von selbst wieder.',
    },
    c4413: {
      title: 'Zu viel auf einmal',
      text: 'Diese Seite hat mehr gesendet, als der Server nimmt. Laden Sie die Seite neu.',
    },
    c4429: {
      title: 'Zu viele Nachrichten',
      text: 'Diese Seite sprach zu oft und pausiert kurz. Sie beginnt von selbst wieder.',
    },
    c1001: { title: 'Der Server startet neu', text: 'Neuigkeiten kommen gleich von selbst zurück.' },
  },
  ended: {
    released: {
      title: 'Sie gehören nicht mehr zu diesem Team',
      text: 'Ihr Platz im Team ist zu Ende, daher schließt diese Seite.',
    },
    closed: { title: 'Diese Seite ist geschlossen', text: 'Sie steht Ihnen nicht mehr offen.' },
  },
};
