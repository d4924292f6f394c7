// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** Violating files stand in the tree for the length of the test, so that the real configuration is what judges them. */
const root = path.resolve(import.meta.dirname, '..');
const features = path.join(root, 'src/features');
const made: string[] = [];

function lint(file: string, code: string): string {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, code);
  made.push(full);
  try {
    return execFileSync(path.join(root, 'node_modules/.bin/oxlint'), [full], { cwd: root, encoding: 'utf8' });
  } catch (failed) {
    if (failed instanceof Error && 'stdout' in failed) return String(failed.stdout);
    throw failed;
  } finally {
    rmSync(full);
  }
}

afterAll(() => {
  for (const name of ['lint-fixture-one']) rmSync(path.join(features, name), { recursive: true, force: true });
});

describe('the lint rules of the house', () => {
  it('refuse a feature that imports another', () => {
    expect(
      lint('src/features/lint-fixture-one/a.ts', "export { x } from '@/features/lint-fixture-two/b';\n"),
    ).toContain('features-stay-apart');
    expect(lint('src/features/lint-fixture-one/a.ts', "import '../lint-fixture-two/b';\n")).toContain(
      'features-stay-apart',
    );
  });

  it('let a feature import itself and the foundation', () => {
    expect(
      lint(
        'src/features/lint-fixture-one/a.ts',
        "import './b';\nimport '@/ui/button';\nimport '../lint-fixture-one/c';\n",
      ),
    ).not.toContain('features-stay-apart');
  });

  it('refuse a foundation that knows a feature or a route', () => {
    expect(lint('src/ui/lint-fixture.ts', "import '@/features/x/y';\n")).toContain('features-stay-apart');
    expect(lint('src/ui/lint-fixture.ts', "import '@/routes/x';\n")).toContain('features-stay-apart');
  });

  it('refuse words written into a component', () => {
    expect(lint('src/ui/lint-fixture.tsx', 'export const A = () => <p>Hello there</p>;\n')).toContain('no-raw-strings');
    expect(lint('src/ui/lint-fixture.tsx', 'export const A = () => <p aria-label="Hello there" />;\n')).toContain(
      'no-raw-strings',
    );
  });

  it('refuse any and as', () => {
    expect(lint('src/ui/lint-fixture.ts', 'export const a = (x: any) => x;\n')).toContain('no-explicit-any');
    expect(lint('src/ui/lint-fixture.ts', 'export const a = (x: unknown) => x as string;\n')).toContain(
      'consistent-type-assertions',
    );
  });
});
