import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import description from '../../openapi.json';
import { openAccount, openBrowser, shot, windowOf } from '../people';
import { open, screens, tooWide } from '../screens';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser.close());

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** What the browser makes of dates: the months and weekdays, short and long, and how a zone stands to UTC. */
function dates(): Set<string> {
  const words = new Set<string>(['sep', 'utc']);
  for (const length of ['short', 'long'] as const) {
    const word = new Intl.DateTimeFormat('en-GB', { month: length, weekday: length, day: 'numeric', timeZone: 'UTC' });
    for (let day = 0; day < 365; day += 1)
      for (const one of wordsIn(word.format(Date.UTC(2026, 0, 1 + day)))) words.add(one);
  }
  return words;
}

/** Everything on the page that stands outside the brackets of the pseudo-locale, word by word. */
async function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('kbd,style,script,[data-initials]')) found.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label],[title],[placeholder],[aria-valuetext]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext'])
        found.push(element.getAttribute(name) ?? '');
    // A text of ours may hold another one.
    const inner = /⟦[^⟦⟧]*⟧/g;
    const without = (text: string): string => (inner.test(text) ? without(text.replaceAll(inner, ' ')) : text);
    return found.map(without);
  });
}

/** A property and one of the words that the API has for it: `state: late` is nothing that somebody wrote. */
const coded = new Set(
  Object.values(description.components.schemas).flatMap((schema) =>
    Object.entries('properties' in schema ? schema.properties : {}).flatMap(([name, property]) =>
      'enum' in property && Array.isArray(property.enum)
        ? property.enum.map((word: unknown) => `${name}: ${String(word)}`)
        : [],
    ),
  ),
);

/** What an answer of the API says: its texts, but for the names of its properties and for its own words. */
function saidBy(answer: string): string[] {
  const said: string[] = [];
  JSON.parse(answer, (name, value: unknown) => {
    if (typeof value === 'string' && !coded.has(`${name}: ${value}`)) said.push(...wordsIn(value));
    return value;
  });
  return said;
}

/** What React Aria says by itself, in the language of the locale, which the pseudo-locale shares with English. */
const ofLibrary = wordsIn('Dismiss Suggestions options Selected Time minute hour Today First Last available date');

/** What stands on the keys themselves. */
const onKeys = wordsIn('Enter Alt Esc Ctrl Shift');

test.concurrent.each([1440, 390])(
  'at %d px the pseudo-locale shows no raw string on any screen, and has room for its longer words',
  { timeout: 900_000 },
  async (width) => {
    const ines = await windowOf(browser, 'Ines Brandt', { width, still: true });
    const { page } = ines;
    const account = await openAccount(page, 'Velaris Rail');
    const said = new Set([...dates(), ...ofLibrary, ...onKeys, ...Intl.supportedValuesOf('currency').flatMap(wordsIn)]);
    const listening: Promise<void>[] = [];
    page.on('response', (response) => {
      if (!response.url().includes('/api/') || !response.headers()['content-type']?.includes('json')) return;
      const heard = response.text().then(
        (text) => saidBy(text).forEach((word) => said.add(word)),
        () => undefined,
      );
      listening.push(heard);
    });
    const wrong: string[] = [];
    let brackets = 0;
    // What stands over a page says the same in every window; in the narrow one it has least room.
    const these = screens(account, width).filter(({ open: over }) => !over || width < 500);
    for (const screen of these) {
      const { name } = screen;
      await open(page, screen, 'pseudo').catch((failed: unknown) =>
        wrong.push(`${name}: did not open (${String(failed).split('\n')[0]})`),
      );
      const drawn = await outside(page);
      // Whatever is drawn came before it.
      await Promise.all(listening.splice(0));
      for (const text of drawn)
        for (const word of wordsIn(text)) if (!said.has(word)) wrong.push(`${name}: ${word} in "${text.trim()}"`);
      const wider = await tooWide(page);
      if (wider > 0) wrong.push(`${name}: ${wider} px wider than the window`);
      brackets += await page.getByText('⟦').count();
    }
    const each = [...new Set(wrong)];
    expect(each, each.join('\n')).toEqual([]);
    expect(brackets).toBeGreaterThan(500);
    await ines.context.close();
  },
);

test('in German every page has room for its words on a phone', { timeout: 300_000 }, async () => {
  const { page, context } = await windowOf(browser, 'Ines Brandt', { width: 390, still: true });
  const account = await openAccount(page, 'Velaris Rail');
  const wrong: string[] = [];
  for (const screen of screens(account, 390).filter(({ open: over }) => !over)) {
    await open(page, screen, 'de');
    await shot(page, `${screen.name}-german-390`);
    const wider = await tooWide(page);
    if (wider > 0) wrong.push(`${screen.name}: ${wider} px wider than the window`);
    if ((await page.locator('html').getAttribute('lang')) !== 'de') wrong.push(`${screen.name}: not in German`);
  }
  expect(wrong, wrong.join('\n')).toEqual([]);
  await context.close();
});
