import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount, openBrowser, shot, windowOf, type Window } from '../people';

let browser: Browser;
let ines: Window;

beforeAll(async () => {
  browser = await openBrowser();
  ines = await windowOf(browser, 'Ines Brandt');
});
afterAll(async () => browser.close());

test('a note says what it is about and where more of it stands, and each of them leads there', async () => {
  const { page } = ines;
  await openAccount(page, 'Velaris Rail');
  const subject = 'The minutes of the gauge talk are out';
  await page.keyboard.press('l');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio', { name: 'Note' }).click();
  await sheet.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await sheet.getByRole('button', { name: 'More' }).click();
  const about = sheet.getByRole('combobox', { name: /^About/ });
  await about.click();
  const first = page.getByRole('option').filter({ hasText: 'Promise' }).first();
  await first.waitFor();
  const promise = (await first.locator('span').first().textContent()) ?? '';
  await shot(page, 'about-list');
  await first.click();
  await page.keyboard.press('Tab');
  await sheet.getByRole('button', { name: `Remove ${promise}` }).waitFor();
  expect(await sheet.getByRole('button', { name: /^Remove/ }).count()).toBe(2);
  await sheet.getByRole('textbox', { name: /^Web addresses/ }).fill('http://minutes.example/7');
  await sheet.getByRole('textbox', { name: /^Duration/ }).fill('25');
  await page.keyboard.press('Control+Enter');
  await sheet.getByText('http://minutes.example/7 does not', { exact: false }).waitFor();
  await shot(page, 'about-refused');
  await sheet.getByRole('textbox', { name: /^Web addresses/ }).fill('https://minutes.example/7');
  await page.keyboard.press('Control+Enter');
  await sheet.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: subject }).first().click();
  const opened = page.getByRole('dialog', { name: subject });
  await opened.getByText('25 minutes').waitFor();
  const address = opened.getByRole('link', { name: 'minutes.example/7' });
  expect(await address.getAttribute('href')).toBe('https://minutes.example/7');
  await shot(page, 'about-sheet');
  await opened.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Make confidential' }).click();
  await opened.getByRole('form').waitFor();
  await opened.getByRole('button', { name: 'Cancel' }).click();
  await opened.getByRole('button', { name: promise }).click();
  await page.waitForURL(/item=commitment/);

  const said = page.getByRole('dialog', { name: promise });
  await said.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Make confidential' }).click();
  const box = said.getByRole('checkbox', { name: `also the interaction “${subject}”` }).first();
  await box.waitFor();
  expect(await box.isChecked()).toBe(true);
  await shot(page, 'narrowed-too');
  expect(ines.complaints.filter((one) => !one.includes('422'))).toEqual([]);
});
