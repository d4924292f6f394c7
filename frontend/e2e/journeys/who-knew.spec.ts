import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, openAccount, openBrowser, shot, windowOf, type Window } from '../people';

let browser: Browser;
let hana: Window;
let dana: Window;
let sendai: string;

beforeAll(async () => {
  browser = await openBrowser();
  hana = await windowOf(browser, 'Hana Seo', { timezone: 'Asia/Tokyo' });
  sendai = await openAccount(hana.page, 'Sendai Kinetic');
  dana = await windowOf(browser, 'Dana Whitlock', { timezone: 'America/Chicago' });
});
afterAll(async () => browser.close());

test('on 17 February we still planned with the buyer who had left', async () => {
  const day = '2026-02-17T14:59:59.999999Z';
  const arai = () => hana.page.getByRole('listitem').filter({ hasText: 'Arai' }).first();
  await at(hana.page, `${sendai}/contacts`, 'knew', day);
  await arai().waitFor();
  expect(await arai().textContent()).not.toContain('left');
  await at(hana.page, `${sendai}/contacts`, 'true', day);
  await arai().getByText(/left/).waitFor();
  await shot(hana.page, 'who-knew');
});

test('the price promise and its evidence are there for the named, and unknown to who is not', async () => {
  const price = /RX-20/;
  await hana.page.goto(new URL(`${sendai}/commitments?show=open`, hana.page.url()).href);
  const tile = hana.page.getByRole('listitem').filter({ hasText: price }).filter({ hasText: '3 people' }).first();
  await tile.getByRole('button').first().click();
  await hana.page.getByRole('dialog').waitFor();
  const link = hana.page.url();
  expect(decodeURIComponent(link)).toContain('item=commitment:');
  await dana.page.goto(link);
  await dana.page.getByRole('dialog').getByText('There is no such promise').waitFor();
  await dana.page.keyboard.press('Escape');
  await dana.page.getByRole('heading', { level: 1, name: 'Sendai Kinetic' }).waitFor();
  expect(await dana.page.getByText('3 people').count()).toBe(0);
});

const promised = 'RX-20 price held for all plants';
const dinner = 'Dinner with Arai, the RX-20 price is held';

/** What the page counts, and how many of it are there. */
async function counted(page: Page): Promise<{ entries: [number, number]; waiting: [number, number] }> {
  const entries = Number.parseInt((await page.getByText(/^\d+ entries until then$/).textContent()) ?? '', 10);
  const waiting = page.locator('section', { has: page.getByRole('heading', { name: /^Waiting for us/ }) }).last();
  return {
    entries: [entries, await page.locator('[data-entry]').count()],
    waiting: [Number(/\d+/.exec(await waiting.innerText())?.[0]), await waiting.locator('button[title]').count()],
  };
}

test('on the evening of the price promise the named open it and the dinner; who is not named finds neither, nor a count', async () => {
  const { page } = hana;
  const evening = '2025-02-14T14:59:59.999999Z';
  await at(page, sendai, 'knew', evening);
  await page.getByRole('button', { name: promised }).first().click();
  await page.getByRole('dialog').getByRole('heading', { name: promised }).waitFor();
  const promise = page.url();
  await page.getByRole('dialog').getByRole('button', { name: 'Open the conversation it was given in' }).click();
  await page
    .getByRole('dialog')
    .getByText(/He builds his budget on our price/)
    .waitFor();
  const notes = page.url();
  await page.keyboard.press('Escape');
  await page.goto(new URL(`${sendai}?axis=knew&at=${evening}`, page.url()).href);
  await page.getByRole('button', { name: dinner }).first().waitFor();
  const named = await counted(page);

  await dana.page.goto(promise);
  await dana.page.getByRole('dialog').getByText('There is no such promise').waitFor();
  await dana.page.keyboard.press('Escape');
  await dana.page.getByText('As of').first().waitFor();
  await dana.page.goto(notes);
  await dana.page.getByRole('dialog').getByText('There is no such entry').waitFor();
  await dana.page.keyboard.press('Escape');
  await dana.page.goto(new URL(`${sendai}?axis=knew&at=${evening}`, page.url()).href);
  await dana.page.locator('[data-entry]').first().waitFor();
  const other = await counted(dana.page);
  for (const [says, holds] of [...Object.values(named), ...Object.values(other)]) expect(says).toBe(holds);
  expect(named.entries[0] - other.entries[0]).toBe(2);
  expect(named.waiting[0] - other.waiting[0]).toBe(1);
  expect(await dana.page.getByText(/RX-20 price/).count()).toBe(0);
});
