import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Outlet, Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { givenDay, readAs, readers } from '@/test/given-day';
import { onPage } from '@/test/on-page';
import { json, serve } from '@/test/serve';
import { CoordinationSection } from './coordination-section';

beforeEach(() => readAs('en', 'Europe/Vienna'));

const at = '2026-11-05T09:00:00.000000Z';
const unit = { function: 'operations', region: 'amer' };
const answered = (view: unknown) => ({ at, known: at, position: '1', view });
const step = (id: string, caseId: string, what: string) => ({
  id,
  caseId,
  what,
  subject: 'Gear sets',
  state: 'requested',
  open: true,
  late: false,
  unit,
  global: false,
});
const one = (id: string, subject: string, open: boolean, people?: string[]) => ({
  id,
  subject,
  open,
  people,
  openedAt: at,
  openedBy: 'ines',
  steps: [],
  conflicts: [],
});
const board = {
  lanes: [{ state: 'requested', steps: [step('s1', 'c1', '40 gear sets'), step('s2', 'c2', 'A lorry')] }],
  conflicts: [],
  planned: [],
  askedUnderAnotherMode: [],
  cases: [
    one('c1', 'Gear sets for Belfort', true, ['ines', 'marcus']),
    one('c2', 'A lorry on Friday', true),
    one('c3', 'Long closed', false),
  ],
};

async function show(view: object = board) {
  await serve(({ path }, response) => {
    if (path.includes('/rights')) json(response, 200, { acts: false, manages: false });
    else if (path.includes('/names'))
      json(response, 200, answered({ people: {}, contacts: {}, entities: {}, regions: {} }));
    else json(response, 200, answered(view));
  });
  onPage(
    <Routes>
      <Route element={<Outlet context="v" />}>
        <Route path="/" element={<CoordinationSection />} />
      </Route>
    </Routes>,
  );
  await screen.findByText('40 gear sets');
}

const itemOf = (name: string) => {
  const item = screen.getByRole('button', { name }).closest('li');
  if (!item) throw new Error(`${name} is no item of a list`);
  return within(item);
};

it('a step of a confidential case says how many see it, on the board and in the list', async () => {
  await show();
  expect(itemOf('40 gear sets').getByText('2 people')).toBeVisible();
  expect(itemOf('Gear sets for Belfort').getByText('2 people')).toBeVisible();
  expect(itemOf('A lorry').queryByText(/people/)).toBeNull();
});

it('the open cases are counted apart from the closed ones, which are folded below', async () => {
  await show();
  expect(screen.getByRole('heading', { name: 'Open cases 2' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Long closed' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Closed cases 1' }));
  expect(screen.getByRole('button', { name: 'Long closed' })).toBeVisible();
});

it.each(readers)('a day that was given is that day, in %s as read in %s', async (tongue, zone, day) => {
  await readAs(tongue, zone);
  const { instant, given } = givenDay;
  const dated = { ...one('c1', 'Gear sets for Belfort', true), openedAt: instant, openedGiven: given };
  const planned = { id: 's9', caseId: 'c1', what: 'To come', at: instant, given, requester: 'ines' };
  await show({ ...board, cases: [dated], planned: [planned] });
  expect(itemOf('Gear sets for Belfort').getByRole('button', { name: day })).toBeVisible();
  expect(itemOf('To come').getByRole('button', { name: day })).toBeVisible();
});
