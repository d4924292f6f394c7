import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, openAccount, openBrowser, shot, windowOf, type Window } from '../people';

let browser: Browser;
let ines: Window;
let velaris: string;

beforeAll(async () => {
  browser = await openBrowser();
  ines = await windowOf(browser, 'Ines Brandt');
  velaris = await openAccount(ines.page, 'Velaris Rail');
});
afterAll(async () => browser.close());

/** What stands on the paper, as it is read from top to bottom. */
async function paper(page: Page, name: string): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  await shot(page, `print-${name}`);
  // A browser that prints says so at once; the colours of paper alone are heard of some frames later.
  const text = await page.evaluate(async () => {
    window.dispatchEvent(new Event('beforeprint'));
    await new Promise(requestAnimationFrame);
    return document.body.innerText;
  });
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  return text;
}

test('a page of now carries product, instant, account and section, and nothing to press', async () => {
  const { page } = ines;
  await page.goto(new URL(`${velaris}/commitments`, page.url()).href);
  await page.getByRole('heading', { level: 2, name: /^Next 7 days/ }).waitFor();
  const text = await paper(page, 'now');
  expect(text).toMatch(/Meridian · As of \d+ \w+ \d{4}, \d\d:\d\d Vienna/);
  expect(text).toContain('Velaris Rail');
  expect(text).toMatch(/^Promises ?\d+$/m);
  for (const gone of ['Timeline', 'Coordination', 'Search or run', 'Skip to', 'My work', 'Settings', 'CSV'])
    expect(text).not.toContain(gone);
});

test('a page of the past carries its instant and which question it answers', async () => {
  const { page } = ines;
  const friday = '2026-09-11T21:59:59.999999Z';
  await at(page, velaris, 'knew', friday);
  const knew = await paper(page, 'knew');
  expect(knew).toContain('As of 11 September 2026, 23:59 Vienna · What we knew then');
  expect(knew).not.toContain('What was true then');
  expect(knew).toContain('Timeline');
  await at(page, velaris, 'true', friday);
  expect(await paper(page, 'true')).toContain('As of 11 September 2026, 23:59 Vienna · What was true then');
});

test('the table of accounts says of the past what it shows', async () => {
  const { page } = ines;
  await page.goto(new URL('/accounts?axis=knew&at=2026-09-11T21:59:59.999999Z', page.url()).href);
  await page.getByRole('row', { name: /Velaris Rail/ }).waitFor();
  const text = await paper(page, 'accounts');
  expect(text).toContain('What was true then, by what we know today');
  expect(text).toContain('Velaris Rail');
});
