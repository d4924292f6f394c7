import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount, openBrowser, shot, windowOf, type Window } from '../people';

let browser: Browser;
let ines: Window;
let olivier: Window;

const subject = 'Belfort asks whether the spare pinions can come sooner';
const promise = 'Say by which week the spare pinions can come';

beforeAll(async () => {
  browser = await openBrowser();
  ines = await windowOf(browser, 'Ines Brandt');
  olivier = await windowOf(browser, 'Olivier Klein', { timezone: 'Europe/Paris' });
  await openAccount(ines.page, 'Velaris Rail');
  await openAccount(olivier.page, 'Velaris Rail');
});
afterAll(async () => browser.close());

test('undo takes back the call and the promise given in it, on the other screen too', async () => {
  await ines.page.keyboard.press('l');
  const sheet = ines.page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await sheet.getByRole('button', { name: /Add a promise/ }).click();
  await sheet.getByRole('textbox', { name: 'What' }).fill(promise);
  await sheet
    .getByRole('radio', { name: 'Standing' })
    .or(sheet.getByRole('button', { name: 'Standing' }))
    .first()
    .click();
  await ines.page.keyboard.press('Control+Enter');
  const messages = ines.page.getByRole('region', { name: 'Messages' });
  const undo = messages.getByRole('button', { name: 'Undo' });
  // It is offered for as long as one stays at it.
  await undo.hover();
  const onTheOther = (name: string) => olivier.page.getByRole('button', { name });
  await onTheOther(subject).first().waitFor();
  await onTheOther(promise).first().waitFor();

  await undo.click();
  await messages.getByText('Undone').waitFor();
  await shot(ines.page, 'undo-of-logging');
  for (const name of [subject, promise]) {
    await expect.poll(() => ines.page.getByRole('button', { name }).count()).toBe(0);
    await expect.poll(() => onTheOther(name).count()).toBe(0);
  }
  expect([...ines.complaints, ...olivier.complaints]).toEqual([]);
});

test('a case whose opening was undone is found under "Taken back" and brought back', async () => {
  const opened = 'Who presses the spare pinions';
  const { page } = ines;
  const sheet = page.getByRole('dialog');
  const takenBack = sheet.getByRole('heading', { name: 'Taken back' });
  await page
    .getByRole('link', { name: /^Coordination/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Open a case' }).first().click();
  await sheet.getByRole('textbox', { name: 'Subject' }).fill(opened);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await takenBack.waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });

  await page
    .getByRole('link', { name: /^Timeline/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Taken back' }).click();
  await page.waitForURL(/show=taken-back/);
  await page.getByRole('button', { name: `Case opened: ${opened}` }).click();
  await takenBack.waitFor();
  await shot(page, 'case-taken-back');
  await sheet.getByRole('button', { name: 'Bring back: Opened' }).click();
  await takenBack.waitFor({ state: 'detached' });
  await sheet.getByRole('button', { name: 'Request a step' }).waitFor();
  expect(ines.complaints).toEqual([]);
});
