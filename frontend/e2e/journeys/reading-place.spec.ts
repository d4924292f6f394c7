import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount, openBrowser, shot, windowOf, type Window } from '../people';

let browser: Browser;
let ines: Window;
let olivier: Window;
let velaris: string;

beforeAll(async () => {
  browser = await openBrowser();
  ines = await windowOf(browser, 'Ines Brandt');
  olivier = await windowOf(browser, 'Olivier Klein', { timezone: 'Europe/Paris' });
  velaris = await openAccount(ines.page, 'Velaris Rail');
  await openAccount(olivier.page, 'Velaris Rail');
});
afterAll(async () => browser.close());

/** Many notes at once, as an import or a busy team writes them. */
async function write(page: Page, many: number): Promise<number> {
  return page.evaluate(
    async ({ account, count }) => {
      const me: { person: string } = await (await fetch('/api/me')).json();
      const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
      let written = 0;
      const note = async (index: number) => {
        const answer = await fetch(`/api${account}/interactions`, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'Command-Id': crypto.randomUUID(),
            'X-XSRF-TOKEN': decodeURIComponent(token),
          },
          body: JSON.stringify({
            sheet: { kind: 'note', subject: `Bench reading ${index}`, ours: [me.person], theirs: [], thirdParties: [] },
          }),
        });
        if (answer.ok) written += 1;
      };
      for (let from = 0; from < count; from += 10)
        await Promise.all(Array.from({ length: Math.min(10, count - from) }, (_, index) => note(from + index)));
      return written;
    },
    { account: velaris, count: many },
  );
}

test('who reads far below keeps their place while two hundred entries arrive above', { timeout: 180_000 }, async () => {
  const { page } = olivier;
  await page.locator('[data-entry]').nth(60).scrollIntoViewIfNeeded();
  const read = page.locator('[data-entry]').nth(60);
  const id = await read.getAttribute('data-entry');
  const reading = page.locator(`[data-entry="${id}"]`);
  const before = (await reading.boundingBox())?.y ?? 0;
  expect(await write(ines.page, 200)).toBe(200);
  await page.getByRole('button', { name: '200 new above' }).waitFor({ timeout: 60_000 });
  expect(Math.abs(((await reading.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
  await shot(page, 'reading-place');
  await page.getByRole('button', { name: '200 new above' }).click();
  await page.getByRole('button', { name: 'Bench reading 199' }).waitFor();
});
