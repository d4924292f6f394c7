import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BrowserRouter, Link, useLocation } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { createQueryClient } from '@/api/query-client';
import { speak } from '@/i18n';
import { rememberOpened, useSettings } from '@/shell/settings';
import { json, refuse, serve } from '@/test/serve';
import { Toasts } from '@/ui/toast';
import { RegisterAccountSheet } from './register-account-sheet';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const registered = { position: '2', changed: [{ type: 'Account', id: 'a9', version: 3 }] };
const history = (version: number) => ({ version, facts: [{ event: 'e1' }, { event: 'e4' }] });

function Address() {
  return <output>{useLocation().pathname}</output>;
}

/** An account is registered; `since` is what stands of it when one thinks better of that. */
async function register(fields: RegExp[], since: number, refusal: object | null = null) {
  const server = await serve((request, response) => {
    const path = request.path.split('?')[0];
    if (path === '/api/accounts' && request.method === 'POST') json(response, 200, registered);
    else if (path === '/api/accounts') json(response, 200, { rows: [] });
    else if (path === '/api/accounts/a9/things/a9/history')
      json(response, 200, { at, known: at, position: '2', view: history(since) });
    else if (refusal) refuse(response, 409, refusal);
    else json(response, 200, { position: '3', changed: [] });
  });
  window.history.replaceState(null, '', '/accounts');
  render(
    <QueryClientProvider client={createQueryClient()}>
      <BrowserRouter>
        <RegisterAccountSheet isOpen onClose={() => undefined} />
        <Address />
        <Link to="/accounts/a95">elsewhere</Link>
        <Toasts />
      </BrowserRouter>
    </QueryClientProvider>,
  );
  const words = ['Kestrel Wind', 'Energy', 'Aarhus', 'dk'];
  for (const [index, name] of fields.entries()) {
    await userEvent.click(await screen.findByRole('textbox', { name }));
    await userEvent.paste(words[index] ?? '');
  }
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(document.querySelector('output')).toHaveTextContent('/accounts/a9'));
  rememberOpened({ id: 'a9', name: 'Kestrel Wind' });
  return () => server.asked.filter((one) => one.method === 'POST');
}

const english = [/^Name/, /^Industry/, /^City/, /^Country/];

it.each([
  ['en', /^Name/, 'There is already an account Kestrel Wind.'],
  ['de', /^Name/, 'Es gibt schon den Kunden Kestrel Wind.'],
] as const)('says that another one which the reader sees has exactly that name: %s', async (language, field, said) => {
  await speak(language);
  const rows = [
    { account: 'a4', name: 'Kestrel Wind Holding' },
    { account: 'a5', name: 'Kestrel Wind' },
  ];
  await serve((_, response) => json(response, 200, { at, known: at, position: '2', rows }));
  render(
    <QueryClientProvider client={createQueryClient()}>
      <BrowserRouter>
        <RegisterAccountSheet isOpen onClose={() => undefined} />
      </BrowserRouter>
    </QueryClientProvider>,
  );
  const name = await screen.findByRole('textbox', { name: field });
  await userEvent.click(name);
  await userEvent.paste('kestrel wind hold');
  await userEvent.tab();
  expect(screen.queryByRole('status')).toBeNull();
  await userEvent.clear(name);
  await userEvent.paste(' kestrel wind ');
  await userEvent.tab();
  expect(await screen.findByRole('status')).toHaveTextContent(said);
  expect(screen.getByRole('status').querySelector('a')).toHaveAttribute('href', '/accounts/a5');
});

it('that an account was registered is offered to be taken back, and then it is nowhere', async () => {
  const sent = await register(english, 3);
  expect(await screen.findByText('Registered: Kestrel Wind')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]).toMatchObject({ path: '/api/accounts/a9/undo', body: JSON.stringify({ event: 'e4' }) });
  expect(sent()[1]?.headers['if-match']).toBe('"3"');
  await waitFor(() => expect(document.querySelector('output')).toHaveTextContent(/^\/accounts$/));
  expect(useSettings.getState().recent).toEqual([]);
});

it('whoever has gone on to something else meanwhile stays there', async () => {
  const sent = await register(english, 3);
  fireEvent.click(screen.getByText('elsewhere'));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(sent()).toHaveLength(2));
  expect(await screen.findByText('Undone')).toBeVisible();
  expect(window.location.pathname).toBe('/accounts/a95');
  expect(useSettings.getState().recent).toEqual([]);
});

it('not where something came since, and it says so', async () => {
  const sent = await register(english, 4);
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText(/^Somebody has changed it since/)).toBeVisible();
  expect(sent()).toHaveLength(1);
  expect(document.querySelector('output')).toHaveTextContent('/accounts/a9');
});

it('where something stands in it already, that is said in the language of the reader', async () => {
  await speak('de');
  await register([/^Name/, /^Branche/, /^Ort/, /^Länderkürzel/], 3, {
    code: 'nothing-hangs-on-it',
    detail: 'Said in English.',
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }));
  expect(await screen.findByText(/Das lässt sich nicht zurücknehmen/)).toBeVisible();
  expect(document.querySelector('output')).toHaveTextContent('/accounts/a9');
});
