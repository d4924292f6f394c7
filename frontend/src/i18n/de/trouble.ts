import type { trouble as en } from '../en/trouble';
import type { Same } from '../same';

export const trouble: Same<typeof en> = {
  title: 'Das ging nicht',
  nothingSaved: 'Es wurde nichts gespeichert.',
  nothingLost: 'Es wurde nichts gespeichert, und nichts Getipptes ist verloren.',
  unknownCode: 'Unterwegs ging etwas schief. Versuchen Sie es noch einmal.',
  code: {
    unreachable: 'Der Server ist nicht erreichbar. Nichts ist verloren; versuchen Sie es später noch einmal.',
    offline: 'Sie sind offline. Getipptes bleibt; speichern Sie, wenn Sie zurück sind.',
    unexpected: 'Auf dem Server ging etwas schief. Der Fehler ist notiert; gespeichert wurde nichts.',
    'signed-out': 'Sie sind abgemeldet. Melden Sie sich neu an.',
    'another-person-is-signed-in':
      'In diesem Browser ist jetzt jemand anderes angemeldet. Was Sie getippt haben, bleibt hier; melden Sie sich zum Speichern in einem anderen Fenster wieder selbst an, oder laden Sie neu.',
    'not-signed-in': 'Sie sind abgemeldet. Melden Sie sich neu an.',
    'not-found': 'Es ist nicht da, oder Sie dürfen es nicht sehen.',
  },
  field: {
    required: 'Hier fehlt noch etwas.',
    'too-long': 'Das ist zu lang.',
    invalid: 'Das passt hier nicht.',
  },
};
