import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchedAll, openAccount, openBrowser, settled, shot, windowOf, type Window } from '../people';

let browser: Browser;
let dana: Window;

beforeAll(async () => {
  browser = await openBrowser();
  dana = await windowOf(browser, 'Dana Whitlock');
});
afterAll(async () => browser.close());

/** An account's page with a note of one's own on top, whose correction has begun. */
async function correcting(subject: string): Promise<string> {
  const { page } = dana;
  const path = await openAccount(page, 'Brightwater Process');
  await page.keyboard.press('l');
  const log = page.getByRole('dialog');
  await log.getByRole('radio', { name: 'Note' }).click();
  await log.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await page.keyboard.press('Control+Enter');
  await log.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: subject }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Correct' }).first().click();
  return path;
}

test('back and reload ask before a half-written correction is lost', async () => {
  const { page } = dana;
  const path = await correcting('The valves are on the lorry');
  const sheet = page.getByRole('dialog');
  const subject = sheet.getByRole('textbox', { name: 'Subject' });
  await subject.fill('Half a sen');

  const question = page.getByRole('alertdialog');
  await page.goBack();
  await question.waitFor();
  await shot(page, 'unsaved-asks');
  await question.getByRole('button', { name: 'Keep writing' }).click();
  await question.waitFor({ state: 'detached' });
  expect(await subject.inputValue()).toBe('Half a sen');
  expect(page.url()).toContain('item=interaction');

  const reloading = page.waitForEvent('dialog');
  await page.evaluate(() => void setTimeout(() => location.reload()));
  const asked = await reloading;
  expect(asked.type()).toBe('beforeunload');
  await asked.dismiss();
  expect(await subject.inputValue()).toBe('Half a sen');

  await page.goBack();
  await question.getByRole('button', { name: 'Discard' }).click();
  await sheet.waitFor({ state: 'detached' });
  await settled(page);
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(path);
  expect(dana.complaints).toEqual([]);
});

test('what was saved goes where it leads, and nobody is asked', async () => {
  const { page } = dana;
  await correcting('The seals are on the lorry');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Subject' }).fill('The seals are in the hall');
  await sheet.getByRole('form', { name: 'Correct' }).getByRole('button', { name: 'Correct' }).click();
  await sheet.getByText('Corrected once').waitFor();
  await page.goBack();
  await sheet.waitFor({ state: 'detached' });
  expect(await page.getByRole('alertdialog').count()).toBe(0);
  await page.getByRole('button', { name: 'The seals are in the hall' }).waitFor();
});

test('who registers an account is led to it, and nobody is asked', async () => {
  const { page } = dana;
  await page.goto(new URL('/accounts', page.url()).href);
  await page.getByRole('button', { name: 'Register account' }).click();
  const sheet = page.getByRole('dialog', { name: 'Register account' });
  const field = (name: RegExp) => sheet.getByRole('textbox', { name });
  await field(/^Name/).fill('Alpenglas Holding');
  await field(/^Industry/).fill('Glass');
  await field(/^City/).fill('Innsbruck');
  await field(/^Country/).fill('at');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: 'Alpenglas Holding' }).waitFor();
  expect(await page.getByRole('alertdialog').count()).toBe(0);
  await page.getByText(/Innsbruck · .*coordination governance/).waitFor();
});

test('without a line saving is refused and says so, nothing typed is lost, and it is saved once when the line is back', async () => {
  const { page, context } = dana;
  await openAccount(page, 'Brightwater Process');
  const before = dana.complaints.length;
  await page.keyboard.press('l');
  const log = page.getByRole('dialog');
  await log.getByRole('radio', { name: 'Note' }).click();
  await log.getByRole('textbox', { name: 'Subject' }).fill('The gaskets are short');
  await context.setOffline(true);
  await page.keyboard.press('Control+Enter');
  await log.getByRole('alert').filter({ hasText: 'You are offline. What you typed is kept' }).waitFor();
  expect(await log.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe('The gaskets are short');
  await shot(page, 'unsaved-offline');

  await context.setOffline(false);
  await page.keyboard.press('Control+Enter');
  await log.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'The gaskets are short' }).waitFor();
  await settled(page);
  expect(await page.getByRole('button', { name: 'The gaskets are short' }).count()).toBe(1);
  // Of the line that was gone the browser itself complains, of nothing else anybody.
  expect(dana.complaints.slice(before).filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});

test('without a line nothing that is opened or closed takes the page away, nor what is typed', async () => {
  const { page, context } = dana;
  await openAccount(page, 'Brightwater Process');
  await fetchedAll(page);
  const before = dana.complaints.length;
  const heading = page.getByRole('heading', { level: 1, name: 'Brightwater Process' });
  await page.keyboard.press('l');
  const log = page.getByRole('dialog');
  await log.getByRole('radio', { name: 'Note' }).click();
  const subject = log.getByRole('textbox', { name: 'Subject' });
  await subject.fill('The seals are dry');
  await context.setOffline(true);

  const question = page.getByRole('alertdialog');
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Keep writing' }).click();
  await question.waitFor({ state: 'detached' });
  expect(await subject.inputValue()).toBe('The seals are dry');
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Discard' }).click();
  await log.waitFor({ state: 'detached' });

  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.locator('[data-entry] [data-opens]').first().click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await heading.waitFor();

  await context.setOffline(false);
  await settled(page);
  expect(dana.complaints.slice(before).filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});
