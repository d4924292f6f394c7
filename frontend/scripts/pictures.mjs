// Pictures of the parts under the product's own content security policy, and axe on each; fails on any finding.
// node scripts/pictures.mjs [directory]   (a Chromium or Chrome is looked for; CHROMIUM names another)
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const out = path.resolve(process.argv[2] ?? path.join(os.tmpdir(), 'meridian-pictures'));
const dist = path.join(os.tmpdir(), `meridian-gallery-${process.pid}`);
mkdirSync(out, { recursive: true });
await build({ root, mode: 'gallery', logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } });

const hashes = JSON.parse(readFileSync(path.join(root, 'csp-style-hashes.json'), 'utf8'));
const policy = `default-src 'self'; script-src 'self'; style-src 'self' ${hashes.map((hash) => `'${hash}'`).join(' ')}; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'; require-trusted-types-for 'script'`;
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const server = http.createServer((request, response) => {
  const asked = path.join(dist, new URL(request.url, 'http://x').pathname);
  const file = path.extname(asked) && existsSync(asked) ? asked : path.join(dist, 'index.html');
  response.writeHead(200, {
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    'content-security-policy': policy,
  });
  response.end(readFileSync(file));
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const origin = `http://127.0.0.1:${server.address().port}`;

const executablePath =
  process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find(existsSync);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
let findings = 0;

const at = '2026-09-11T21:59:59.999999Z';
const shots = [
  { name: 'account', path: '/gallery' },
  { name: 'past', path: `/gallery?axis=knew&at=${at}` },
  { name: 'parts', path: '/gallery/parts', tall: 2300 },
  { name: 'parts-past', path: `/gallery/parts?axis=knew&at=${at}`, tall: 2300 },
  {
    name: 'log',
    path: '/gallery',
    act: (page) => page.keyboard.press('l'),
    ready: (page) => page.getByRole('dialog', { name: /Log for/ }),
  },
  {
    name: 'palette',
    path: '/gallery',
    act: (page) => page.keyboard.press('Control+k'),
    ready: (page) => page.getByRole('menuitem').first(),
  },
  {
    name: 'keys',
    path: '/gallery',
    act: (page) => page.keyboard.press('?'),
    ready: (page) => page.getByRole('dialog'),
  },
  {
    name: 'instant',
    path: '/gallery',
    act: (page) =>
      page
        .getByRole('button', { name: /Showing now/ })
        .filter({ visible: true })
        .first()
        .click(),
    ready: (page) => page.getByRole('radio').first(),
  },
  {
    name: 'filter',
    path: '/gallery',
    act: (page) => page.getByRole('button', { name: /^Kind/ }).click(),
    ready: (page) => page.getByRole('menuitemcheckbox').first(),
  },
  {
    name: 'settings',
    path: '/gallery',
    act: (page) =>
      page
        .getByRole('button', { name: /Ines Brandt, / })
        .filter({ visible: true })
        .first()
        .click(),
    ready: (page) => page.getByRole('menuitemradio').first(),
  },
  { name: 'sign-in', path: '/sign-in' },
];
const only = process.env.ONLY?.split(',');

for (const width of [1440, 390])
  for (const theme of ['light', 'dark']) {
    const context = await browser.newContext({
      viewport: { width, height: width > 700 ? 900 : 844 },
      colorScheme: theme,
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'Europe/Vienna',
    });
    for (const shot of shots) {
      if (only && !only.includes(shot.name)) continue;
      const page = await context.newPage();
      if (shot.tall) await page.setViewportSize({ width, height: width > 700 ? shot.tall : shot.tall * 1.5 });
      const label = `${shot.name} ${width} ${theme}`;
      const said = [];
      page.on('pageerror', (error) => said.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
          said.push(message.text());
      });
      await page.addInitScript(() => {
        window.violations = [];
        document.addEventListener('securitypolicyviolation', (event) =>
          window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
        );
      });
      await page.goto(origin + shot.path);
      await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 10_000 });
      if (shot.act) {
        await shot.act(page);
        await shot.ready(page).waitFor({ timeout: 5000 });
      }
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(250);
      await page.screenshot({
        path: path.join(out, `${shot.name}-${width}-${theme}.png`),
        fullPage: shot.full ?? false,
      });
      await page.evaluate(axe.source);
      const result = await page.evaluate(() =>
        window.axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }),
      );
      for (const violation of result.violations)
        said.push(
          `axe ${violation.id}: ${violation.nodes
            .map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`)
            .slice(0, 4)
            .join(' | ')}`,
        );
      said.push(...(await page.evaluate(() => window.violations)));
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) {
        const culprits = await page.evaluate(() =>
          [...document.querySelectorAll('main *')]
            .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
            .slice(0, 3)
            .map((one) => `${one.tagName} ${one.className}`),
        );
        said.push(`the page is ${wide} px too wide: ${culprits.join(' | ')}`);
      }
      findings += said.length;
      console.log(said.length === 0 ? `ok   ${label}` : `FAIL ${label}\n     ${[...new Set(said)].join('\n     ')}`);
      await page.close();
    }
    await context.close();
  }
await browser.close();
server.close();
console.log(`${findings} findings; pictures in ${out}`);
process.exit(findings === 0 ? 0 : 1);
