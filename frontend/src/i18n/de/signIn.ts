import type { signIn as en } from '../en/signIn';
import { nouns } from '../glossary';
import type { Same } from '../same';

const g = nouns('de');

export const signIn: Same<typeof en> = {
  title: 'Anmelden',
  lead: `Das gemeinsame Gedächtnis eines weltweiten ${g.account.one}nteams: was geschah, was zugesagt ist, wer auf wen wartet, zu jedem Zeitpunkt.`,
  name: 'Benutzername',
  password: 'Passwort',
  passwordHint: 'Mindestens 12 Zeichen. Ein Satz merkt sich leichter als ein Wort.',
  submit: 'Anmelden',
  wrong: 'Benutzername und Passwort passen nicht zusammen.',
  throttled_one: 'Zu viele Versuche. In {{count}} Sekunde geht es wieder.',
  throttled_other: 'Zu viele Versuche. In {{count}} Sekunden geht es wieder.',
  byProvider: 'Anmelden mit {{provider}}',
  demoTitle: 'Ausprobieren als jemand von Tarn Components',
  demoText: 'Ein Arbeitsbereich mit Geschichten zum Umsehen. Ein Klick meldet Sie an.',
  startHere: 'hier beginnen',
  setupTitle: 'Verwaltung anlegen',
  setupText: 'Dieser Link gilt einmal. Die Verwaltung pflegt Personen, Regionen und Benutzer.',
  setupExpired: 'Dieser Link ist verbraucht oder zu alt. Ein Neustart von Meridian druckt einen neuen.',
  newPassword: 'Neues Passwort',
  chooseTitle: 'Passwort wählen',
  chooseText: 'Dieser Link gilt einmal. Danach melden Sie sich mit dem Gewählten an.',
  chooseExpired: 'Dieser Link ist verbraucht oder zu alt. Bitten Sie die Verwaltung um einen neuen.',
  choose: 'Passwort setzen',
  yourName: 'Ihr Name',
  create: 'Anlegen und anmelden',
};
