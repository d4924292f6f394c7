import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, refuse, serve, type Asked } from '@/test/serve';
import { rawStrings } from '@/test/pseudo';
import { SettingsSheet } from './settings-sheet';

type Answer = (asked: Asked, response: Parameters<Parameters<typeof serve>[0]>[1]) => void;

beforeEach(() => speak('en'));

const answered = (view: unknown) => ({ at: now, known: now, position: '1', view });
const now = '2026-11-23T09:00:00.000000Z';
const began = '2025-01-06T07:00:00.000000Z';

const fact = (event: string, kind: string, field: string, value: unknown) => ({
  event,
  act: '1',
  kind,
  field,
  effectiveAt: null,
  recordedAt: began,
  actor: 'ines',
  value,
  names: null,
  outcome: 'STANDS',
  replacedBy: null,
  undoable: true,
});
const registered = fact('e1', 'AccountRegistered', 'registered', { account: 'v', since: null });
const named = { ...fact('e2', 'AccountNamed', 'name', { account: 'v', name: 'Velaris Rail', from: null }), act: '2' };
const profile = {
  id: 'v',
  version: 4,
  present: true,
  name: 'Velaris Rail',
  industry: 'Rail vehicles',
  headquarters: { city: 'Lyon', country: 'FR', zone: 'Europe/Paris' },
  governance: 'coordination',
  since: { notRecorded: true },
  planned: [],
};
const names = {
  people: { ines: { name: 'Ines Brandt', present: true }, marcus: { name: 'Marcus Reid', present: true } },
  contacts: {},
  entities: {},
  regions: {},
};
const saved = { position: '2', changed: [{ type: 'account', id: 'v', version: 5 }] };

/** The account as its server tells it; what is not said here is refused. */
async function settings(rights: { acts: boolean; manages: boolean }, writes: Record<string, Answer> = {}) {
  const reads: Record<string, unknown> = {
    '/api/accounts/v/rights': rights,
    '/api/accounts/v/profile': answered(profile),
    '/api/accounts/v/names': answered(names),
    '/api/accounts/v/things/v/history': answered({ thing: 'v', version: 4, facts: [registered, named] }),
  };
  const started = await serve((asked, response) => {
    const write = writes[`${asked.method} ${asked.path}`];
    if (write) write(asked, response);
    else if (reads[asked.path]) json(response, 200, reads[asked.path]);
    else refuse(response, 404, { code: 'not-found' });
  });
  onPage(<SettingsSheet account="v" onClose={() => undefined} />);
  await screen.findAllByText(/Velaris Rail/);
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1));
  return started.asked.filter.bind(started.asked);
}

const manager = { acts: true, manages: true };
const changePath = 'POST /api/accounts/v/change';

async function startChange() {
  await userEvent.click(await screen.findByRole('button', { name: 'Change the account' }));
  return screen.getByRole('form', { name: 'Change the account' });
}

