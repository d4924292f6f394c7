import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Outlet, Route, Routes, useLocation } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { speak } from '@/i18n';
import { useSlots } from '@/shell/slots';
import { onPage } from '@/test/on-page';
import { json, serve } from '@/test/serve';
import { TimelineSection } from './timeline-section';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const answered = (view: unknown) => ({ at, known: at, position: '1', view });
const entry = {
  id: 'e1',
  group: 'interaction',
  kind: 'call',
  thing: 'i1',
  at,
  recordedAt: at,
  recordedLater: false,
  corrections: 0,
  by: 'ines',
  title: 'The call that was not',
  ours: [],
  contacts: [],
  confidential: false,
};

async function show(address: string) {
  await serve(({ path }, response) => {
    const url = new URL(path, 'http://here');
    if (url.pathname.endsWith('/rights')) json(response, 200, { acts: true, manages: false });
    else if (url.pathname.endsWith('/names'))
      json(response, 200, answered({ people: {}, contacts: {}, entities: {}, regions: {} }));
    else {
      const entries = url.searchParams.get('takenBack') === 'true' ? [entry] : [];
      json(response, 200, answered({ entries, total: entries.length }));
    }
  });
  onPage(
    <>
      <Routes>
        <Route element={<Outlet context="v" />}>
          <Route path="/" element={<TimelineSection />} />
        </Route>
      </Routes>
      <Address />
    </>,
    address,
  );
}

function Address() {
  return <output>{useLocation().search}</output>;
}
const address = () => document.querySelector('output')?.textContent ?? '';

it('what was taken back is found behind a filter, struck through, and opens', async () => {
  await show('/');
  await screen.findByText('Nothing here yet');
  await userEvent.click(screen.getByRole('button', { name: 'Taken back' }));
  const title = await screen.findByRole('button', { name: 'The call that was not' });
  expect(title).toHaveClass('line-through');
  expect(address()).toBe('?show=taken-back');
  await userEvent.click(title);
  expect(address()).toContain('item=interaction%3Ai1');
});

it('says that nothing fits where a filter is set, and takes the filters away', async () => {
  await show('/?kind=change&person=ines&axis=knew');
  expect(await screen.findByText('Nothing fits')).toBeVisible();
  expect(screen.queryByText(/Press L/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  await waitFor(() => expect(address()).toBe('?axis=knew'));
});

it('offers the first act where nothing has happened yet', async () => {
  const onLog = vi.fn<() => void>();
  useSlots.setState({ onLog });
  await show('/');
  await userEvent.click(await screen.findByRole('button', { name: /^Log/ }));
  expect(onLog).toHaveBeenCalledOnce();
});
