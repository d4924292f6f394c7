import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAccount, openBrowser, settled, shot, signInPage, windowOf, type Window } from './people';
import { nowhere, screens, type Screen } from './screens';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

let browser: Browser;
let account: string;

beforeAll(async () => {
  browser = await openBrowser();
  const first = await windowOf(browser, 'Ines Brandt');
  account = await openAccount(first.page, 'Velaris Rail');
  await first.context.close();
});
afterAll(async () => browser.close());

const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In the other theme only colours are others: no rule but this looks at them. */
const ofColours = ['color-contrast'];

async function findings(page: Page, runOnly: string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const result = await window.axe.run(document, { runOnly: rules });
    return result.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`)
          .slice(0, 3)
          .join(' | ')}`,
    );
  }, runOnly);
}

/** Still: nothing moves, and the mouse is over nothing. */
async function still(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((one) => one.finished));
  });
}

async function wrongOf(page: Page, name: string, rules: string[]): Promise<string[]> {
  const wrong = (await findings(page, rules)).map((finding) => `${name}: ${finding}`);
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
      await still(page);
      await shot(page, `${name}-${theme}-${width}`);
      wrong.push(...(await wrongOf(page, `${name}, ${theme}`, theme === 'light' ? all : ofColours)));
    }
    return wrong;
  }

  test('the sign-in is without findings', async () => {
    const page = await signInPage(browser, { width });
    expect(await looked(page, 'sign-in')).toEqual([]);
    await page.context().close();
  });

  async function walked(these: Screen[]): Promise<string[]> {
    const wrong: string[] = [];
    for (const { name, address, open } of these) {
      await ines.page.goto(new URL(address, ines.page.url()).href);
      try {
        await ines.page.locator('h1').first().waitFor();
        await settled(ines.page);
        await open?.(ines.page);
        await settled(ines.page);
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