describe('what one may do is what one is offered', () => {
  it('to the account manager everything', async () => {
    await settings(manager);
    expect(await screen.findByRole('button', { name: 'Change governance' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo: Account registered' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Correct: Name' })).toBeVisible();
  });

  it('to a team member all but governance and what the registration said', async () => {
    await settings({ acts: true, manages: false });
    expect(await screen.findByRole('button', { name: 'Change the account' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Change governance' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Undo: Account registered' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Undo: Name' })).toBeVisible();
  });

  it('to an auditor nothing', async () => {
    await settings({ acts: false, manages: false });
    expect(screen.queryByRole('button', { name: /Change|Correct|Undo/ })).toBeNull();
  });
});

describe('an act', () => {
  it('sends only what is different, decided on the version that was read', async () => {
    const asked = await settings(manager, { [changePath]: (_asked, response) => json(response, 200, saved) });
    const form = await startChange();
    const industry = within(form).getByRole('textbox', { name: 'Industry' });
    await userEvent.clear(industry);
    await userEvent.type(industry, 'Rail and metro{Enter}');
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    const [sent] = asked((one) => one.method === 'POST');
    expect(JSON.parse(sent?.body ?? '')).toEqual({ industry: 'Rail and metro' });
    expect(sent?.headers['if-match']).toBe('"4"');
    expect(sent?.headers['command-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('asks for what is missing, and says that nothing is different, before it asks the server', async () => {
    const asked = await settings(manager);
    const form = await startChange();
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
    expect(await within(form).findByText('Nothing is different yet.')).toBeVisible();
    await userEvent.clear(within(form).getByRole('textbox', { name: 'Name' }));
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
    const name = within(form).getByRole('textbox', { name: 'Name' });
    expect(name).toHaveAccessibleDescription('Say something here.');
    await waitFor(() => expect(name).toHaveFocus());
    expect(asked((one) => one.method === 'POST')).toEqual([]);
  });

  it('puts a refusal beside the field it is about, and keeps what was typed', async () => {
    await settings(manager, {
      [changePath]: (_asked, response) =>
        refuse(response, 422, { code: 'country-is-iso', field: 'country', arguments: [], detail: 'Two letters.' }),
    });
    const form = await startChange();
    const country = within(form).getByRole('textbox', { name: 'Country code' });
    await userEvent.clear(country);
    await userEvent.type(country, 'France{Enter}');
    await waitFor(() => expect(country).toBeInvalid());
    expect(country).toHaveAccessibleDescription();
    expect(country).toHaveValue('France');
    expect(country).toHaveFocus();
    await userEvent.type(country, '!');
    expect(country).toBeValid();
  });

  it('says above its buttons what is about no field of it', async () => {
    await settings(manager, { [changePath]: (_asked, response) => refuse(response, 403, { code: 'forbidden' }) });
    const form = await startChange();
    await userEvent.type(within(form).getByRole('textbox', { name: 'Name' }), ' Group{Enter}');
    expect(await within(form).findByRole('alert')).toHaveTextContent('nothing you typed is lost');
    expect(within(form).getByRole('textbox', { name: 'Name' })).toHaveValue('Velaris Rail Group');
  });

  it('shows mine, theirs and the base where somebody changed the same, and sends mine on theirs', async () => {
    let tries = 0;
    const asked = await settings(manager, {
      [changePath]: (_asked, response) => {
        tries += 1;
        if (tries > 1) return json(response, 200, saved);
        return refuse(response, 412, {
          code: 'changed-meanwhile',
          version: 7,
          differences: [
            { field: 'industry', mine: 'Metro', theirs: 'Trains', base: 'Rail vehicles', by: 'marcus', at: now },
            {
              field: 'headquarters',
              mine: { city: 'Paris', country: 'FR', zone: 'Europe/Paris' },
              theirs: { city: 'Belfort', country: 'FR', zone: 'Europe/Paris' },
              base: { city: 'Lyon', country: 'FR', zone: 'Europe/Paris' },
              by: 'marcus',
              at: now,
            },
          ],
        });
      },
    });
    const form = await startChange();
    const industry = within(form).getByRole('textbox', { name: 'Industry' });
    await userEvent.clear(industry);
    await userEvent.type(industry, 'Metro');
    const city = within(form).getByRole('textbox', { name: 'City' });
    await userEvent.clear(city);
    await userEvent.type(city, 'Paris{Enter}');
    const conflict = await within(form).findByRole('alert');
    expect(conflict).toHaveTextContent('Trains');
    expect(conflict).toHaveTextContent('Marcus Reid');
    expect(conflict).toHaveTextContent('Belfort, FR, Paris');
    expect(industry).toHaveValue('Metro');
    expect(city).toHaveValue('Paris');
    await userEvent.click(
      within(within(conflict).getByRole('radiogroup', { name: /headquarters/i })).getByRole('radio', {
        name: 'Take theirs',
      }),
    );
    expect(city).toHaveValue('Belfort');
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    const [first, second] = asked((one) => one.method === 'POST');
    expect(second?.headers['if-match']).toBe('"7"');
    expect(second?.headers['command-id']).toBe(first?.headers['command-id']);
    expect(JSON.parse(second?.body ?? '')).toEqual({ industry: 'Metro' });
  });
});

describe('the history', () => {
  it('corrects a fact by its changed fields alone', async () => {
    const asked = await settings(manager, {
      'POST /api/accounts/v/correct': (_asked, response) => json(response, 200, saved),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Correct: Name' }));
    const name = screen.getByRole('textbox', { name: 'Name' });
    await userEvent.type(name, ' SA{Enter}');
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    const [sent] = asked((one) => one.method === 'POST');
    expect(JSON.parse(sent?.body ?? '')).toEqual({ event: 'e2', changed: { name: 'Velaris Rail SA' } });
  });

  it('asks once more before a thing itself is taken back, and says why it is not', async () => {
    await settings(manager, {
      'POST /api/accounts/v/undo': (_asked, response) =>
        refuse(response, 422, { code: 'nothing-hangs-on-it', arguments: ['3'], detail: '3 entries hang on it.' }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Undo: Account registered' }));
    const question = await screen.findByRole('alertdialog');
    await userEvent.click(within(question).getByRole('button', { name: 'Take back' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was saved');
  });

  it('has no raw string', async () => {
    await speak('pseudo');
    await settings(manager);
    expect(
      rawStrings(screen.getByRole('dialog'), [
        'Velaris Rail',
        'Rail vehicles',
        'Lyon',
        'FR',
        'Paris',
        'Ines Brandt',
        '6 Jan 2025, 08:00',
      ]),
    ).toEqual([]);
  });
});
