import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { keys } from '@/api/keys';
import { createQueryClient } from '@/api/query-client';
import { speak } from '@/i18n';
import { useSlots } from '@/shell/slots';
import { json, refuse, serve } from '@/test/serve';
import { LogAnywhere } from './log-anywhere';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const me = { user: 'u', person: 'ines', name: 'Ines Brandt', zone: 'Europe/Vienna', language: 'en' };
const ines = { name: 'Ines Brandt', present: true, zone: 'Europe/Vienna', region: 'emea' };
const contacts: Record<string, object> = {
  a: { claire: { name: 'Claire Fontaine', left: false, present: true } },
  b: { kenji: { name: 'Kenji Mori', left: false, present: true } },
};
const rows = [
  { account: 'a', name: 'Velaris Rail' },
  { account: 'b', name: 'Sendai Kinetic' },
];
const others = { members: [], coming: [], gone: [], commitments: [], cases: [], entries: [] };

interface Given {
  onlyRead: readonly string[];
  onScreen: { id: string; name: string } | null;
}

/** Two accounts; the reader only reads the ones named. */
async function log({ onlyRead = [], onScreen = null }: Partial<Given> = {}) {
  const { asked } = await serve(({ method, path }, response) => {
    const [, account = ''] = /^\/api\/accounts\/(\w+)\//.exec(path) ?? [];
    if (method === 'POST') json(response, 200, { position: '2', changed: [] });
    else if (path === '/api/me') json(response, 200, me);
    else if (path.startsWith('/api/accounts?')) json(response, 200, { rows, total: 2, all: 2 });
    else if (path.includes('/rights')) json(response, 200, { at, acts: !onlyRead.includes(account), manages: false });
    else if (path.includes('/names')) {
      const view = { people: { ines }, contacts: contacts[account], entities: {}, regions: {}, zone: 'Europe/Paris' };
      json(response, 200, { at, known: at, position: '1', view });
    } else if (account) json(response, 200, { at, known: at, position: '1', view: others });
    else refuse(response, 404, { code: 'not-found' });
  });
  useSlots.setState({ account: onScreen });
  const queries = createQueryClient();
  queries.setQueryData(keys.me, me);
  render(
    <QueryClientProvider client={queries}>
      <MemoryRouter>
        <LogAnywhere />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  act(() => useSlots.getState().onLog?.());
  const sent = () => asked.filter(({ method }) => method === 'POST');
  return { sent };
}

async function choose(name: string) {
  const account = await screen.findByRole('combobox', { name: 'Account' });
  await userEvent.clear(account);
  await userEvent.type(account, name.slice(0, 4));
  await userEvent.click(await screen.findByRole('option', { name }));
  await screen.findByRole('dialog', { name: new RegExp(name) });
}

describe('the sheet that was begun on one account’s page', () => {
  it.each([
    ['another account', { id: 'b', name: 'Sendai Kinetic' }],
    ['a page of none', null],
  ])('stays what it was begun for where one goes on to %s', async (_, next) => {
    await log({ onScreen: { id: 'a', name: 'Velaris Rail' } });
    expect(await screen.findByRole('dialog', { name: /Velaris Rail/ })).toBeVisible();
    act(() => useSlots.setState({ account: next }));
    expect(screen.getByRole('dialog', { name: /Velaris Rail/ })).toBeVisible();
  });
});

describe('the account that is chosen above the fields', () => {
  it('takes along what is written already, but nobody whom it does not know', async () => {
    const { sent } = await log();
    await choose('Velaris Rail');
    const people = await screen.findByRole('combobox', { name: /^With/ });
    await userEvent.type(people, 'cla{Enter}');
    await userEvent.type(screen.getByRole('textbox', { name: /^Subject/ }), 'Drawings');
    await userEvent.keyboard('{Alt>}p{/Alt}');
    await userEvent.type(await screen.findByRole('textbox', { name: /^What/ }), 'Send them');
    await choose('Sendai Kinetic');
    expect(screen.getByRole('textbox', { name: /^Subject/ })).toHaveValue('Drawings');
    expect(screen.getByRole('textbox', { name: /^What/ })).toHaveValue('Send them');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove Claire Fontaine' })).toBeNull());
    await userEvent.type(screen.getByRole('textbox', { name: /^Due/ }), 'fri');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]?.path).toContain('/api/accounts/b/');
    expect(JSON.parse(sent()[0]?.body ?? '')).toMatchObject({
      sheet: { subject: 'Drawings', ours: ['ines'], theirs: [] },
      promises: [{ what: 'Send them', responsible: 'ines' }],
    });
  });

  it('that one may only read says so, and saves nothing', async () => {
    const { sent } = await log({ onlyRead: ['b'] });
    await choose('Sendai Kinetic');
    const account = screen.getByRole('combobox', { name: 'Account' });
    await waitFor(() => expect(account).toHaveAccessibleDescription(/Here you may read, and write nothing\./));
    expect(screen.getByRole('button', { name: /^Save and log another/ })).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox', { name: /^Subject/ }), 'Drawings');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await choose('Velaris Rail');
    expect(sent()).toEqual([]);
    expect(screen.getByRole('textbox', { name: /^Subject/ })).toHaveValue('Drawings');
    expect(screen.queryByText(/may read/)).toBeNull();
  });
});
