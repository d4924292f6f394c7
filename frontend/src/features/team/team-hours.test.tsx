import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Outlet, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, serve } from '@/test/serve';
import { TeamClocks } from './team-clocks';
import { TeamSection } from './team-section';

/** Friday noon in Vienna. */
const friday = '2026-11-27T11:00:00.000000Z';
const answered = (view: unknown) => ({ at: friday, known: friday, position: '1', view });
const hours = (to: string) => [
  { day: 'MONDAY', from: '07:00:00', to: '16:00:00' },
  { day: 'FRIDAY', from: '09:00:00', to },
];
const ines = {
  appointment: 'a1',
  event: 'e1',
  person: 'ines',
  name: 'Ines Brandt',
  function: 'sales',
  region: 'emea',
  role: 'account-manager',
  beginningNotRecorded: false,
  working: { zone: 'Europe/Vienna', own: true, hours: hours('11:30:00') },
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(friday), toFake: ['Date'] });
  return speak('en');
});
afterEach(() => vi.useRealTimers());

async function show(part: ReactNode, search = '') {
  await serve((asked, response) => {
    const path = asked.path.split('?')[0];
    if (path?.endsWith('/team')) json(response, 200, answered({ version: 1, members: [ines], coming: [], gone: [] }));
    else if (path?.endsWith('/names'))
      json(
        response,
        200,
        answered({
          people: {},
          contacts: {},
          entities: {},
          regions: { emea: { name: 'EMEA', zone: 'Europe/Vienna', hours: hours('14:00:00') } },
        }),
      );
    else json(response, 200, { acts: false, manages: false });
  });
  onPage(
    <Routes>
      <Route element={<Outlet context="v" />}>
        <Route path="/" element={part} />
      </Route>
    </Routes>,
    `/${search}`,
  );
}

it('the bar of a region shows the hours of the region on this very day', async () => {
  await show(<TeamClocks account="v" />);
  expect(await screen.findByText('Working hours 09:00 to 14:00, now 12:00')).toBeInTheDocument();
});

it('the bar of a member shows theirs, and in the past it says that it is that of now', async () => {
  await show(<TeamSection />, '?axis=true&at=2026-02-17T12:00:00.000000Z');
  expect(await screen.findByText('Now 12:00, outside working hours 09:00 to 11:30')).toBeInTheDocument();
  expect(screen.getByText('now')).toBeInTheDocument();
});

it('at present nothing is said of it', async () => {
  await show(<TeamSection />);
  expect(await screen.findByText(/outside working hours/)).toBeInTheDocument();
  expect(screen.queryByText('now')).toBeNull();
});
