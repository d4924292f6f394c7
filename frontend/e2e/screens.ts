import type { Locator, Page } from 'playwright-core';
import { pseudo } from '../src/i18n/pseudo';
import { settled } from './people';

const knew = '?axis=knew&at=2026-09-11T21:59:59.999999Z';
const wasTrue = '?axis=true&at=2026-09-11T21:59:59.999999Z';
const day1997 = '?axis=knew&at=1997-06-01T21:59:59.999999Z';

/** A screen, and what can stand over it. */
export interface Screen {
  name: string;
  address: string;
  /** Opens what stands over the page. */
  open?: (page: Page) => Promise<void>;
  /** It is not offered on a phone. */
  isWide?: boolean;
}

const dialog = (page: Page) => page.getByRole('dialog').first().waitFor();

/** What the pseudo-locale puts around a text, which may hold another. */
const around = '[⟦⟧·]*';

/** A text of ours, in English and in the pseudo-locale. */
function inEither(text: string): string {
  const letter = (one: string) =>
    /[a-z]/.test(one) ? `[${one}${pseudo(one).charAt(1)}]` : one.replace(/[^\w\s]/, String.raw`\$&`);
  return text
    .split(' ')
    .map((word) => [...word].map(letter).join(''))
    .join(`${around}\\s${around}`);
}

/** A button that says so, among other words. */
const button = (within: Page | Locator, says: string) =>
  within.getByRole('button', { name: new RegExp(inEither(says)) }).filter({ visible: true });

/** A button that says that and nothing else. */
const buttonOf = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name: new RegExp(`^${around}${inEither(name)}${around}$`) });

function press(name: string) {
  return async (page: Page) => {
    await button(page.getByRole('main'), name).first().click();
    await dialog(page);
  };
}

/** Opens a sheet and, in it, a form. */
function act(name: string, within: string) {
  return async (page: Page) => {
    await press(name)(page);
    await buttonOf(page.getByRole('dialog'), within).first().click();
    await page.getByRole('form').first().waitFor();
  };
}

/** Opens the first entry of a list. */
async function first(page: Page): Promise<void> {
  await page.locator('main [data-opens], main [role=treeitem]').first().click();
  await dialog(page);
}

/** Opens a menu, and what one of its entries opens. */
function menu(name: string, entry?: string) {
  return async (page: Page) => {
    await button(page.getByRole('main'), name).first().click();
    await page.locator('[role=menu], [role=listbox]').first().waitFor();
    if (entry === undefined) return;
    await page.getByRole('menuitem', { name: new RegExp(inEither(entry)) }).click();
    await dialog(page);
  };
}

/** Asks before what was typed is lost. */
async function halfWritten(page: Page): Promise<void> {
  await page.keyboard.press('l');
  await dialog(page);
  await page.getByRole('dialog').locator('textarea').first().fill('Velaris');
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').waitFor();
}

/** A small file of customers is shown as what it would become, with a row that is refused. */
async function rehearsed(page: Page): Promise<void> {
  const file = [
    'no,name,industry,city,country,zone',
    'W1,Velaris,Gears,Lyon,FR,Europe/Paris',
    'W2,,Gears,Lyon,FR,Europe/Paris',
  ];
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(file.join('\n')) });
  await button(page.getByRole('main'), 'Propose from the header').click();
  await page.getByRole('main').getByRole('group').first().waitFor();
  await button(page.getByRole('main'), 'Show what would happen').click();
  await page.getByRole('table').waitFor();
}

/** Every screen of the product that fits a window of that width, as Ines sees it; `account` is the path of Velaris Rail. */
export const screens = (account: string, width: number): Screen[] =>
  all(account).filter(({ isWide }) => width > 900 || !isWide);

