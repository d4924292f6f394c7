import type { Page } from 'playwright-core';

const knew = '?axis=knew&at=2026-09-11T21:59:59.999999Z';
const wasTrue = '?axis=true&at=2026-09-11T21:59:59.999999Z';
const day1997 = '?axis=knew&at=1997-06-01T21:59:59.999999Z';

/** A screen, and what can stand over it. */
export interface Screen {
  name: string;
  address: string;
  /** Opens what stands over the page. */
  open?: (page: Page) => Promise<void>;
}

const dialog = (page: Page) => page.getByRole('dialog').first().waitFor();

function press(name: string | RegExp) {
  return async (page: Page) => {
    await page.getByRole('main').getByRole('button', { name }).first().click();
    await dialog(page);
  };
}

/** Opens a sheet and, in it, a form. */
function act(name: string, within: string) {
  return async (page: Page) => {
    await press(name)(page);
    await page.getByRole('dialog').getByRole('button', { name: within, exact: true }).first().click();
    await page.getByRole('form').first().waitFor();
  };
}

/** Every screen of the product, as Ines sees it; `account` is the path of Velaris Rail. */
export const screens = (account: string): Screen[] => [
  { name: 'accounts', address: '/accounts' },
  { name: 'accounts-past', address: `/accounts${wasTrue}` },
  { name: 'register', address: '/accounts', open: press('Register account') },
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
  { name: 'not-yet-known', address: `${account}${day1997}` },
  {
    name: 'explained',
    address: `${account}${wasTrue}`,
    open: async (page) => {
      await page.getByRole('button', { name: /recorded later/ }).click();
      await dialog(page);
    },
  },
  { name: 'interaction', address: account, open: press('Second locomotive stands on our gears') },
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
      await page.getByRole('button', { name: /Add a promise/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('button', { name: /Region, product line/ }).click();
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
      await page
        .getByRole('button', { name: /Ines Brandt/ })
        .filter({ visible: true })
        .click();
      await page.getByRole('menu').first().waitFor();
    },
  },
  {
    name: 'instant',
    address: account,
    open: async (page) => {
      await page
        .getByRole('button', { name: /Open an earlier instant/ })
        .filter({ visible: true })
        .click();
      await dialog(page);
    },
  },
  { name: 'work', address: '/work' },
  { name: 'import', address: '/import' },
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
      await page.getByRole('dialog').getByRole('button', { name: 'Move' }).click();
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
