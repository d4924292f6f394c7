import type { Browser } from 'playwright-core';
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
