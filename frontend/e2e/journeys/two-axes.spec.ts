import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, openAccount, openBrowser, settled, shot, windowOf, type Window } from '../people';

let browser: Browser;
let ines: Window;
let velaris: string;

beforeAll(async () => {
  browser = await openBrowser();
  ines = await windowOf(browser, 'Ines Brandt');
  velaris = await openAccount(ines.page, 'Velaris Rail');
});
afterAll(async () => browser.close());

const promise = '120 G7 gear sets to Belfort';
const friday = '2026-09-11T21:59:59.999999Z';

function lane(title: RegExp) {
  return ines.page.locator('div', { has: ines.page.getByRole('heading', { level: 2, name: title }) }).last();
}

test('on the Friday of the call the promise reads late by what we knew', async () => {
  await at(ines.page, `${velaris}/commitments`, 'knew', friday);
  await lane(/^Late *\d/)
    .getByText(promise)
    .waitFor();
  expect(
    await lane(/^Late *\d/)
      .getByRole('listitem')
      .count(),
  ).toBe(1);
  await shot(ines.page, 'past-knew');
});

test('by what was true it had been kept a day early, and the page names why', async () => {
  await at(ines.page, `${velaris}/commitments`, 'true', friday);
  const kept = lane(/^Kept lately/)
    .getByRole('listitem')
    .filter({ hasText: promise });
  await kept.getByText('1 day early').waitFor();
  expect(
    await lane(/^Late *\d/)
      .getByRole('listitem')
      .count(),
  ).toBe(0);
  await ines.page.getByRole('button', { name: /recorded later/ }).click();
  const sheet = ines.page.getByRole('dialog');
  const entry = sheet
    .getByRole('listitem')
    .filter({ hasText: `Promise kept: ${promise}` })
    .first();
  await entry.waitFor();
  expect(await entry.textContent()).toMatch(/happened .*8 Sep.*recorded .*18 Sep.*Marcus Reid/s);
  await shot(ines.page, 'past-explained');
  await ines.page.keyboard.press('Escape');
});

test('the table of accounts says that it shows what was true then, also to who comes from what we knew', async () => {
  const { page } = ines;
  await at(page, velaris, 'knew', friday);
  await page.getByRole('main').getByRole('link', { name: 'Accounts' }).click();
  await page.getByRole('heading', { level: 1, name: 'Accounts' }).waitFor();
  const banner = page.getByRole('region', { name: 'The instant shown' });
  await banner.getByText('What was true then').waitFor();
  expect(page.url()).toContain('at=2026-09-11');
  expect(await banner.textContent()).toContain('by what we know today');
  expect(await banner.getByRole('radio').count()).toBe(0);
  expect(await banner.getByText('What we knew then', { exact: true }).count()).toBe(0);
  await page.getByRole('row', { name: /Velaris Rail/ }).waitFor();
  await shot(page, 'past-accounts-from-knew');
  const known = { axis: 'true', at: friday, known: friday };
  await page.goto(new URL(`/accounts?${new URLSearchParams(known).toString()}`, page.url()).href);
  await banner.getByText('What was true then').waitFor();
  expect(await banner.textContent()).not.toContain('as known on');
});

test('the word given in June was honest: nobody knew of the castings then', async () => {
  const june = '2026-06-15T21:59:59.999999Z';
  await at(ines.page, velaris, 'knew', june);
  await ines.page.getByText(/entries until then/).waitFor();
  expect(await ines.page.getByText(/Kolhapur/).count()).toBe(0);
  await at(ines.page, velaris, 'true', june);
  await ines.page
    .getByText(/Kolhapur/)
    .first()
    .waitFor();
});

test('the ribbon is dragged to an earlier instant, and stepped by the arrow keys', async () => {
  const { page } = ines;
  await page.goto(new URL(`${velaris}/commitments`, page.url()).href);
  const handle = page.getByRole('slider');
  await page
    .getByRole('img', { name: /^Week of/ })
    .or(handle)
    .first()
    .waitFor();
  await settled(page);
  const from = await handle.boundingBox();
  const track = await handle.locator('..').boundingBox();
  if (!from || !track) throw new Error('there is no ribbon');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width * 0.8, from.y + from.height / 2, { steps: 12 });
  await page.mouse.up();
  await page.getByText('As of').first().waitFor();
  const instant = () => new URL(page.url()).searchParams.get('at') ?? '';
  const dropped = instant();
  expect(dropped).toMatch(/^2026-0[5-9]/);
  await handle.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(instant).not.toBe(dropped);
  const stepped = instant();
  expect(stepped < dropped).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(instant).not.toBe(stepped);
  expect(instant() > stepped).toBe(true);
  await page.getByText('As of').first().waitFor();
});

test('Escape leads back to now, and nothing that writes was offered in the past', async () => {
  await at(ines.page, velaris, 'knew', friday);
  expect(await ines.page.getByRole('button', { name: /^Log/ }).count()).toBe(0);
  await ines.page.keyboard.press('Escape');
  await ines.page.getByRole('button', { name: /^Log/ }).waitFor();
  expect(ines.page.url()).not.toContain('axis=');
});

test('the timeline goes back to the first entry', async () => {
  await ines.page.goto(new URL(velaris, ines.page.url()).href);
  const counted = await ines.page.getByText(/^\d+ entries$/).textContent();
  const earlier = ines.page.getByRole('button', { name: /^Show \d+ earlier/ });
  await earlier.waitFor();
  while ((await earlier.count()) > 0) {
    const before = await ines.page.locator('[data-entry]').count();
    await earlier.click();
    await expect.poll(() => ines.page.locator('[data-entry]').count()).toBeGreaterThan(before);
  }
  expect(`${await ines.page.locator('[data-entry]').count()} entries`).toBe(counted);
});

test('the page kept to its content security policy and threw nothing', () => {
  expect(ines.complaints).toEqual([]);
});
