import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount, openBrowser, settled, shot, windowOf, type Window } from '../people';

let browser: Browser;
let ines: Window;

beforeAll(async () => {
  browser = await openBrowser();
  ines = await windowOf(browser, 'Ines Brandt');
});
afterAll(async () => browser.close());

test('the browser’s back asks before a half-written correction is lost', async () => {
  const { page } = ines;
  const path = await openAccount(page, 'Velaris Rail');
  await page.getByRole('button', { name: 'Second locomotive stands on our gears' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Correct' }).first().click();
  const subject = sheet.getByRole('textbox', { name: 'Subject' });
  await subject.fill('Half a sen');

  const question = page.getByRole('alertdialog');
  await page.goBack();
  await question.waitFor();
  await shot(page, 'unsaved-asks');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await question.waitFor({ state: 'detached' });
  expect(await subject.inputValue()).toBe('Half a sen');
  expect(page.url()).toContain('item=interaction');

  await page.goBack();
  await question.getByRole('button', { name: 'Discard' }).click();
  await sheet.waitFor({ state: 'detached' });
  await settled(page);
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(path);
  expect(ines.complaints).toEqual([]);
});

test('what was saved goes where it leads, and nobody is asked', async () => {
  const { page } = ines;
  await openAccount(page, 'Velaris Rail');
  await page.getByRole('button', { name: 'Second locomotive stands on our gears' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Correct' }).first().click();
  await sheet.getByRole('textbox', { name: 'Subject' }).fill('Second locomotive stands on our new gears');
  await sheet.getByRole('form', { name: 'Correct' }).getByRole('button', { name: 'Correct' }).click();
  await sheet.getByText('Corrected once').waitFor();
  await page.goBack();
  await sheet.waitFor({ state: 'detached' });
  expect(await page.getByRole('alertdialog').count()).toBe(0);
  await page.getByRole('button', { name: 'Second locomotive stands on our new gears' }).waitFor();
});