const all = (account: string): Screen[] => [
  { name: 'accounts', address: '/accounts' },
  { name: 'accounts-past', address: `/accounts${wasTrue}` },
  { name: 'register', address: '/accounts', open: press('Register account') },
  { name: 'accounts-columns', address: '/accounts', open: menu('Columns'), isWide: true },
  { name: 'accounts-filtered', address: '/accounts', open: menu('Governance') },
  { name: 'view-named', address: '/accounts?late=yes', open: menu('Views', 'Save this view') },
  { name: 'timeline', address: account },
  { name: 'promises', address: `${account}/commitments` },
  { name: 'promises-late', address: `${account}/commitments?show=late` },
  { name: 'coordination', address: `${account}/coordination` },
  { name: 'entities', address: `${account}/entities` },
  { name: 'contacts', address: `${account}/contacts` },
  { name: 'team', address: `${account}/team` },
  ...['', '/commitments', '/coordination', '/entities', '/contacts', '/team'].flatMap((section) => [
    { name: `past-knew${section.replace('/', '-')}`, address: `${account}${section}${knew}` },
    { name: `past-true${section.replace('/', '-')}`, address: `${account}${section}${wasTrue}` },
  ]),
  ...['', '/commitments', '/coordination', '/entities', '/contacts', '/team'].map((section) => ({
    name: `past-opened${section.replace('/', '-')}`,
    address: `${account}${section}${knew}`,
    open: first,
  })),
  { name: 'not-yet-known', address: `${account}${day1997}` },
  {
    name: 'explained',
    address: `${account}${wasTrue}`,
    open: async (page) => {
      await button(page, 'recorded later').click();
      await dialog(page);
    },
  },
  { name: 'interaction', address: account, open: press('Second locomotive stands on our gears') },
  {
    name: 'interaction-taken-back',
    address: account,
    open: async (page) => {
      await press('Second locomotive stands on our gears')(page);
      await buttonOf(page.getByRole('dialog'), 'More').click();
      await page.getByRole('menuitem', { name: new RegExp(inEither('Take back')) }).click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  { name: 'half-written', address: account, open: halfWritten },
  { name: 'tour', address: `${account}?tour=two-axes` },
  { name: 'promise', address: account, open: press('Larger fillet on the next metro') },
  { name: 'promise-corrected', address: account, open: act('Larger fillet on the next metro', 'Correct: Made') },
  { name: 'promise-kept', address: account, open: act('Larger fillet on the next metro', 'Kept') },
  { name: 'promise-renegotiated', address: account, open: act('Larger fillet on the next metro', 'Renegotiate') },
  {
    name: 'promise-made',
    address: `${account}/commitments`,
    open: async (page) => {
      await page.keyboard.press('c');
      await dialog(page);
    },
  },
  { name: 'case', address: `${account}/coordination`, open: press('Audit the two better ones') },
  {
    name: 'case-corrected',
    address: `${account}/coordination`,
    open: act('Audit the two better ones', 'Correct: Opened'),
  },
  {
    name: 'step-requested',
    address: `${account}/coordination`,
    open: act('Audit the two better ones', 'Request a step'),
  },
  { name: 'case-opened', address: `${account}/coordination`, open: press('Open a case') },
  { name: 'entity-added', address: `${account}/entities`, open: press('Add an entity') },
  { name: 'contact-added', address: `${account}/contacts`, open: press('Add a contact') },
  { name: 'appointed', address: `${account}/team`, open: press('Appoint') },
  {
    name: 'logged',
    address: account,
    open: async (page) => {
      await page.keyboard.press('l');
      await dialog(page);
      await button(page, 'Add a promise').click();
      await buttonOf(page.getByRole('dialog'), 'More').click();
      await button(page, 'Region, product line').click();
    },
  },
  {
    name: 'about',
    address: account,
    open: async (page) => {
      await page.keyboard.press('l');
      await dialog(page);
      await buttonOf(page.getByRole('dialog'), 'More').click();
      await page.getByRole('combobox', { name: new RegExp(inEither('About')) }).fill('a');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'palette',
    address: '/accounts',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await dialog(page);
      await page.keyboard.type('a');
    },
  },
  {
    name: 'shortcuts',
    address: account,
    open: async (page) => {
      await page.keyboard.press('?');
      await dialog(page);
    },
  },
  {
    name: 'settings',
    address: '/accounts',
    open: async (page) => {
      await button(page, 'Ines Brandt').click();
      await page.getByRole('menu').first().waitFor();
    },
  },
  {
    name: 'instant',
    address: account,
    open: async (page) => {
      await button(page, 'Open an earlier instant').click();
      await dialog(page);
    },
  },
  { name: 'work', address: '/work' },
  { name: 'work-past', address: `/work${wasTrue}` },
  { name: 'import', address: '/import' },
  { name: 'import-rehearsed', address: '/import', open: rehearsed },
  { name: 'administration', address: '/administration' },
  { name: 'administration-past', address: `/administration${wasTrue}` },
  { name: 'person', address: '/administration', open: press('Marcus Reid') },
  { name: 'person-changed', address: '/administration', open: act('Marcus Reid', 'Change') },
  { name: 'person-added', address: '/administration', open: press('Person') },
  { name: 'region-changed', address: '/administration', open: act('Americas', 'Change') },
  { name: 'region-added', address: '/administration', open: press('Region') },
  { name: 'login-added', address: '/administration', open: act('Login', 'Save') },
  { name: 'account-settings', address: account, open: press('Settings') },
  { name: 'account-changed', address: account, open: act('Settings', 'Change the account') },
  { name: 'account-governed', address: account, open: act('Settings', 'Change governance') },
  { name: 'account-corrected', address: account, open: act('Settings', 'Correct: Headquarters') },
  { name: 'appointment', address: `${account}/team`, open: act('Marcus Reid', 'Release') },
  { name: 'appointment-missing', address: `${account}/team`, open: act('Appoint', 'Save') },
  { name: 'contact', address: `${account}/contacts`, open: act('Claire Fontaine', 'Change') },
  {
    name: 'entity',
    address: `${account}/entities`,
    open: async (page) => {
      await page.getByRole('treeitem').first().click();
      await button(page.getByRole('dialog'), 'Move').first().click();
    },
  },
  { name: 'preferences', address: '/preferences' },
  { name: 'token', address: '/preferences', open: press('New token') },
];

/** What is not there: the browser itself complains of the 404. */
export const nowhere: Screen[] = [
  { name: 'nothing-here', address: '/nowhere' },
  { name: 'no-such-account', address: '/accounts/00000000-0000-0000-0000-000000000000' },
];

/** What is read where the line is gone: the last that is walked, since nothing comes any more. */
export const cutOff = (account: string): Screen => ({
  name: 'offline',
  address: account,
  open: async (page) => {
    await page.context().setOffline(true);
    await button(page, 'Offline')
      .or(page.getByText(new RegExp(inEither('Offline'))))
      .first()
      .waitFor();
  },
});

/** What a newcomer finds, signed in by nobody yet. */
export const outside: Screen[] = [
  { name: 'sign-in', address: '/sign-in' },
  { name: 'setup', address: '/setup?token=walked' },
  { name: 'password', address: '/password?token=walked' },
];

/** Opens a screen, and what stands over it, and waits until nothing comes any more. */
export async function open(page: Page, { address, open: over }: Screen, language?: string): Promise<void> {
  const url = new URL(address, page.url());
  if (language) url.searchParams.set('language', language);
  await page.goto(url.href);
  await page.locator('h1').first().waitFor();
  await settled(page);
  await over?.(page);
  await settled(page);
}

/** By how much a page, or what stands over it, is wider than its window, in px. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const over = [...document.querySelectorAll('[role=dialog],[role=alertdialog],[role=menu],[role=listbox]')];
    const edges = over.map((one) => Math.ceil(one.getBoundingClientRect().right));
    return Math.max(document.documentElement.scrollWidth, ...edges) - window.innerWidth;
  });
