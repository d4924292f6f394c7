import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layCable } from '../cable';
import { base, openAccount, openBrowser, shot, windowOf, type Window } from '../people';

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
async function write(page: Page, many: number, subject = 'Bench reading'): Promise<number> {
  return page.evaluate(
    async ({ account, count, called }) => {
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
            sheet: { kind: 'note', subject: `${called} ${index}`, ours: [me.person], theirs: [], thirdParties: [] },
          }),
        });
        if (answer.ok) written += 1;
      };
      for (let from = 0; from < count; from += 10)
        await Promise.all(Array.from({ length: Math.min(10, count - from) }, (_, index) => note(from + index)));
      return written;
    },
    { account: velaris, count: many, called: subject },
  );
}

test('who reads far below keeps their place while two hundred entries arrive above', { timeout: 600_000 }, async () => {
  const { page } = olivier;
  await page.locator('[data-entry]').nth(60).scrollIntoViewIfNeeded();
  const read = page.locator('[data-entry]').nth(60);
  const id = await read.getAttribute('data-entry');
  const reading = page.locator(`[data-entry="${id}"]`);
  const before = (await reading.boundingBox())?.y ?? 0;
  expect(await write(ines.page, 200)).toBe(200);
  await page.getByRole('button', { name: '200 new above' }).waitFor({ timeout: 120_000 });
  expect(Math.abs(((await reading.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
  await shot(page, 'reading-place');
  await page.getByRole('button', { name: '200 new above' }).click();
  await page.getByRole('button', { name: 'Bench reading 199' }).waitFor();
});

/** What stands on the screen, from top to bottom. */
async function shown(page: Page, subject: string): Promise<string[]> {
  const titles = await page.locator('[data-entry]').getByRole('button', { name: subject }).allInnerTexts();
  return titles.map((title) => title.trim());
}

/** What the server tells, the latest first. */
async function told(page: Page, subject: string): Promise<string[]> {
  return page.evaluate(
    async ({ account, called }) => {
      const answer = await fetch(`/api${account}/timeline?limit=500`);
      const { view }: { view: { entries: { title: string }[] } } = await answer.json();
      return view.entries.map(({ title }) => title).filter((title) => title.startsWith(called));
    },
    { account: velaris, called: subject },
  );
}

test(
  'a cut of a minute with two hundred entries in between: each is there once, in order, and the place is kept',
  {
    timeout: 600_000,
  },
  async () => {
    const seconds = Number(process.env['MERIDIAN_QUIET_SECONDS'] ?? '25');
    const cable = await layCable(base);
    const far = await windowOf(browser, 'Tomasz Wilk', { through: cable.address });
    const { page } = far;
    await openAccount(page, 'Velaris Rail');
    const read = page.locator('[data-entry]').nth(40);
    await read.scrollIntoViewIfNeeded();
    const reading = page.locator(`[data-entry="${await read.getAttribute('data-entry')}"]`);
    const before = (await reading.boundingBox())?.y ?? 0;
    cable.cut();
    const cut = Date.now();
    await page
      .getByText(/Reconnecting/)
      .first()
      .waitFor();
    expect(await write(ines.page, 200, 'Said during the cut')).toBe(200);
    await page.waitForTimeout(Math.max(0, cut + seconds * 1_000 - Date.now()));
    cable.mend();
    await page.getByRole('button', { name: '200 new above' }).waitFor({ timeout: 120_000 });
    expect(Math.abs(((await reading.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
    await shot(page, 'reading-place-after-a-cut');
    await page.getByRole('button', { name: '200 new above' }).click();
    const expected = await told(ines.page, 'Said during the cut');
    expect(new Set(expected).size).toBe(200);
    expect(await shown(page, 'Said during the cut')).toEqual(expected);
    expect(far.complaints.filter((complaint) => !/WebSocket|ERR_/.test(complaint))).toEqual([]);
    await far.context.close();
    cable.close();
  },
);
