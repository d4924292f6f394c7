import { fireEvent, screen } from '@testing-library/react';
import { Outlet, Route, Routes, useLocation } from 'react-router';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, serve } from '@/test/serve';
import { listenToShortcuts, useShortcutRegistry } from '@/ui/shortcuts';
import { EntitiesSection } from './entities-section';

beforeEach(() => speak('en'));

/** What `?` shows. */
const offered = () =>
  useShortcutRegistry
    .getState()
    .all.flat()
    .map(({ keys }) => keys);
const at = '2026-11-05T09:00:00.000000Z';
const entity = (name: string, open: boolean) => ({ id: name, name, kind: 'site', open, planned: [] });
const entities = [entity('Antwerp', true), entity('Ghent', true), entity('Lyon', false)];

async function show() {
  await serve(({ path }, response) => {
    if (path.includes('/rights')) json(response, 200, { acts: false, manages: false });
    else json(response, 200, { at, known: at, position: '1', view: { version: 1, entities } });
  });
  onPage(
    <>
      <main>
        <Routes>
          <Route element={<Outlet context="v" />}>
            <Route path="/" element={<EntitiesSection />} />
          </Route>
        </Routes>
      </main>
      <Address />
    </>,
  );
}

function Address() {
  return <output>{useLocation().search}</output>;
}

it('the tree says how many of its rows are closed: the others are as many as the tab counts', async () => {
  await show();
  expect(await screen.findByText('2 entities · 1 closed')).toBeVisible();
  expect(screen.getAllByRole('treeitem')).toHaveLength(3);
});

it('J and K go through the rows, Enter opens the one they stand on, and the arrows go on from there', async () => {
  HTMLElement.prototype.scrollIntoView = () => undefined;
  onTestFinished(listenToShortcuts());
  await show();
  const rows = await screen.findAllByRole('treeitem');
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
  press('j');
  press('j');
  expect(rows[1]).toHaveFocus();
  expect(rows.map((row) => row.tabIndex)).toEqual([-1, 0, -1]);
  press('ArrowDown');
  expect(rows[2]).toHaveFocus();
  press('k');
  press('Enter');
  expect(document.querySelector('output')).toHaveTextContent('?item=entity%3AGhent');
  expect(offered()).toEqual(expect.arrayContaining(['J', 'K']));
});
