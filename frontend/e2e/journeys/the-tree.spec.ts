import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, openAccount, openBrowser, shot, windowOf, type Window } from '../people';

let browser: Browser;
let dana: Window;
let brightwater: string;

beforeAll(async () => {
  browser = await openBrowser();
  dana = await windowOf(browser, 'Dana Whitlock');
  brightwater = await openAccount(dana.page, 'Brightwater Process');
});
afterAll(async () => browser.close());

/** What stands directly above an entity in the tree, one level up. */
async function parentOf(page: Page, entity: RegExp): Promise<string | null> {
  await page.getByRole('treeitem').filter({ hasText: entity }).first().waitFor();
  const rows = await page.getByRole('treeitem').evaluateAll((items) =>
    items.map((item) => ({
      name: item.getAttribute('data-entity') ?? '',
      level: Number(item.getAttribute('aria-level')),
    })),
  );
  const place = rows.findIndex((row) => entity.test(row.name));
  const level = rows[place]?.level ?? 0;
  return (
    rows
      .slice(0, place)
      .toReversed()
      .find((row) => row.level === level - 1)?.name ?? null
  );
}

test('on 2 February we knew Antwerp under Europe, while it belonged to Chemicals', async () => {
  const february = '2026-02-02T22:59:59.999999Z';
  await at(dana.page, `${brightwater}/entities`, 'knew', february);
  expect(await parentOf(dana.page, /Antwerp/)).toBe('Brightwater Europe BV');
  await at(dana.page, `${brightwater}/entities`, 'true', february);
  expect(await parentOf(dana.page, /Antwerp/)).toBe('Brightwater Chemicals');
  await dana.page.getByRole('button', { name: '2 recorded later' }).click();
  const named = dana.page.getByRole('dialog').getByText(/^recorded .*(20 Feb|12 Oct)/);
  await named.first().waitFor();
  expect(await named.count()).toBe(2);
  await shot(dana.page, 'tree-true');
  await dana.page.keyboard.press('Escape');
});

test('in mid December it was true already: the date of the move was corrected', async () => {
  await at(dana.page, `${brightwater}/entities`, 'true', '2025-12-15T22:59:59.999999Z');
  expect(await parentOf(dana.page, /Antwerp/)).toBe('Brightwater Chemicals');
});
