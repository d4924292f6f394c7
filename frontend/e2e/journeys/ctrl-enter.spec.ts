import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount, openBrowser, shot, windowOf, type Window } from '../people';

let browser: Browser;
let ines: Window;
let path: string;

beforeAll(async () => {
  browser = await openBrowser();
  ines = await windowOf(browser, 'Ines Brandt');
  path = await openAccount(ines.page, 'Velaris Rail');
});
afterAll(async () => browser.close());

interface Form {
  name: string;
  /** Below the account, or the administration. */
  at: string;
  /** Opens it and fills in what it must have; the focus stays in it. */
  fill: (page: Page) => Promise<void>;
  sends: RegExp;
}

const press = async (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const write = async (page: Page, label: string, text: string) =>
  page.getByRole('dialog').getByRole('textbox', { name: label, exact: true }).fill(text);
const choose = async (page: Page, label: RegExp, option: string) => {
  await page.getByRole('dialog').getByRole('button', { name: label }).first().click();
  await page.getByRole('option', { name: option, exact: true }).click();
};
const more = async (page: Page, act: string) => {
  await page.getByRole('dialog').getByRole('button', { name: 'More' }).first().click();
  await page.getByRole('menuitem', { name: act }).click();
};

const forms: Form[] = [
  {
    name: 'a case',
    at: '/coordination',
    fill: async (page) => {
      await press(page, 'Open a case');
      await write(page, 'Subject', 'Who stamps the second audit');
    },
    sends: /\/cases$/,
  },
  {
    name: 'a step, which asks for its function and region',
    at: '/coordination',
    fill: async (page) => {
      await press(page, 'Audit the two better ones');
      await press(page, 'Request a step');
      await page.keyboard.type('Stamp the second audit');
      await page.keyboard.press('Control+Enter');
      const form = page.getByRole('form', { name: 'Request a step' });
      await form.getByText('Say something here.').nth(1).waitFor();
      await choose(page, /^choose Function/, 'Quality');
      await choose(page, /^choose Region/, 'Europe, Middle East and Africa');
    },
    sends: /\/steps$/,
  },
  {
    name: 'a conflict',
    at: '/coordination',
    fill: async (page) => {
      await press(page, 'Audit the two better ones');
      await more(page, 'Record a conflict');
      await page.keyboard.type('Two wish for the same bench');
      await choose(page, /^choose Function/, 'Quality');
      await choose(page, /^choose Region/, 'Europe, Middle East and Africa');
      await choose(page, /^choose and function/, 'Engineering');
      await choose(page, /^choose Region/, 'Europe, Middle East and Africa');
    },
    sends: /\/conflicts$/,
  },
  {
    name: 'a promise',
    at: '/commitments',
    fill: async (page) => {
      await page.keyboard.press('c');
      await write(page, 'What', 'Show the second audit report');
      await page.getByRole('dialog').getByRole('textbox', { name: 'Due' }).fill('+2w');
    },
    sends: /\/commitments$/,
  },
  {
    name: 'an act on a promise',
    at: '/commitments',
    fill: async (page) => {
      await press(page, 'Show the second audit report');
      await press(page, /^(Kept|Fulfil)/);
      await page.getByRole('dialog').getByRole('textbox', { name: /^Note/ }).fill('Shown on the screen.');
    },
    sends: /\/fulfil$/,
  },
  {
    name: 'an entity',
    at: '/entities',
    fill: async (page) => {
      await press(page, 'Add an entity');
      await write(page, 'Name', 'Velaris Prüfstand');
    },
    sends: /\/entities$/,
  },
  {
    name: 'a contact',
    at: '/contacts',
    fill: async (page) => {
      await press(page, 'Add a contact');
      await write(page, 'Name', 'Aline Roussel');
    },
    sends: /\/contacts$/,
  },
  {
    name: 'an appointment, with the person still being typed',
    at: '/team',
    fill: async (page) => {
      await press(page, 'Appoint');
      await page.getByRole('dialog').getByRole('combobox', { name: 'Person' }).waitFor();
      await page.keyboard.type('kent');
    },
    sends: /\/team$/,
  },
  {
    name: 'a region',
    at: '/administration',
    fill: async (page) => {
      await press(page, /^Region$/);
      await write(page, 'Short name', 'nordics');
      await write(page, 'Name', 'Nordics');
    },
    sends: /\/regions$/,
  },
  {
    name: 'a login, with the person still being typed',
    at: '/administration',
    fill: async (page) => {
      await press(page, /^Login$/);
      await write(page, 'User name', 'kenta');
      await page.getByRole('dialog').getByRole('combobox', { name: 'Person' }).focus();
      await page.keyboard.type('kent');
    },
    sends: /\/users$/,
  },
];

test.each(forms)(
  'Ctrl Enter saves $name, once, however fast it is pressed again',
  async ({ name, at, fill, sends }) => {
    const { page } = ines;
    const isAdministration = at === '/administration';
    await page.goto(new URL(isAdministration ? at : `${path}${at}`, page.url()).href);
    await page.getByRole('heading', { level: 1, name: isAdministration ? 'Administration' : 'Velaris Rail' }).waitFor();
    await fill(page);
    const sent: string[] = [];
    const listen = (request: { method: () => string; url: () => string }) => {
      if (request.method() === 'POST') sent.push(new URL(request.url()).pathname);
    };
    page.on('request', listen);
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    expect((await answered).ok()).toBe(true);
    await page.waitForTimeout(500);
    page.off('request', listen);
    expect(sent).toEqual([expect.stringMatching(sends)]);
    await shot(page, `ctrl-enter-${name.replaceAll(/\W+/g, '-')}`);
  },
);
