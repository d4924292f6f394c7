// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { areas } from '../src/i18n/areas.ts';
import { fetchedWith, parts, said } from './said.ts';

const inWords = (file: string) => file.replace(/^.*\/src\//, '');

describe('the texts of a page or part', () => {
  it('are fetched with it, and no others', () => {
    const found = parts();
    expect(found.length).toBeGreaterThan(30);
    for (const { from, file, named } of found)
      expect([inWords(from), inWords(file), named.toSorted()]).toEqual([
        inWords(from),
        inWords(file),
        said(fetchedWith(file), areas).toSorted(),
      ]);
  });

  it('are none where only what every page says is said', () => {
    expect(said(fetchedWith('main.tsx'), areas)).toEqual([]);
  });

  it('are found where they are said, through whatever the part brings along', () => {
    expect(said(fetchedWith('features/team/appoint-sheet.tsx'), areas)).toContain('facts');
    expect(said(fetchedWith('features/importing/import-page.tsx'), areas)).toContain('problem');
    expect(said(fetchedWith('routes/account/timeline.tsx'), areas)).toEqual([]);
  });
});
