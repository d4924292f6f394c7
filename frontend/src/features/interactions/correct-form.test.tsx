import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, refuse, serve, type Asked } from '@/test/serve';
import { InteractionSheet } from './interaction-sheet';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const text = {
  kind: 'call',
  subject: 'Gear sets',
  notes: 'Forty by Friday',
  outcome: 'no-agreement',
  ours: ['ines'],
  theirs: ['claire'],
  thirdParties: [],
  links: [],
  promises: [],
  at: { instant: at, zone: 'Europe/Paris' },
};
const view = {
  id: 'i1',
  version: 3,
  takenBack: false,
  history: [],
  promises: [],
  present: {
    id: 'i1',
    version: 3,
    occurredAt: at,
    recordedAt: at,
    recordedBy: 'ines',
    recordedLater: false,
    corrected: 0,
    text,
  },
};
const names = {
  people: { ines: { name: 'Ines Brandt', present: true }, marcus: { name: 'Marcus Reid', present: true } },
  contacts: { claire: { name: 'Claire Vidal' } },
  entities: {},
  regions: {},
};
const answered = (body: unknown) => ({ at, known: at, position: '1', view: body });
const differences = [
  { field: 'notes', mine: 'x', theirs: 'Sixty by Friday', base: 'Forty by Friday', by: 'marcus', at },
  { field: 'outcome', mine: 'x', theirs: 'decision-made', base: 'no-agreement', by: 'marcus', at },
  { field: 'ours', mine: ['ines'], theirs: ['ines', 'marcus'], base: ['ines'], by: 'marcus', at },
];

async function conflict(what: 'conflict' | 'focus' = 'conflict') {
  let tries = 0;
  const server = await serve((request, response) => {
    const path = request.path.split('?')[0];
    if (request.method === 'POST') {
      tries += 1;
      if (tries === 1) refuse(response, 412, { code: 'changed-meanwhile', version: 8, differences });
      else json(response, 200, { position: '2', changed: [{ type: 'Interaction', id: 'i1', version: 9 }] });
    } else if (path === '/api/accounts/v/rights') json(response, 200, { acts: true, manages: true });
    else if (path === '/api/accounts/v/names') json(response, 200, answered(names));
    else json(response, 200, answered(view));
  });
  onPage(<InteractionSheet account="v" id="i1" onClose={() => undefined} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Correct' }));
  const form = await screen.findByRole('form', { name: 'Correct' });
  const notes = within(form).getByRole('textbox', { name: /^Notes/ });
  if (what === 'focus') return { form, notes, panel: form, sent: () => server.asked };
  await userEvent.type(notes, ' noon');
  await userEvent.click(within(form).getByRole('button', { name: /^Correct/ }));
  const panel = await within(form).findByRole('alert');
  return { form, notes, panel, sent: (): Asked[] => server.asked.filter((one) => one.method === 'POST') };
}

it('has the focus in its first field once it is opened, and gives it to the heading of the sheet when it is gone', async () => {
  const { form } = await conflict('focus');
  expect(within(form).getByRole('radio', { name: 'Call' })).toHaveFocus();
  await userEvent.click(within(form).getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Gear sets' })).toHaveFocus());
});

it('asks before Escape loses a correction half written', async () => {
  const { notes } = await conflict();
  await userEvent.type(notes, '{Escape}');
  expect(await screen.findByRole('alertdialog', { name: 'Discard what you typed?' })).toBeVisible();
});

it('shows what somebody else made of it in words and names, and keeps what was typed', async () => {
  const { notes, panel } = await conflict();
  expect(notes).toHaveValue('Forty by Friday noon');
  expect(panel).toHaveTextContent('Sixty by Friday');
  expect(panel).toHaveTextContent('decision made');
  expect(panel).toHaveTextContent('Ines Brandt, Marcus Reid');
  expect(panel).not.toHaveTextContent(/decision-made|"ines"/);
});

it('sends nothing over theirs where theirs was taken', async () => {
  const { form, notes, panel, sent } = await conflict();
  for (const theirs of within(panel).getAllByRole('radio', { name: 'Take theirs' })) await userEvent.click(theirs);
  expect(notes).toHaveValue('Sixty by Friday');
  await userEvent.click(within(form).getByRole('button', { name: /^Correct/ }));
  await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
  expect(sent()).toHaveLength(1);
});

it('sends mine where mine was kept, and only that', async () => {
  const { form, notes, panel, sent } = await conflict();
  const group = within(panel).getByRole('radiogroup', { name: 'Notes' });
  await userEvent.click(within(group).getByRole('radio', { name: 'Keep mine' }));
  expect(notes).toHaveValue('Forty by Friday noon');
  await userEvent.click(within(form).getByRole('button', { name: /^Correct/ }));
  await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
  expect(sent()[1]?.headers['if-match']).toBe('"8"');
  expect(JSON.parse(sent()[1]?.body ?? '{}')).toEqual({ changed: { notes: 'Forty by Friday noon' } });
});
