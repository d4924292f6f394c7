// Which areas of texts a part says, and which it names where it is fetched: read from the sources.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(import.meta.dirname, '../src');

/** What is fetched later than what imports it, with the areas named there. */
export interface Part {
  from: string;
  file: string;
  named: string[];
}

function resolved(from: string, specifier: string): string | null {
  const bare = specifier.startsWith('@/')
    ? path.join(source, specifier.slice(2))
    : specifier.startsWith('.') && path.resolve(path.dirname(from), specifier);
  if (!bare) return null;
  return ['.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => bare + end).find(existsSync) ?? null;
}

const imported = /^(?:import|export) (?!type\b)(?:[^'"]*? from )?'([^']+)'/gms;

/** A file and all that is fetched with it. */
export function fetchedWith(...files: string[]): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(imported)) {
      const next = resolved(file, specifier);
      if (next) visit(next);
    }
  };
  for (const file of files) visit(path.resolve(source, file));
  return seen;
}

/** The client fetches the sentences before anybody is told of a refusal; only who lists refusals must name them. */
const fetchedOnRefusal = path.join(source, 'api/problem.ts');
const listsRefusals = /^import .*\bsentenceOf\b/m;

/** The areas of which a part says something. */
export function said(files: Iterable<string>, areas: readonly string[]): string[] {
  const text = [...files]
    .filter((file) => file !== fetchedOnRefusal && !file.startsWith(path.join(source, 'i18n')))
    .map((file) => readFileSync(file, 'utf8'));
  return areas.filter((area) =>
    text.some(
      (one) => new RegExp(`['"\`]${area}\\.[\\w$]`).test(one) || (area === 'problem' && listsRefusals.test(one)),
    ),
  );
}

const fetchedLater =
  /(?:saying\(\s*\[([^\]]*)\],\s*)?(?:async )?\(\) =>\s*(?:\(\{\s*default: \(await )?import\(\s*'([^']+)'\s*,?\s*\)/g;

/** Every page and part that is fetched when it is first opened. */
export function parts(): Part[] {
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => !/\/(i18n|test|gallery)\//.test(file))
    .flatMap((from) => {
      const text = readFileSync(from, 'utf8');
      const found = [...text.matchAll(fetchedLater)].map(([, named = '', specifier = '']) => ({
        from,
        file: resolved(from, specifier) ?? specifier,
        named: [...named.matchAll(/'(\w+)'/g)].map(([, area = '']) => area),
      }));
      const all = [...text.matchAll(/\bimport\(/g)].length;
      if (found.length !== all) throw new Error(`${from} fetches ${all} parts, ${found.length} could be read`);
      return found;
    })
    .filter(({ file }) => !file.includes('/gallery/'));
}
