import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAccount, openBrowser, shot, windowOf, type Window } from './people';

let browser: Browser;
let path: string;

const past = '?axis=knew&at=2026-06-15T21:59:59.999999Z';
const screens = (account: string) => [
  ['accounts', '/accounts'],
  ['timeline', account],
  ['promises', `${account}/commitments`],
  ['coordination', `${account}/coordination`],
  ['entities', `${account}/entities`],
  ['contacts', `${account}/contacts`],
  ['team', `${account}/team`],
  ['timeline-past', `${account}${past}`],
  ['promises-past', `${account}/commitments${past}`],
  ['my-work', '/work'],
  ['import', '/import'],
];

beforeAll(async () => {
  browser = await openBrowser();
  const first = await windowOf(browser, 'Ines Brandt');
  path = await openAccount(first.page, 'Velaris Rail');
  await first.context.close();
});
afterAll(async () => browser.close());

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const result = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return result.violations.map(
      (one) =>
        `${one.id}: ${one.nodes
          .map((node) => node.target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    );
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

describe.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
  ['dark', 390],
] as const)('%s at %d px', (theme, width) => {
  let ines: Window;
  beforeAll(async () => {
    ines = await windowOf(browser, 'Ines Brandt', { width, dark: theme === 'dark' });
  });
  afterAll(async () => ines.context.close());

  test('every screen is without findings, stays in its width and complains of nothing', async () => {
    const wrong: string[] = [];
    for (const [name, address] of screens(path)) {
      await ines.page.goto(new URL(address ?? '', ines.page.url()).href);
      await ines.page.locator('h1').first().waitFor();
      await ines.page.waitForLoadState('networkidle');
      await shot(ines.page, `${name}-${theme}-${width}`);
      for (const finding of await findings(ines.page)) wrong.push(`${name}: ${finding}`);
      const wide = await ines.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) wrong.push(`${name}: ${wide} px wider than the window`);
    }
    expect([...wrong, ...ines.complaints]).toEqual([]);
  });
});

test('the pseudo-locale shows no raw string on the account page', async () => {
  const ines = await windowOf(browser, 'Ines Brandt');
  await ines.page.goto(new URL(`${path}?language=pseudo`, ines.page.url()).href);
  await ines.page.locator('[role=slider]').waitFor();
  const tabs = await ines.page.getByRole('navigation').nth(1).getByRole('link').allTextContents();
  expect(tabs.length).toBeGreaterThan(3);
  for (const tab of tabs) expect(tab).toMatch(/^⟦/);
  await ines.context.close();
});
