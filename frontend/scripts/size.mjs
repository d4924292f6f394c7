// First load: every script and style the browser fetches until a page is usable, fonts apart, compressed. Fails over budget.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parts } from './said.ts';

const budget = 250_000;
const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'));

/** What every first load fetches, and the pages that a link may open first. */
const always = ['index.html', 'src/i18n/de/first.ts'];
const pages = Object.keys(manifest).filter(
  (key) => key.startsWith('src/routes/') && !key.startsWith('src/routes/inside/') && key !== 'src/routes/index.tsx',
);

function files(keys) {
  const seen = new Set();
  const found = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the bundle has no ${key}`);
    found.add(chunk.file);
    for (const style of chunk.css ?? []) found.add(style);
    for (const next of chunk.imports ?? []) visit(next);
  };
  keys.forEach(visit);
  return [...found].filter((file) => /\.(js|css)$/.test(file));
}

const weight = (file) => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
let isOver = false;
/** A page inside another brings the other with it: `account/timeline` stands in `account`. */
const around = (page) => [page, page.replace(/\/[^/]+\.tsx$/, '.tsx')].filter((key) => manifest[key]);
/** The German texts that a page names where it is fetched. */
const texts = (page) =>
  parts()
    .filter(({ file }) => path.relative(root, file) === page)
    .flatMap(({ named }) => named.map((area) => `src/i18n/de/${area}.ts`));
for (const page of pages) {
  const opened = around(page);
  const sum = files([...always, ...opened, ...opened.flatMap(texts)]).reduce((total, file) => total + weight(file), 0);
  isOver ||= sum > budget;
  console.log(
    `first load of ${page.replace('src/routes/', '').replace('.tsx', '').padEnd(20)} ${kB(sum).padStart(9)} gzip of ${kB(budget)}`,
  );
}
if (isOver) {
  console.error('The first load is over its budget: load what is not needed at once with later().');
  process.exit(1);
}
