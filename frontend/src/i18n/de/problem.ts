import type { problem as en } from '../en/problem';
import type { Same } from '../same';

export const problem: Same<typeof en> = {
  title: 'Das ging nicht',
  nothingLost: 'Es wurde nichts gespeichert, und nichts Getipptes ist verloren.',
  unknownCode: 'Unterwegs ging etwas schief. Versuchen Sie es noch einmal.',
  code: {
    'not-found': 'Es ist nicht da, oder Sie dürfen es nicht sehen.',
    'not-signed-in': 'Sie sind abgemeldet. Melden Sie sich neu an.',
    forbidden: 'Das ist hier nicht Ihre Sache.',
    'changed-meanwhile': 'Jemand hat das inzwischen geändert.',
    'command-id-reused': 'Das wurde schon mit anderem Inhalt gespeichert. Laden Sie neu und sehen Sie nach.',
    'version-required': 'Die Seite ist veraltet. Laden Sie sie neu und versuchen Sie es noch einmal.',
    'too-many-requests': 'Das war zu oft. Warten Sie kurz und versuchen Sie es noch einmal.',
    'too-large': 'Das ist größer, als der Server nimmt.',
    'view-behind': 'Die Seite wird auf den neuesten Stand gebracht und versucht es von selbst noch einmal.',
    'outcome-unknown': 'Die Antwort ging unterwegs verloren. Speichern Sie noch einmal: doppelt wird es nicht.',
    'invalid-input': 'Einige Felder brauchen einen zweiten Blick.',
    unreachable: 'Der Server ist nicht erreichbar. Nichts ist verloren; versuchen Sie es später noch einmal.',
    offline: 'Sie sind offline. Getipptes bleibt; speichern Sie, wenn Sie zurück sind.',
    'currency-is-known': 'Diese Währung ist nicht bekannt.',
    'when-is-instant-or-date': 'Geben Sie einen Tag an, mit oder ohne Uhrzeit.',
    'hierarchy-has-no-cycle': 'Eine Einheit kann nicht unter sich selbst stehen.',
    unexpected: 'Auf dem Server ging etwas schief. Es ist vermerkt; gespeichert wurde nichts.',
  },
  field: {
    required: 'Hier fehlt noch etwas.',
    'too-long': 'Das ist zu lang.',
    invalid: 'Das passt hier nicht.',
  },
};
