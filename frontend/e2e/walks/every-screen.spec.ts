import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount, openBrowser, shot, signInPage, windowOf } from '../people';
import { cutOff, nowhere, open, outside, screens, tooWide, type Screen } from '../screens';

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
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const result = await window.axe.run(document, { runOnly: rules });
    // The choices of a field belong to it, wherever they stand: they need no landmark of their own.
    const isChoices = (target: string) => Boolean(document.querySelector(target)?.closest('[data-trigger=ComboBox]'));
    return result.violations.flatMap(({ id, nodes }) => {
      const wrong = nodes.filter(({ target }) => id !== 'region' || !isChoices(target.join(' ')));
      if (wrong.length === 0) return [];
      const said = wrong.slice(0, 3).map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`);
      return [`${id}: ${said.join(' | ')}`];
    });
  }, runOnly);
}

/**
 * Still, in these colours: the page has taken them on, nothing moves, and the mouse is over nothing. A colour that is
 * inherited changes once what it is inherited from has, so it is still only when nothing has moved for some pictures.
 */
async function still(page: Page, theme: Theme): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(async (shown) => {
    for (let pictures = 0; pictures < 4; pictures += 1) {
      await new Promise(requestAnimationFrame);
      const moving = document.getAnimations();
      await Promise.allSettled(moving.map((one) => one.finished));
      if (moving.length > 0 || document.documentElement.dataset['theme'] !== shown) pictures = -1;
    }
  }, theme);
}

async function wrongOf(page: Page, name: string, rules: string[]): Promise<string[]> {
  const wrong = (await findings(page, rules)).map((finding) => `${name}: ${finding}`);
  const wider = await tooWide(page);
  if (wider > 0) wrong.push(`${name}: ${wider} px wider than the window`);
  const headings = await page.locator('h1').count();
  if (headings !== 1) wrong.push(`${name}: ${headings} headings of the page`);
  return wrong;
}

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** In light and in dark. */
async function looked(page: Page, name: string, width: number): Promise<string[]> {
  const wrong: string[] = [];
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await still(page, theme);
    await shot(page, `${name}-${theme}-${width}`);
    wrong.push(...(await wrongOf(page, `${name}, ${theme}`, theme === 'light' ? all : ofColours)));
  }
  return wrong;
}

async function walked(page: Page, these: Screen[], width: number): Promise<string[]> {
  const wrong: string[] = [];
  for (const screen of these) {
    const { name } = screen;
    try {
      await open(page, screen);
    } catch (failed) {
      wrong.push(`${name}: did not open (${String(failed).split('\n')[0]})`);
    }
    wrong.push(...(await looked(page, name, width)));
  }
  return wrong;
}

test.concurrent.each([1440, 390])(
  'at %d px, light and dark, every screen is without findings, keeps its width, complains of nothing',
  { timeout: 1_500_000 },
  async (width) => {
    const entrance = await signInPage(browser, { width, still: true });
    const wrong = await walked(entrance, outside, width);
    await entrance.context().close();
    const { page, context, complaints } = await windowOf(browser, 'Ines Brandt', { width, still: true });
    wrong.push(...(await walked(page, screens(account, width), width)), ...complaints);
    // What is not there, and what does not come: here the browser itself complains.
    wrong.push(...(await walked(page, [...nowhere, cutOff(account)], width)));
    // As the message, since what is compared is cut short.
    expect(wrong, wrong.join('\n')).toEqual([]);
    await context.close();
  },
);
