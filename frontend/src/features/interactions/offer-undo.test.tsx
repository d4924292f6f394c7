import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, serve } from '@/test/serve';
import { Toasts } from '@/ui/toast';
import { InteractionSheet } from './interaction-sheet';
import { LogSheet } from './log-sheet';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const text = { kind: 'call', subject: 'Gear sets', ours: [], theirs: [], thirdParties: [], links: [], promises: [] };
const card = { id: 'i1', version: 3, occurredAt: at, recordedAt: at, recordedBy: 'ines', recordedLater: false };
const answered = (body: unknown) => ({ at, known: at, position: '1', view: body });
const line = (event: string, undoable: boolean) => ({ event, undoable, recordedAt: at, effectiveAt: at, by: 'ines' });
const viewOf = (version: number) => ({
  id: 'i1',
  version,
  takenBack: false,
  history: [line('audience', false), line('last', true), line('first', true)],
  promises: [],
  present: { ...card, corrected: 0, text },
});

/** What an act leaves behind is version 4; `since` is what stands when one thinks better of it. */
async function show(sheet: ReactNode, since = 4) {
  let version = 3;
  const server = await serve((request, response) => {
    const path = request.path.split('?')[0];
    if (request.method === 'POST') {
      version = since;
      json(response, 200, { position: '2', changed: [{ type: 'Interaction', id: 'i1', version: 4 }] });
    } else if (path === '/api/me') json(response, 200, { person: 'ines', name: 'Ines Brandt', zone: 'Europe/Vienna' });
    else if (path === '/api/accounts/v/rights') json(response, 200, { acts: true, manages: true });
    else if (path === '/api/accounts/v/interactions/i1') json(response, 200, answered(viewOf(version)));
    else json(response, 200, answered({ people: {}, contacts: {}, entities: {}, regions: {}, cases: [] }));
  });
  onPage(
    <>
      {sheet}
      <Toasts />
    </>,
  );
  return () => server.asked.filter((one) => one.method === 'POST');
}

const notifications = () => within(screen.getByLabelText('Messages'));
const takeBack = async () => userEvent.click(await notifications().findByRole('button', { name: 'Undo' }));
const undone = { body: JSON.stringify({ event: 'last' }), path: '/api/accounts/v/interactions/i1/undo' };
const sheet = <InteractionSheet account="v" id="i1" onClose={() => undefined} />;

it('logging is taken back as the one act it was, its promises included', async () => {
  const sent = await show(<LogSheet account="v" name="Velaris" onClose={() => undefined} />);
  await userEvent.type(screen.getByRole('textbox', { name: /^Subject/ }), 'Gear sets');
  await userEvent.click(screen.getByRole('button', { name: /^Save$|^Save Ctrl/ }));
  await takeBack();
  await waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]).toMatchObject(undone);
  expect(sent()[1]?.headers['if-match']).toBe('"4"');
});

it('taking back asks first, and is then offered to be undone', async () => {
  const sent = await show(sheet);
  await userEvent.click(await screen.findByRole('button', { name: 'More' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Take back' }));
  const question = await screen.findByRole('alertdialog', { name: 'Take back “Gear sets”?' });
  expect(sent()).toHaveLength(0);
  await userEvent.type(within(question).getByRole('textbox', { name: /^Reason/ }), 'They called another customer');
  await userEvent.click(within(question).getByRole('button', { name: 'Take back' }));
  await takeBack();
  expect(sent()[0]).toMatchObject({ body: JSON.stringify({ reason: 'They called another customer' }) });
  await waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]).toMatchObject(undone);
});

it('a correction is offered to be undone, but not over what somebody else said since', async () => {
  const sent = await show(sheet, 5);
  await userEvent.click(await screen.findByRole('button', { name: 'Correct' }));
  const form = await screen.findByRole('form', { name: 'Correct' });
  await userEvent.type(within(form).getByRole('textbox', { name: /^Notes/ }), 'Read again');
  await userEvent.click(within(form).getByRole('button', { name: /^Correct/ }));
  await takeBack();
  await notifications().findByText(/Somebody has changed it since/);
  expect(sent()).toHaveLength(1);
});

it('what was corrected is called what it is called now', async () => {
  await show(sheet);
  await userEvent.click(await screen.findByRole('button', { name: 'Correct' }));
  const form = await screen.findByRole('form', { name: 'Correct' });
  await userEvent.type(within(form).getByRole('textbox', { name: /^Subject/ }), ' for May');
  await userEvent.click(within(form).getByRole('button', { name: /^Correct/ }));
  expect(await notifications().findByText('Corrected: Gear sets for May')).toBeVisible();
});
