import { nouns } from '../glossary';

const g = nouns('en');

export const importing = {
  title: 'Import',
  lead: 'A file is read through a mapping. First you see exactly what would happen.',
  file: 'File',
  choose: 'Choose a CSV file',
  mapping: 'Mapping',
  known: 'Known mappings',
  into: 'Rows become',
  source: 'Source of the keys',
  kind: {
    account: g.account.many,
    person: g.person.many,
    contact: g.contact.many,
    commitment: g.commitment.many,
  },
  propose: 'Propose from the header',
  text: 'Mapping document',
  rehearse: 'Show what would happen',
  shown: '{{shown}} of {{total}} shown',
  mine: 'My imports',
  rowsOf_one: '{{count}} row',
  rowsOf_other: '{{count}} rows',
  refusedOf: '{{count}} refused',
  stateOf: { REHEARSED: 'rehearsed', RUNNING: 'running', DONE: 'imported', FAILED: 'stopped' },
  run: 'Import',
  progress: 'Progress',
  soundOnly_one: 'Leave the {{count}} refused row out',
  soundOnly_other: 'Leave the {{count}} refused rows out',
  line: 'Line',
  column: 'Column',
  why: 'Why it is refused',
  state: {
    REHEARSED: 'What would happen',
    RUNNING: 'Importing',
    DONE: 'Imported',
    FAILED: 'Stopped. What was recorded stands; running the file again goes on.',
  },
  count: { rows: 'rows', created: 'new', changed: 'changed', same: 'already the same', refused: 'refused' },
};
