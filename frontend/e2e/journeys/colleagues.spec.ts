import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount, openBrowser, shot, signInPage, windowOf, type Window } from '../people';

let browser: Browser;
let hana: Window;

beforeAll(async () => {
  browser = await openBrowser();
  hana = await windowOf(browser, 'Hana Seo', { timezone: 'Asia/Tokyo' });
  const account = await openAccount(hana.page, 'Sendai Kinetic');
  await hana.page.goto(new URL(`${account}/coordination`, hana.page.url()).href);
});
afterAll(async () => browser.close());

test('switched on, Priya is there with her clock, accepts, and the card moves', async () => {
  const { page } = hana;
  const step = 'Agree with Chennai when the line may stop for a seal change';
  const lane = (name: string) => page.locator('[data-lane]').filter({ has: page.getByRole('heading', { name }) });
  await lane('requested').getByRole('button', { name: step }).waitFor();
  await page.getByRole('button', { name: 'Colleagues at work' }).click();
  await page.getByRole('img', { name: /Here now:.*Priya Nair \(\d\d:\d\d\)/ }).waitFor();
  await lane('accepted').getByRole('button', { name: step }).waitFor();
  await shot(page, 'colleagues-at-work');
});

test('a cut counts up, resumes with three new, and shows nothing twice', async () => {
  const { page } = hana;
  await page.getByRole('button', { name: /Cut my connection/ }).click();
  await page.getByText(/Reconnecting, \d+ seconds/).waitFor();
  await shot(page, 'colleagues-cut');
  await page.getByText('Live again, 3 new').first().waitFor({ timeout: 60_000 });
  await shot(page, 'colleagues-resumed');
  await page.getByRole('link', { name: 'Timeline' }).click();
  await page.getByRole('heading', { name: /Today/ }).waitFor();
  const entries = await page.locator('[data-entry]').evaluateAll((all) => all.map((one) => one.id));
  expect(new Set(entries).size).toBe(entries.length);
  expect(hana.complaints.filter((complaint) => !complaint.includes('WebSocket'))).toEqual([]);
});

test('a tour signs in, opens its moment and says in two sentences what to see', async () => {
  const page = await signInPage(browser);
  await page.getByRole('button', { name: /Two axes/ }).click();
  await page.getByText('As of').first().waitFor();
  const note = page.getByRole('complementary', { name: 'Tour' });
  await note.getByRole('listitem').nth(1).waitFor();
  await page
    .getByRole('radio', { name: 'What was true then' })
    .or(page.getByText('What was true then'))
    .first()
    .click();
  await page.getByText('reads differently').first().waitFor();
  await note.waitFor();
  await shot(page, 'tour');
  await note.getByRole('button', { name: 'Close the tour' }).click();
  expect(new URL(page.url()).searchParams.get('tour')).toBeNull();
  await page.context().close();
});
