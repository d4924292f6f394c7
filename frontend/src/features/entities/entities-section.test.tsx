import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter, Outlet, Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { createQueryClient } from '@/api/query-client';
import { speak } from '@/i18n';
import { json, serve } from '@/test/serve';
import { EntitiesSection } from './entities-section';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const entity = (name: string, open: boolean) => ({ id: name, name, kind: 'site', open, planned: [] });
const entities = [entity('Antwerp', true), entity('Ghent', true), entity('Lyon', false)];

it('the tree says how many of its rows are closed: the others are as many as the tab counts', async () => {
  await serve(({ path }, response) => {
    if (path.includes('/rights')) json(response, 200, { acts: false, manages: false });
    else json(response, 200, { at, known: at, position: '1', view: { version: 1, entities } });
  });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter>
        <Routes>
          <Route element={<Outlet context="v" />}>
            <Route path="/" element={<EntitiesSection />} />
          </Route>
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  expect(await screen.findByText('2 entities · 1 closed')).toBeVisible();
  expect(screen.getAllByRole('treeitem')).toHaveLength(3);
});
