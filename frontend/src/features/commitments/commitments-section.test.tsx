import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Outlet, Route, Routes, useLocation } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { speak } from '@/i18n';
import { useSlots } from '@/shell/slots';
import { onPage } from '@/test/on-page';
import { json, refuse, serve } from '@/test/serve';
import { CommitmentsSection } from './commitments-section';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const answered = (view: unknown) => ({ at, known: at, position: '1', view });
const counts = { open: 0, late: 0, kept: 0, keptLate: 0, breached: 0, withdrawn: 0 };
const board = { late: [], soon: [], later: [], withoutDue: [], keptLately: [], counts };

function Address() {
  return <output>{useLocation().search}</output>;
}

async function show(address: string, counted: object = {}) {
  await serve(({ path }, response) => {
    if (path.includes('/rights')) json(response, 200, { acts: true, manages: false });
    else if (path.includes('/names'))
      json(response, 200, answered({ people: {}, contacts: {}, entities: {}, regions: {} }));
    else json(response, 200, answered({ ...board, counts: { ...counts, ...counted } }));
  });
  onPage(
    <>
      <Routes>
        <Route element={<Outlet context="v" />}>
          <Route path="/" element={<CommitmentsSection />} />
        </Route>
      </Routes>
      <Address />
    </>,
    address,
  );
}

it('where nothing was promised yet the first promise is offered', async () => {
  const onPromise = vi.fn<() => void>();
  useSlots.setState({ onPromise });
  await show('/');
  const none = (await screen.findByRole('heading', { name: 'No promises yet' })).parentElement;
  await waitFor(() => expect(none?.querySelector('button')).not.toBeNull());
  const button = none?.querySelector('button');
  if (button) await userEvent.click(button);
  expect(onPromise).toHaveBeenCalledOnce();
});

it.each([
  ['here', '/'],
  ['that fits', '/?side=ours'],
])('where every promise %s ended long ago it says that nothing is open, not that there is none', async (_, address) => {
  await show(address, { kept: 11, keptLate: 1 });
  expect(await screen.findByRole('heading', { name: 'Nothing is open' })).toBeVisible();
  expect(screen.getByRole('button', { name: '11 kept' })).toBeVisible();
  expect(screen.queryByText(/No promises yet|Nothing fits/)).toBeNull();
});

it('where filters leave nothing it says so and takes them away', async () => {
  await show('/?side=ours&axis=knew');
  expect(await screen.findByText('Nothing fits')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  await waitFor(() => expect(document.querySelector('output')).toHaveTextContent('?axis=knew'));
  expect(document.querySelector('output')?.textContent).toBe('?axis=knew');
});

it('the list that a number opens is a skeleton while it comes, and says when it did not', async () => {
  const answers: (() => void)[] = [];
  let status = 500;
  await serve(({ path }, response) => {
    if (path.includes('/rights')) json(response, 200, { acts: true, manages: false, at });
    else if (path.includes('/names'))
      json(response, 200, answered({ people: {}, contacts: {}, entities: {}, regions: {} }));
    else if (path.includes('/board')) json(response, 200, answered({ ...board, counts: { ...counts, kept: 1 } }));
    else
      answers.push(() =>
        status === 200
          ? json(response, 200, answered({ commitments: [] }))
          : refuse(response, status, { code: 'unexpected' }),
      );
  });
  onPage(
    <Routes>
      <Route element={<Outlet context="v" />}>
        <Route path="/" element={<CommitmentsSection />} />
      </Route>
    </Routes>,
    '/?show=kept',
  );
  await screen.findByRole('button', { name: '1 kept' });
  expect(await screen.findByText('Loading')).toBeInTheDocument();
  answers.at(-1)?.();
  const again = await screen.findByRole('button', { name: 'Try again' });
  status = 200;
  await userEvent.click(again);
  await waitFor(() => expect(answers).toHaveLength(2));
  answers.at(-1)?.();
  expect(await screen.findByRole('heading', { name: '0 kept' })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '0 breached' }));
  expect(await screen.findByText('Loading')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: /0/ })).toBeNull();
});
