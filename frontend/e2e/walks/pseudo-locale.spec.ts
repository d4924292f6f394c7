import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount, openBrowser, settled, windowOf } from '../people';
import { screens } from '../screens';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser.close());

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** What the browser makes of dates: the months and weekdays, short and long. */
function dates(): Set<string> {
  const words = new Set<string>(['sep']);
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

test('the pseudo-locale shows no raw string on any screen', { timeout: 900_000 }, async () => {
  const ines = await windowOf(browser, 'Ines Brandt');
  const { page } = ines;
  const account = await openAccount(page, 'Velaris Rail');
  const said = dates();
  page.on('response', async (response) => {
    if (!response.url().includes('/api/')) return;
    for (const word of wordsIn(await response.text().catch(() => ''))) said.add(word);
  });
  const raw: string[] = [];
  let brackets = 0;
  for (const { name, address } of screens(account).filter(({ open }) => !open)) {
    await page.goto(new URL(`${address}${address.includes('?') ? '&' : '?'}language=pseudo`, page.url()).href);
    await page.locator('h1').first().waitFor();
    await settled(page);
    for (const text of await outside(page))
      for (const word of wordsIn(text)) if (!said.has(word)) raw.push(`${name}: ${word} in "${text.trim()}"`);
    brackets += await page.getByText('⟦').count();
  }
  expect([...new Set(raw)]).toEqual([]);
  expect(brackets).toBeGreaterThan(500);
  await ines.context.close();
});
