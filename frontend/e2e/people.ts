import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core';

export const base = process.env['MERIDIAN_URL'] ?? 'http://localhost:8080';
const shots = process.env['MERIDIAN_SHOTS'];
/** Pictures of what went well are for who wants to look at them: they take their time. */
const isPictured = process.env['MERIDIAN_SHOTS_OF'] === 'everything';
/** How many times slower than this machine people's machines are, and their lines with them: what only shows there. */
const slowness = Number(process.env['MERIDIAN_SLOW'] ?? 1);
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];

const launch = {
  executablePath: process.env['MERIDIAN_CHROMIUM'] ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet,
};

/** One Chromium for a file of journeys; every person is a context of their own, as on a machine of their own. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch(launch);
}

/** A Chromium that can be killed: `kill -9`, with no chance to say good-bye. */
export async function openMortalBrowser(): Promise<{ browser: Browser; kill: () => void }> {
  const server = await chromium.launchServer(launch);
  return {
    browser: await chromium.connect(server.wsEndpoint()),
    kill: () => server.process().kill('SIGKILL'),
  };
}

export interface Window {
  context: BrowserContext;
  page: Page;
  /** What the page complained of: broken policies, script errors. */
  complaints: string[];
}

interface Options {
  width?: number;
  timezone?: string;
  dark?: boolean;
  locale?: string;
  /** Nothing moves, as for who asked their system for that. */
  still?: boolean;
  /** Where they reach the product, if not directly. */
  through?: string;
}

async function contextOf(browser: Browser, options: Options): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: options.width ?? 1440, height: 900 },
    timezoneId: options.timezone ?? 'Europe/Vienna',
    locale: options.locale ?? 'en-GB',
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: options.still ? 'reduce' : 'no-preference',
  });
}

const underWay = new WeakMap<Page, Set<Request>>();
const opened = new Set<Page>();

/** The pages that this file of journeys has open. */
export function openWindows(): Page[] {
  return [...opened];
}

/** The window is as slow as it was asked to be, and so is its line. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 50 * slowness,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
}

/** A page of which it is counted what it asks for and has not got yet. */
async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  if (slowness > 1) await slowDown(page);
  opened.add(page);
  page.on('close', () => opened.delete(page));
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
  return page;
}

/** Nothing has been asked for and nothing has been loading for a moment. */
export async function settled(page: Page, calm = 120): Promise<void> {
  let since = Date.now();
  const until = since + 20_000;
  while (Date.now() - since < calm) {
    if (Date.now() > until) throw new Error(`${page.url()} does not settle`);
    const busy = (underWay.get(page)?.size ?? 0) > 0 || (await page.locator('[aria-busy=true]').count()) > 0;
    if (busy) since = Date.now();
    await page.waitForTimeout(20);
  }
}

/** What is opened later has been fetched as well, as it is once a page is idle. */
export const fetchedAll = (page: Page): Promise<void> => settled(page, 4000);

/** The sign-in, as a newcomer finds it. */
export async function signInPage(browser: Browser, options: Options = {}): Promise<Page> {
  const page = await newPage(await contextOf(browser, options));
  await page.goto(`${base}/sign-in`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** A demo person in a window of their own, signed in by one click. */
export async function windowOf(browser: Browser, name: string, options: Options = {}): Promise<Window> {
  const context = await contextOf(browser, options);
  const page = await newPage(context);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text());
  });
  await page.goto(`${options.through ?? base}/sign-in`);
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.waitForURL(/\/accounts/);
  return { context, page, complaints };
}

/** An account's page, once nothing on it moves any more, as a person waits before they reach for something. */
export async function openAccount(page: Page, name: string): Promise<string> {
  await page.goto(new URL('/accounts', page.url()).href);
  await page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await settled(page);
  return new URL(page.url()).pathname;
}

/** An account's section at the end of a day in Vienna, on one axis. */
export async function at(page: Page, path: string, axis: 'knew' | 'true', instant: string): Promise<void> {
  await page.goto(`${base}${path}?axis=${axis}&at=${instant}`);
  await page.getByText('As of').first().waitFor();
  await page.locator('[role=slider]').waitFor();
  await settled(page);
}

export async function shot(page: Page, name: string): Promise<void> {
  if (isPictured) await pictured(page, name);
}

export async function pictured(page: Page, name: string): Promise<void> {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png` });
}
