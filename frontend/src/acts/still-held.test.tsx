import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, serve } from '@/test/serve';
import { StillHeld } from './still-held';

const now = '2026-11-23T09:00:00.000000Z';
beforeEach(() => speak('en'));

const promise = {
  id: 'p1',
  what: 'A forecast for the new plant',
  due: { date: '2026-11-27', zone: 'Asia/Tokyo' },
  dueEnd: '2026-11-27T15:00:00.000000Z',
};
const step = { id: 's1', caseId: 'c1', what: 'Seats for the visit', due: null, dueEnd: null };

async function held(holder: Record<string, unknown>) {
  const started = await serve((asked, response) => {
    expect(asked.path).toBe('/api/accounts/v/holds?person=arai');
    json(response, 200, {
      at: now,
      known: now,
      position: '1',
      view: { holders: [{ name: 'Arai', ours: false, ...holder }] },
    });
  });
  onPage(
    <>
      <StillHeld account="v" person="arai" />
      <Where />
    </>,
  );
  return started;
}

const Where = () => <output>{useLocation().search}</output>;

it('lists what somebody who has left held and was owed, to be passed on, and opens it', async () => {
  await held({
    person: 'arai',
    gone: 'left',
    promises: [{ promise, responsible: true }],
    steps: [{ step, owner: false }],
  });
  expect(await screen.findByText(/each of these passes to somebody else/)).toBeVisible();
  expect(screen.getByText('their promise')).toBeVisible();
  expect(screen.getByText('a step they asked for')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: promise.what }));
  expect(screen.getByRole('status')).toHaveTextContent('commitment');
});

it('says nothing of passing on while they are there, and nothing at all where nothing is held', async () => {
  await held({ person: 'arai', gone: null, promises: [{ promise, responsible: false }], steps: [] });
  expect(await screen.findByText('a promise to them')).toBeVisible();
  expect(screen.queryByText(/passes to somebody else/)).toBeNull();
});

it('takes no room where nothing is held', async () => {
  const { asked } = await held({ person: 'arai', gone: 'left', promises: [], steps: [] });
  await expect.poll(() => asked.length).toBe(1);
  expect(screen.queryByRole('region')).toBeNull();
});
