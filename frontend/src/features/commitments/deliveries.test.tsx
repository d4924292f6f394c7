import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, serve } from '@/test/serve';
import { CommitmentSheet } from './commitment-sheet';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const answered = (view: unknown) => ({ at, known: at, position: '1', view });
const card = (id: string, what: string, more: object = {}) => ({
  id,
  what,
  version: 1,
  side: 'ours',
  kind: 'standing',
  responsible: 'ines',
  madeAt: at,
  state: 'accepted',
  accepted: true,
  open: true,
  daysLate: 0,
  promises: 1,
  ...more,
});
const november = card('p2', 'The forecast of November', { state: 'kept', open: false, cites: 'p1' });
const december = card('p3', 'The forecast of December', { cites: 'p1' });
const forecast = card('p1', 'A monthly forecast');
const views: Record<string, object> = {
  p4: { id: 'p4', version: 2, takenBack: true, chain: [], history: [], deliveries: [] },
  p1: { id: 'p1', version: 1, present: forecast, chain: [], history: [], deliveries: [november, december] },
  p2: { id: 'p2', version: 1, present: november, chain: [], history: [], deliveries: [] },
};

function Address() {
  return <output>{useLocation().search}</output>;
}

async function show(id: string) {
  await serve(({ path }, response) => {
    const promise = /commitments\/(p\d)/.exec(path)?.[1];
    if (promise) json(response, 200, answered(views[promise]));
    else if (path.includes('/rights')) json(response, 200, { acts: true, manages: true });
    else json(response, 200, answered({ people: {}, contacts: {}, entities: {}, regions: {}, cases: [] }));
  });
  onPage(
    <>
      <CommitmentSheet account="v" id={id} onClose={() => undefined} />
      <Address />
    </>,
  );
}
const address = () => document.querySelector('output')?.textContent ?? '';

it('a standing promise lists what delivers under it, each with its state', async () => {
  await show('p1');
  const deliveries = within(await screen.findByRole('region', { name: 'Deliveries (2)' }));
  expect(deliveries.getAllByRole('listitem')).toHaveLength(2);
  expect(deliveries.getByText('kept')).toBeVisible();
  await userEvent.click(deliveries.getByRole('button', { name: 'The forecast of December' }));
  expect(address()).toBe('?item=commitment%3Ap3');
});

it('a delivery names the standing promise and leads to it', async () => {
  await show('p2');
  await userEvent.click(await screen.findByRole('button', { name: 'A monthly forecast' }));
  expect(screen.getByText(/Delivers under/)).toBeVisible();
  expect(address()).toBe('?item=commitment%3Ap1');
});

it('a promise whose making was undone says that it was taken back', async () => {
  await show('p4');
  expect(await screen.findByRole('heading', { name: 'Taken back' })).toBeVisible();
});
