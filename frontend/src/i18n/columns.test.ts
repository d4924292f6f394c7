import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { account as deAccount } from './de/account';
import { accounts as deAccounts } from './de/accounts';
import { commitments as deCommitments } from './de/commitments';
import { common as deCommon } from './de/common';
import { account as enAccount } from './en/account';
import { accounts as enAccounts } from './en/accounts';
import { commitments as enCommitments } from './en/commitments';
import { common as enCommon } from './en/common';
import { glossary, unspoken, type Word } from './glossary';

const root = `${import.meta.dirname}/../../..`;

function wordsOf(language: string): Map<string, string> {
  const lines = readFileSync(`${root}/backend/src/main/resources/columns/${language}.properties`, 'utf8')
    .trim()
    .split('\n');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

/** A column has a name of two parts; a word that stands in its cells has a third. */
const isHead = (key: string) => key.split('.').length === 2;

function headsOf(language: string): Map<string, string> {
  return new Map([...wordsOf(language)].filter(([key]) => isHead(key)));
}

/** What stands on screen for the words of the API in a file's cells. */
function cellsOnScreen(account: typeof enAccount, commitments: typeof enCommitments, common: typeof enCommon) {
  const { keptLate, ...state } = common.state;
  const words: [string, object][] = [
    ['accounts.governance', account.governance],
    ['commitments.side', { ours: common.side.ours, theirs: common.side.theirs }],
    ['commitments.kind', commitments.kind],
    ['commitments.state', { ...state, 'kept-late': keptLate }],
  ];
  return new Map(
    words.flatMap(([column, values]) => Object.entries(values).map(([value, word]) => [`${column}.${value}`, word])),
  );
}

/** What the screen calls what a file has a column of. */
function onScreen(accounts: typeof enAccounts, commitments: typeof enCommitments): Record<string, string> {
  return {
    'accounts.name': accounts.field.name,
    'accounts.industry': accounts.field.industry,
    'accounts.city': accounts.field.city,
    'accounts.country': accounts.field.country,
    'accounts.zone': accounts.field.zone,
    'accounts.governance': accounts.governance,
    'accounts.manager': accounts.column.manager,
    'accounts.region': accounts.region,
    'accounts.open': accounts.column.open,
    'accounts.late': accounts.column.late,
    'accounts.lastContact': accounts.column.lastContact,
    'accounts.nextDue': accounts.column.nextDue,
    'commitments.side': commitments.field.side,
    'commitments.kind': commitments.field.kind,
    'commitments.what': commitments.field.what,
    'commitments.due': commitments.field.due,
    'commitments.zone': accounts.field.zone,
    'commitments.value': commitments.field.value,
    'commitments.responsible': commitments.field.responsible,
    'commitments.counterpart': commitments.field.counterpart,
    'commitments.region': accounts.region,
    'commitments.made': commitments.field.madeAt,
  };
}

describe('the heads of files', () => {
  it.each([
    ['en', onScreen(enAccounts, enCommitments)],
    ['de', onScreen(deAccounts, deCommitments)],
  ] as const)('are the words of the screen: %s', (language, screen) => {
    const heads = headsOf(language);
    expect(Object.fromEntries(Object.keys(screen).map((key) => [key, heads.get(key)]))).toEqual(screen);
    for (const [key, head] of heads)
      for (const word of unspoken[language]) expect(head.toLowerCase(), key).not.toContain(word);
  });

  it.each([
    ['en', cellsOnScreen(enAccount, enCommitments, enCommon)],
    ['de', cellsOnScreen(deAccount, deCommitments, deCommon)],
  ] as const)('stand above cells in the words of the screen: %s', (language, screen) => {
    const cells = [...wordsOf(language)].filter(([key]) => !isHead(key));
    expect(cells.length).toBe(15);
    for (const [key, word] of cells) expect(word, key).toBe(screen.get(key));
  });

  it('are the same columns in both languages, no two alike in one file', () => {
    expect([...wordsOf('de').keys()]).toEqual([...wordsOf('en').keys()]);
    for (const language of ['en', 'de'])
      for (const table of ['accounts', 'commitments']) {
        const heads = [...headsOf(language)].filter(([key]) => key.startsWith(table)).map(([, head]) => head);
        expect(new Set(heads).size, `${language} ${table}`).toBe(heads.length);
      }
  });
});

describe('the written glossary', () => {
  it('says what the screen says', () => {
    const rows = readFileSync(`${root}/docs/glossary.md`, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(1)
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows.length).toBeGreaterThan(10);
    const isWord = (word: string | undefined): word is Word => word !== undefined && word in glossary;
    for (const [, word, english, german] of rows) {
      if (!isWord(word)) throw new Error(`${word} is not in the glossary`);
      expect([glossary[word].en.one, glossary[word].de.one]).toEqual([english, german]);
    }
  });
});
