import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount, openBrowser, shot, windowOf, type Window } from '../people';

const base = process.env['MERIDIAN_URL'] ?? 'http://localhost:8080';

let browser: Browser;
let ines: Window;

beforeAll(async () => {
  browser = await openBrowser();
  ines = await windowOf(browser, 'Ines Brandt');
});
afterAll(async () => browser.close());

const sheetOf = (page: Page) => page.getByRole('dialog');

/** Opens what is said of the account as a whole. */
async function openSettings(page: Page, account: string) {
  await openAccount(page, account);
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  const sheet = sheetOf(page);
  await sheet.getByRole('heading', { name: 'History' }).waitFor();
  return sheet;
}

test('Ines plans another governance from a day on, and takes it back', async () => {
  const { page } = ines;
  const sheet = await openSettings(page, 'Velaris Rail');
  await sheet.getByRole('button', { name: 'Change governance' }).click();
  await sheet.getByRole('button', { name: /Governance/ }).click();
  await page.getByRole('option', { name: 'control governance' }).click();
  await sheet.getByRole('textbox', { name: /^From/ }).fill('1 Dec 2036');
  await sheet.getByRole('button', { name: 'Save' }).click();

  const undo = sheet.getByRole('button', { name: 'Undo: Governance' });
  await undo.waitFor();
  expect(await sheet.getByText('planned').count()).toBeGreaterThan(0);
  expect(await sheet.getByRole('definition').filter({ hasText: 'coordination governance' }).count()).toBe(1);
  await shot(page, 'governance-planned');

  await undo.click();
  await sheet.getByText(/^Undone by/).waitFor();
  expect(await sheet.getByText('planned').count()).toBe(0);
});

test('what a correction says stands in the history, beside what was said before', async () => {
  const { page } = ines;
  const path = await openAccount(page, 'Velaris Rail');
  await page.goto(`${base}${path}/entities`);
  await page.getByRole('treeitem').filter({ hasText: 'Velaris Metro SAS' }).first().click();
  const sheet = sheetOf(page);
  await sheet.getByRole('button', { name: 'Correct: Name' }).first().click();
  const name = sheet.getByRole('textbox', { name: 'Name' });
  await name.fill('');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.getByText('Say something here.').waitFor();
  await name.fill('Velaris Métro SAS');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Velaris Métro SAS' }).waitFor();
  await sheet.getByText('corrected later').waitFor();
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: 'Velaris Metro SAS' }).waitFor();
});

test('who changes nothing here is offered nothing', async () => {
  const ruth = await windowOf(browser, 'Ruth Adler');
  const sheet = await openSettings(ruth.page, 'Velaris Rail');
  expect(await sheet.getByRole('button', { name: /Change|Correct|Undo/ }).count()).toBe(0);
  await sheet.getByRole('button', { name: 'Close' }).click();
  expect(await ruth.page.getByRole('button', { name: /^Log/ }).count()).toBe(0);
  for (const section of ['Promises', 'Coordination', 'Entities', 'Contacts', 'Team']) {
    await ruth.page.getByRole('link', { name: new RegExp(`^${section}`) }).click();
    await ruth.page.getByRole('region', { name: section }).waitFor();
    const offered = ruth.page.getByRole('button', { name: /^(Write down|Promise|Open a case|Add|Appoint)/ });
    expect([section, await offered.count()]).toEqual([section, 0]);
  }
  const marcus = await windowOf(browser, 'Marcus Reid');
  const his = await openSettings(marcus.page, 'Velaris Rail');
  await his.getByRole('button', { name: 'Change the account' }).waitFor();
  expect(await his.getByRole('button', { name: 'Change governance' }).count()).toBe(0);
  await ruth.context.close();
  await marcus.context.close();
});

test('two who change the same see both, and nothing typed is lost', async () => {
  const { page } = ines;
  const sheet = await openSettings(page, 'Velaris Rail');
  await sheet.getByRole('button', { name: 'Change the account' }).click();
  await sheet.getByRole('textbox', { name: 'Industry' }).fill('Rail and metro');

  const marcus = await windowOf(browser, 'Marcus Reid');
  const his = await openSettings(marcus.page, 'Velaris Rail');
  await his.getByRole('button', { name: 'Change the account' }).click();
  await his.getByRole('textbox', { name: 'Industry' }).fill('Trains');
  await his.getByRole('button', { name: 'Save' }).click();
  await his.getByRole('definition').filter({ hasText: 'Trains' }).waitFor();

  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.getByText('Someone changed this meanwhile').waitFor();
  const industry = sheet.getByRole('textbox', { name: 'Industry' });
  expect(await industry.inputValue()).toBe('Rail and metro');
  await sheet.getByRole('alert').getByText('Trains').waitFor();
  await sheet.getByRole('radio', { name: 'Take theirs' }).click();
  expect(await industry.inputValue()).toBe('Trains');
  await sheet.getByRole('radio', { name: 'Keep mine' }).click();
  expect(await industry.inputValue()).toBe('Rail and metro');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.getByRole('definition').filter({ hasText: 'Rail and metro' }).waitFor();
  await marcus.context.close();
});

test('an administrator adds a person, who then is one of ours', async () => {
  const { page } = ines;
  await page.goto(`${base}/administration`);
  await page.getByRole('button', { name: 'Person', exact: true }).click();
  const sheet = sheetOf(page);
  await sheet.getByRole('textbox', { name: 'Name' }).fill('Signe Dahl');
  await sheet.getByRole('button', { name: 'Save' }).click();
  const added = page.getByRole('button', { name: 'Signe Dahl' });
  await added.waitFor();
  await added.click();
  await sheet.getByText('Person added').waitFor();
});

test('a token is shown once, opens what its person may see, and nothing once it is revoked', async () => {
  const { page } = ines;
  await page.getByRole('button', { name: 'Close' }).first().click();
  await page.getByRole('button', { name: /Ines Brandt, Settings/ }).click();
  await page.getByRole('menuitem', { name: 'Preferences' }).click();
  await page.getByRole('heading', { level: 1, name: 'Preferences' }).waitFor();
  await page.getByRole('button', { name: 'New token' }).click();
  const sheet = sheetOf(page);
  await sheet.getByRole('textbox', { name: 'Name' }).fill('Nightly report');
  await sheet.getByRole('button', { name: 'Make token' }).click();
  const token = await sheet.getByRole('status', { name: 'Token' }).innerText();
  const asked = async () => (await fetch(`${base}/api/me`, { headers: { Authorization: `Bearer ${token}` } })).status;
  expect(await asked()).toBe(200);
  await sheet.getByRole('button', { name: 'Close' }).last().click();

  await page.getByRole('button', { name: 'Revoke: Nightly report' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click();
  await page.getByText('None yet.').waitFor();
  expect(await asked()).toBe(401);
  expect(await page.getByText(token).count()).toBe(0);
  expect(ines.complaints.filter((one) => !/40[149]|412|422/.test(one))).toEqual([]);
});
