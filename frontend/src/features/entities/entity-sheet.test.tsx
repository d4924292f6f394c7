import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, serve, type Asked } from '@/test/serve';
import { EntitySheet } from './entity-sheet';

beforeEach(() => speak('en'));

const now = '2026-11-23T09:00:00.000000Z';
const unknown = { notRecorded: true, from: null, given: null };
const entities = {
  europe: { name: 'Brightwater Europe BV' },
  chemicals: { name: 'Brightwater Chemicals' },
  antwerp: { name: 'Antwerp' },
};

async function standing(placed: object, address = '/'): Promise<Asked[]> {
  const antwerp = { id: 'antwerp', kind: 'site', name: 'Antwerp', open: true, since: unknown, planned: [], placed };
  const views: Record<string, unknown> = {
    '/api/accounts/b/entities': { version: 3, entities: [antwerp] },
    '/api/accounts/b/names': { people: {}, contacts: {}, entities, regions: {} },
    '/api/accounts/b/things/antwerp/history': { thing: 'antwerp', version: 3, facts: [] },
  };
  const server = await serve(({ path }, response) => {
    const view = views[path.split('?')[0] ?? ''];
    json(response, 200, view ? { at: now, known: now, position: '1', view } : { acts: true, manages: true });
  });
  onPage(<EntitySheet account="b" id="antwerp" onClose={() => undefined} />, address);
  await screen.findByRole('heading', { name: 'Antwerp' });
  return server.asked;
}

async function said(words: string): Promise<void> {
  const line = await screen.findByText(/^(below|at the top)/);
  expect(line).toBeVisible();
  expect(line.textContent.trim()).toBe(words);
}

const january = { notRecorded: false, from: '2025-12-31T23:00:00.000000Z', given: { date: '2026-01-01', zone: 'CET' } };

it('says below what it stands, since when, and where it stood before', async () => {
  await standing({ parent: 'chemicals', since: january, moved: true, before: 'europe' });
  await said('below Brightwater Chemicals, since 1 Jan 2026 (before: Brightwater Europe BV)');
});

it('says that the beginning is not recorded where nobody said', async () => {
  await standing({ parent: 'europe', since: unknown, moved: false, before: null });
  await said('below Brightwater Europe BV, beginning not recorded');
});

it('says where it stood at the top of the tree', async () => {
  await standing({ parent: 'chemicals', since: january, moved: true, before: null });
  await said('below Brightwater Chemicals, since 1 Jan 2026 (before: at the top)');
});

it('reads it at the moment shown', async () => {
  const asked = await standing(
    { parent: 'europe', since: unknown, moved: false, before: null },
    '/?axis=knew&at=2026-02-02T22:59:59.999999Z',
  );
  await said('below Brightwater Europe BV, beginning not recorded');
  const read = asked.find(({ path }) => path.startsWith('/api/accounts/b/entities'));
  expect(read?.path).toContain('at=2026-02-02');
  expect(read?.path).toContain('known=2026-02-02');
});
