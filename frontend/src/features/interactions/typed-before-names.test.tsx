import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { keys } from '@/api/keys';
import { createQueryClient } from '@/api/query-client';
import { speak } from '@/i18n';
import { json, refuse, serve } from '@/test/serve';
import { useEyes } from '@/time/reader';
import { LogSheet } from './log-sheet';

beforeEach(async () => {
  await speak('en');
  useEyes.setState({ zone: 'Europe/Vienna' });
});

const at = '2026-11-05T09:00:00.000000Z';
const answered = (view: unknown) => ({ at, known: at, position: '1', view });
const me = { user: 'u', person: 'ines', name: 'Ines Brandt', zone: 'Europe/Vienna', language: 'en' };
const names = answered({
  people: { ines: { name: 'Ines Brandt', present: true, zone: 'Europe/Vienna', region: 'emea' } },
  contacts: { claire: { name: 'Claire Fontaine' }, luc: { name: 'Luc Arnaud' } },
  entities: {},
  regions: { emea: { name: 'Europe', zone: 'Europe/Vienna' } },
  zone: 'Europe/Paris',
});
const others = answered({ members: [], coming: [], gone: [], commitments: [], cases: [], entries: [] });

/** The log sheet on a slow line: the names come when the test says so. */
async function onSlowLine() {
  let arrive: (how: 'whole' | 'refused') => void = () => undefined;
  let arrived = new Promise<'whole' | 'refused'>((done) => (arrive = done));
  const server = await serve((request, response) => {
    const path = request.path.split('?')[0];
    if (request.method === 'POST') json(response, 200, { position: '2', changed: [] });
    else if (path === '/api/me') json(response, 200, me);
    else if (path === '/api/accounts/v/names')
      void arrived.then((how) => {
        arrived = Promise.resolve('whole');
        return how === 'whole' ? json(response, 200, names) : refuse(response, 500, { code: 'internal' });
      });
    else json(response, 200, others);
  });
  const queries = createQueryClient();
  queries.setQueryData(keys.me, me);
  render(
    <QueryClientProvider client={queries}>
      <MemoryRouter>
        <LogSheet account="v" name="Velaris" onClose={() => undefined} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  expect(screen.getByRole('combobox', { name: /^With/ })).toHaveFocus();
  const sent = () =>
    server.asked.filter(({ method }) => method === 'POST').map(({ body }): unknown => JSON.parse(body));
  return { arrive: (how: 'whole' | 'refused' = 'whole') => arrive(how), sent };
}

const field = (name: RegExp) => screen.getByRole('textbox', { name });
const save = '{Control>}{Enter}{/Control}';

describe('who types faster than the names come', () => {
  it('loses nothing of a call and its promise, and Tab goes the way it always goes', async () => {
    const { arrive, sent } = await onSlowLine();
    await userEvent.keyboard('cla{Enter}');
    expect(screen.getByText('Looking for “cla”…')).toBeVisible();
    await userEvent.keyboard('{Tab}{Tab}{Tab}Drawings{Tab}Before the audit{Alt>}p{/Alt}');
    expect(field(/^Subject/)).toHaveValue('Drawings');
    expect(field(/^Notes/)).toHaveValue('Before the audit');
    expect(field(/^What/)).toHaveFocus();
    await userEvent.keyboard('Send them{Tab}fri');
    arrive();
    expect(await screen.findByRole('button', { name: 'Remove Claire Fontaine' })).toBeVisible();
    expect(screen.queryByText(/Looking for/)).toBeNull();
    await userEvent.keyboard(save);
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).toMatchObject({
      sheet: { subject: 'Drawings', notes: 'Before the audit', ours: ['ines'], theirs: ['claire'], region: 'emea' },
      promises: [{ what: 'Send them', responsible: 'ines', counterpart: 'claire', region: 'emea' }],
    });
  });

  it('and saves before they are there, saves what was meant as soon as they are', async () => {
    const { arrive, sent } = await onSlowLine();
    await userEvent.keyboard(`cla{Tab}{Tab}{Tab}Drawings${save}`);
    expect(screen.getByRole('button', { name: /^Working…\s?Save/ })).toBeVisible();
    expect(sent()).toEqual([]);
    arrive();
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).toMatchObject({ sheet: { subject: 'Drawings', ours: ['ines'], theirs: ['claire'] } });
  });

  it('and meant nobody who is there, is told so', async () => {
    const { arrive } = await onSlowLine();
    await userEvent.keyboard('zeno{Enter}luc{Tab}');
    expect(screen.getByText('Looking for “zeno, luc”…')).toBeVisible();
    arrive();
    expect(await screen.findByText('Nothing fits “zeno”.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Remove Luc Arnaud' })).toBeVisible();
  });

  it('is told where they do not come, and asks for them again', async () => {
    const { arrive, sent } = await onSlowLine();
    await userEvent.keyboard(`cla{Tab}{Tab}{Tab}Drawings${save}`);
    arrive('refused');
    const note = await screen.findByRole('alert');
    await userEvent.click(within(note).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).toMatchObject({ sheet: { theirs: ['claire'] } });
  });
});

it('the key for a promise is heard anywhere in the sheet', async () => {
  await onSlowLine();
  screen.getByRole('button', { name: /^Save and/ }).focus();
  await userEvent.keyboard('{Alt>}p{/Alt}');
  expect(field(/^What/)).toHaveFocus();
});
