import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount, openBrowser, settled, shot, windowOf, type Window } from '../people';
import { tooWide } from '../screens';

/** Of its own in each run. */
const word = `x${Date.now()}`.padEnd(300, 'x');
let browser: Browser;
let dana: Window;

beforeAll(async () => {
  browser = await openBrowser();
  dana = await windowOf(browser, 'Dana Whitlock', { still: true });
});
afterAll(async () => browser.close());

test('one long word makes nothing wider than the window, and leaves its neighbours their place', async () => {
  const { page } = dana;
  const path = await openAccount(page, 'Brightwater Process');
  await page.keyboard.press('c');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'What' }).fill(word);
  await sheet.getByRole('textbox', { name: 'Due' }).fill('+1d');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog', { name: word }).waitFor();
  const address = new URL(page.url());

  await page.goto(new URL(`${path}/commitments`, page.url()).href);
  const tile = page.getByRole('button', { name: word });
  await tile.waitFor();
  const runsOut = await tile.evaluate((one) => {
    const text = document.createRange();
    text.selectNodeContents(one);
    return text.getBoundingClientRect().right - (one.closest('li')?.getBoundingClientRect().right ?? 0);
  });
  expect(runsOut).toBeLessThanOrEqual(0);

  await page.setViewportSize({ width: 390, height: 900 });
  for (const [name, where] of [
    ['board', `${path}/commitments`],
    ['timeline', path],
    ['sheet', `${address.pathname}${address.search}`],
    ['work', '/work'],
  ]) {
    await page.goto(new URL(where ?? '', page.url()).href);
    await page.getByText(word).first().waitFor();
    await settled(page);
    await shot(page, `long-word-${name}`);
    expect([name, await tooWide(page)]).toEqual([name, 0]);
    // Nor is anything in a sheet, which would scroll sideways.
    const inside = page.getByRole('dialog').locator('> div');
    for (const part of await inside.all())
      expect([name, await part.evaluate((one) => one.scrollWidth - one.clientWidth)]).toEqual([name, 0]);
  }
  expect(dana.complaints).toEqual([]);
});
