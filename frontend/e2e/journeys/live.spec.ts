import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount, openBrowser, openMortalBrowser, shot, windowOf, type Window } from '../people';

let browser: Browser;
let ines: Window;
let olivier: Window;

beforeAll(async () => {
  browser = await openBrowser();
  ines = await windowOf(browser, 'Ines Brandt');
  olivier = await windowOf(browser, 'Olivier Klein', { timezone: 'Europe/Paris' });
  await openAccount(ines.page, 'Velaris Rail');
  await openAccount(olivier.page, 'Velaris Rail');
});
afterAll(async () => browser.close());

test('who opens the account is seen by the other, and goes away with their window', async () => {
  const third = await windowOf(browser, 'Tomasz Wilk');
  await openAccount(third.page, 'Velaris Rail');
  await ines.page
    .getByRole('img', { name: /Tomasz Wilk/ })
    .first()
    .waitFor();
  await third.context.close();
  await expect.poll(() => ines.page.getByRole('img', { name: /Here now:.*Tomasz Wilk/ }).count()).toBe(0);
});

test('who is there goes away when their browser dies', async () => {
  const mortal = await openMortalBrowser();
  const fourth = await windowOf(mortal.browser, 'Marcus Reid');
  await openAccount(fourth.page, 'Velaris Rail');
  const here = ines.page.getByRole('img', { name: /Here now:.*Marcus Reid/ });
  await here.first().waitFor();
  mortal.kill();
  await expect.poll(() => here.count(), { timeout: 60_000 }).toBe(0);
});

test('what one logs with the keyboard, and the promise in its sheet, is on the other screen without reload', async () => {
  const subject = 'Belfort asks for the drawings of the new coupling';
  await ines.page.keyboard.press('l');
  const sheet = ines.page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await sheet.getByRole('button', { name: /Add a promise/ }).click();
  await sheet.getByRole('textbox', { name: 'What' }).fill('Send the drawings of the new coupling');
  await sheet
    .getByRole('radio', { name: 'Standing' })
    .or(sheet.getByRole('button', { name: 'Standing' }))
    .first()
    .click();
  await ines.page.keyboard.press('Control+Enter');
  await olivier.page.getByRole('button', { name: subject }).waitFor();
  await olivier.page.getByRole('button', { name: 'Send the drawings of the new coupling' }).first().waitFor();
  await shot(olivier.page, 'live-other');
});

test('a correction keeps the earlier text one click away', async () => {
  await olivier.page.getByRole('button', { name: 'Belfort asks for the drawings of the new coupling' }).click();
  const sheet = olivier.page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Correct' }).click();
  const subject = sheet.getByRole('textbox', { name: 'Subject' });
  await subject.fill('Belfort asks for the drawings of both couplings');
  await sheet.getByRole('form', { name: 'Correct' }).getByRole('button', { name: 'Correct' }).click();
  await sheet.getByText('Corrected once').waitFor();
  await ines.page.getByRole('button', { name: 'Belfort asks for the drawings of both couplings' }).waitFor();
  await ines.page
    .getByRole('listitem')
    .filter({ hasText: 'Belfort asks for the drawings of both couplings' })
    .getByRole('button', { name: /^corrected/ })
    .click();
  const opened = ines.page.getByRole('dialog');
  await opened.locator('h3:focus', { hasText: 'Corrected once' }).waitFor();
  await opened.getByText('Belfort asks for the drawings of the new coupling').waitFor();
  await ines.page.keyboard.press('Escape');
  await olivier.page.keyboard.press('Escape');
});

test('when nothing happens nothing is asked, and there are only pings on the socket', async () => {
  const seconds = Number(process.env['MERIDIAN_QUIET_SECONDS'] ?? '25');
  const frames: string[] = [];
  const asked: string[] = [];
  await ines.context.close();
  olivier.page.on('websocket', (socket) => {
    socket.on('framereceived', (frame) => frames.push(frame.payload.toString()));
  });
  await openAccount(olivier.page, 'Velaris Rail');
  await olivier.page.waitForTimeout(3_000);
  expect(frames).not.toEqual([]);
  frames.length = 0;
  olivier.page.on('request', (request) => asked.push(request.url()));
  await olivier.page.waitForTimeout(seconds * 1_000);
  expect(asked).toEqual([]);
  expect(new Set(frames)).toEqual(new Set(['{"t":"ping"}']));
});
