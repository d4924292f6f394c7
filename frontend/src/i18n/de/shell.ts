import type { shell as en } from '../en/shell';
import { nouns } from '../glossary';
import type { Same } from '../same';

const g = nouns('de');

export const shell: Same<typeof en> = {
  skip: 'Zum Inhalt springen',
  main: 'Hauptnavigation',
  myWork: 'Meine Arbeit',
  accounts: g.account.Many,
  administration: 'Verwaltung',
  recentlyOpen: 'Zuletzt geöffnet',
  new_one: '{{count}} neu',
  new_other: '{{count}} neu',
  palette: 'Suchen oder etwas tun',
  paletteHint: `${g.account.One}, ${g.person.One} oder Handlung suchen`,
  paletteEmpty: 'Nichts passt. Weniger Buchstaben helfen.',
  paletteGroup: { go: 'Gehe zu', act: 'Tun', accounts: g.account.Many, people: g.person.Many },
  log: 'Festhalten',
  menu: 'Menü',
  settings: 'Einstellungen',
  signedInAs: 'Angemeldet als {{name}}',
  signOut: 'Abmelden',
  theme: { title: 'Aussehen', system: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
  density: { title: 'Dichte', comfortable: 'Luftig', compact: 'Kompakt' },
  language: { title: 'Sprache', en: 'English', de: 'Deutsch', pseudo: 'Pseudo' },
  keys: {
    title: 'Tastenkürzel',
    on: 'Kürzel an',
    off: 'Kürzel aus',
    afterwards: 'dann',
    empty: 'Keine auf dieser Seite',
  },
  keysHelp: {
    palette: 'Suchen oder etwas tun',
    help: 'Alle Kürzel zeigen',
    next: 'Nächste Zeile',
    previous: 'Vorige Zeile',
    open: 'Zeile öffnen',
    log: 'Etwas festhalten',
    commitment: `Eine ${g.commitment.one} aufschreiben`,
    goWork: 'Zu meiner Arbeit',
    goAccounts: `Zu den ${g.account.many}`,
    now: 'Zurück zu jetzt',
  },
  stale: 'Ein Teil dieser Seite steht seit {{instant}} still.',
  staleText:
    'Später Festgehaltenes ist bewahrt und hier noch nicht zu sehen. Administratoren sehen, welcher Teil und warum.',
  here: 'Gerade hier: {{names}}',
  notFoundTitle: 'Hier ist nichts',
  notFoundText: 'Die Adresse ist vielleicht vertippt, oder Sie dürfen es nicht sehen.',
  forbiddenTitle: 'Das steht Ihnen nicht offen',
  forbiddenText: `Fragen Sie die ${g.account.one}nverantwortung, wenn Sie zum Team gehören sollten.`,
  errorTitle: 'Diese Seite lässt sich nicht zeigen',
  errorText: 'Was Sie gespeichert haben, ist nicht verloren. Versuchen Sie es noch einmal, oder gehen Sie zurück.',
  toAccounts: `Zu den ${g.account.many}`,
};
