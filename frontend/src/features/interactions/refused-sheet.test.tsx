import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, refuse, serve } from '@/test/serve';
import { LogSheet } from './log-sheet';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const answered = (view: unknown) => ({ at, known: at, position: '1', view });
const reads: Record<string, unknown> = {
  '/api/me': { user: 'u', person: 'ines', name: 'Ines Brandt', zone: 'Europe/Paris', language: 'en' },
  '/api/accounts/v/rights': { acts: true, manages: true },
  '/api/accounts/v/names': answered({
    people: { ines: { name: 'Ines Brandt', present: true, region: 'emea' } },
    contacts: {},
    entities: {},
    regions: { emea: { name: 'Europe' } },
  }),
};

/** A call with a subject, which the server refuses. */
async function refused(problem: Record<string, unknown>) {
  const server = await serve((request, response) => {
    const path = request.path.split('?')[0] ?? '';
    if (request.method === 'POST') refuse(response, 422, problem);
    else json(response, path in reads ? 200 : 404, reads[path] ?? { code: 'not-found' });
  });
  onPage(<LogSheet account="v" name="Velaris" onClose={() => undefined} />);
  await userEvent.type(await screen.findByRole('textbox', { name: /^Subject/ }), 'Gear sets');
  return { sent: () => server.asked.filter((one) => one.method === 'POST') };
}

const save = () => userEvent.keyboard('{Control>}{Enter}{/Control}');

it('what the server refuses stands beside its field, which has the focus, until it is changed', async () => {
  await refused({ code: 'text-is-not-too-long', field: 'subject', arguments: ['300'] });
  await userEvent.click(screen.getByRole('textbox', { name: /^Notes/ }));
  await save();
  const subject = screen.getByRole('textbox', { name: /^Subject/ });
  expect(await screen.findByText('At most 300 characters.')).toBeVisible();
  expect(subject).toBeInvalid();
  expect(subject).toHaveAccessibleDescription('At most 300 characters.');
  expect(subject).toHaveFocus();
  await userEvent.keyboard('!');
  expect(subject).toBeValid();
  expect(screen.queryByText('At most 300 characters.')).toBeNull();
});

it('so does a time that lies ahead, until another is said', async () => {
  await refused({ code: 'done-is-not-in-the-future', field: 'at', arguments: [] });
  const when = screen.getByRole('textbox', { name: /^When/ });
  await userEvent.type(when, '2 Feb 2099');
  await save();
  await screen.findByText(/cannot lie in the future/);
  expect(when).toBeInvalid();
  await userEvent.clear(when);
  await userEvent.type(when, '2 Feb 2020');
  expect(screen.queryByText(/cannot lie in the future/)).toBeNull();
});

it('a promise of the sheet is told apart from the others', async () => {
  await refused({ code: 'text-is-not-too-long', field: 'promises[1].what', arguments: ['2000'] });
  for (const what of ['one', 'two']) {
    await userEvent.keyboard('{Alt>}p{/Alt}');
    await userEvent.type(screen.getAllByRole('textbox', { name: /^What/ }).at(-1) ?? document.body, what);
    await userEvent.type(screen.getAllByRole('textbox', { name: /^Due/ }).at(-1) ?? document.body, '+1w');
  }
  await save();
  await screen.findByText('At most 2000 characters.');
  const [one, two] = screen.getAllByRole('textbox', { name: /^What/ });
  expect(one).toBeValid();
  expect(two).toBeInvalid();
  expect(two).toHaveFocus();
});

it('a due that is no date is not called missing', async () => {
  const { sent } = await refused({ code: 'unexpected' });
  await userEvent.keyboard('{Alt>}p{/Alt}');
  await userEvent.type(screen.getByRole('textbox', { name: /^What/ }), 'Send them');
  const due = screen.getByRole('textbox', { name: /^Due/ });
  await userEvent.type(due, '31.02.');
  await save();
  expect(due).toHaveAccessibleDescription(/That is no date/);
  expect(due).toHaveFocus();
  expect(sent()).toEqual([]);
});

it('what cannot be saved yet has the focus, wherever the key was pressed', async () => {
  const { sent } = await refused({ code: 'unexpected' });
  await userEvent.keyboard('{Alt>}p{/Alt}');
  await userEvent.click(screen.getByRole('textbox', { name: /^Notes/ }));
  await save();
  expect(screen.getByRole('textbox', { name: /^What/ })).toHaveFocus();
  expect(screen.getByRole('textbox', { name: /^What/ })).toBeInvalid();
  expect(sent()).toEqual([]);
});

it('a promise is of the region of its call, unless another or none is said', async () => {
  const { sent } = await refused({ code: 'unexpected' });
  for (const what of ['one', 'two']) {
    await userEvent.keyboard('{Alt>}p{/Alt}');
    await userEvent.type(screen.getAllByRole('textbox', { name: /^What/ }).at(-1) ?? document.body, what);
    await userEvent.type(screen.getAllByRole('textbox', { name: /^Due/ }).at(-1) ?? document.body, '+1w');
  }
  const second = within(screen.getByRole('region', { name: 'Promise 2' }));
  await userEvent.click(second.getByRole('button', { name: 'Region, product line, standing promise' }));
  await userEvent.click(second.getByRole('button', { name: /^Europe Region/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'none' }));
  await save();
  await waitFor(() => expect(sent()).toHaveLength(1));
  const said: unknown = JSON.parse(sent()[0]?.body ?? '');
  expect(said).toMatchObject({
    sheet: { region: 'emea' },
    promises: [{ what: 'one', region: 'emea' }, { what: 'two' }],
  });
  expect(said).not.toMatchObject({ promises: [{}, { region: 'emea' }] });
});
