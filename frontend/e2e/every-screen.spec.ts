import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAccount, openBrowser, shot, signInPage, windowOf, type Window } from './people';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const knew = '?axis=knew&at=2026-09-11T21:59:59.999999Z';
const wasTrue = '?axis=true&at=2026-09-11T21:59:59.999999Z';
const day1997 = '?axis=knew&at=1997-06-01T21:59:59.999999Z';

interface Screen {
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

const screens = (account: string): Screen[] => [
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
const nowhere: Screen[] = [
  { name: 'nothing-here', address: '/nowhere' },
  { name: 'no-such-account', address: '/accounts/00000000-0000-0000-0000-000000000000' },
];

let browser: Browser;
let account: string;

beforeAll(async () => {
  browser = await openBrowser();
  const first = await windowOf(browser, 'Ines Brandt');
  account = await openAccount(first.page, 'Velaris Rail');
  await first.context.close();
});
afterAll(async () => browser.close());

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const result = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return result.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`)
          .slice(0, 3)
          .join(' | ')}`,
    );
  });
}

/** Still: nothing is loading, nothing moves, and the mouse is over nothing. */
async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((one) => one.finished));
  });
}

async function wrongOf(page: Page, name: string): Promise<string[]> {
  const wrong = (await findings(page)).map((finding) => `${name}: ${finding}`);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (tooWide > 0) wrong.push(`${name}: ${tooWide} px wider than the window`);
  return wrong;
}

describe.each([1440, 390])('at %d px, light and dark', (width) => {
  let ines: Window;
  beforeAll(async () => {
    ines = await windowOf(browser, 'Ines Brandt', { width });
  });
  afterAll(async () => ines.context.close());

  /** In light and in dark. */
  async function looked(page: Page, name: string): Promise<string[]> {
    const wrong: string[] = [];
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await settled(page);
      await shot(page, `${name}-${theme}-${width}`);
      wrong.push(...(await wrongOf(page, `${name}, ${theme}`)));
    }
    return wrong;
  }

  test('the sign-in is without findings', async () => {
    const page = await signInPage(browser, { width });
    expect(await looked(page, 'sign-in')).toEqual([]);
    await page.context().close();
  });

  async function walked(all: Screen[]): Promise<string[]> {
    const wrong: string[] = [];
    for (const { name, address, open } of all) {
      await ines.page.goto(new URL(address, ines.page.url()).href);
      try {
        await ines.page.locator('h1').first().waitFor();
        await ines.page.waitForLoadState('networkidle');
        await open?.(ines.page);
      } catch (failed) {
        wrong.push(`${name}: did not open (${String(failed).split('\n')[0]})`);
      }
      wrong.push(...(await looked(ines.page, name)));
    }
    return wrong;
  }

  test('every screen is without findings, keeps its width, complains of nothing', { timeout: 600_000 }, async () => {
    const wrong = await walked(screens(account));
    expect([...wrong, ...ines.complaints]).toEqual([]);
  });

  test('what is not there is a page without findings', async () => {
    expect(await walked(nowhere)).toEqual([]);
  });
});
