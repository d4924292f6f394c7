import { screen } from '@testing-library/react';
import { Outlet, Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, serve } from '@/test/serve';
import { ContactsSection } from './contacts-section';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const contact = (name: string, left: boolean) => ({ id: name, name, left, version: 1, planned: [] });
const contacts = [contact('Claire Vidal', false), contact('Marc Lenoir', true), contact('Zoe Petit', false)];

it('who has left stands apart, with their own number: the others are as many as the tab counts', async () => {
  await serve(({ path }, response) => {
    if (path.includes('/rights')) json(response, 200, { acts: false, manages: false });
    else json(response, 200, { at, known: at, position: '1', view: { contacts } });
  });
  onPage(
    <Routes>
      <Route element={<Outlet context="v" />}>
        <Route path="/" element={<ContactsSection />} />
      </Route>
    </Routes>,
  );
  expect(await screen.findByRole('heading', { name: 'Have left 1' })).toBeVisible();
  const [here, gone] = screen.getAllByRole('list');
  expect(here).toHaveTextContent(/Claire Vidal.*Zoe Petit/);
  expect(here).not.toHaveTextContent('Marc Lenoir');
  expect(gone).toHaveTextContent('Marc Lenoir');
});
