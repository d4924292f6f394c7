import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount, openBrowser, windowOf } from './people';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser.close());

test('the pseudo-locale shows no raw string among the sections of an account', async () => {
  const ines = await windowOf(browser, 'Ines Brandt');
  const path = await openAccount(ines.page, 'Velaris Rail');
  await ines.page.goto(new URL(`${path}?language=pseudo`, ines.page.url()).href);
  await ines.page.locator('[role=slider]').waitFor();
  const tabs = await ines.page.getByRole('navigation').nth(1).getByRole('link').allTextContents();
  expect(tabs.length).toBeGreaterThan(3);
  for (const tab of tabs) expect(tab).toMatch(/^⟦/);
  await ines.context.close();
});
