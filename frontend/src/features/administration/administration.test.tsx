import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, refuse, serve, type Asked } from '@/test/serve';
import { listenToShortcuts, useShortcutRegistry } from '@/ui/shortcuts';
import { AdministrationPage } from './administration-page';

type Answer = (asked: Asked, response: Parameters<Parameters<typeof serve>[0]>[1]) => void;

beforeEach(() => speak('en'));

const now = '2026-11-23T09:00:00.000000Z';
const answered = (view: unknown) => ({ at: now, known: now, position: '1', view });
const person = (id: string, name: string) => ({
  id,
  version: 1,
  name,
  function: 'quality',
  region: 'emea',
  language: 'en',
  present: true,
  planned: [],
  since: { notRecorded: true },
  working: { zone: 'Europe/Vienna', hours: [], own: false },
});
const emea = { id: 'emea', version: 1, name: 'Europe', zone: 'Europe/Vienna', hours: [], head: null, planned: [] };
const user = (id: string, name: string) => ({
  user: id,
  login: id,
  person: id,
  name,
  administrator: false,
  disabled: false,
  ready: true,
  bound: false,
});

const added = {
  event: 'p1',
  act: '1',
  kind: 'PersonAdded',
  field: 'added',
  recordedAt: now,
  actor: 'ada',
  value: { person: 'signe' },
  outcome: 'UNDONE',
  replacedBy: 'p2',
  undoable: false,
};
const signe = [
  added,
  {
    ...added,
    event: 'p2',
    act: '2',
    value: null,
    names: 'p1',
    outcome: 'TAKES_BACK',
    replacedBy: null,
    undoable: true,
  },
];

async function administration(
  writes: Record<string, Answer> = {},
  administrator = true,
  stale: object[] = [],
  provider: string | null = null,
) {
  const reads: Record<string, unknown> = {
    '/api/me': { user: 'ada', person: 'ada', name: 'Ada', login: 'ada', administrator, zone: 'UTC', language: 'en' },
    '/api/directory/people': answered({
      people: [person('zoe', 'Zoe Holm'), person('ada', 'Ada')],
      takenBack: [{ id: 'signe', name: 'Signe Dahl' }],
    }),
    '/api/directory/regions': answered({ regions: [emea], takenBack: [] }),
    '/api/directory/things/signe/history': answered({ thing: 'signe', version: 3, takenBack: true, facts: signe }),
    '/api/users': { users: [user('ada', 'Ada'), user('max', 'Max Roth')] },
    '/api/sign-in': { provider },
    '/api/administration/stale-views': { views: stale },
  };
  const started = await serve((asked, response) => {
    const write = writes[`${asked.method} ${asked.path}`];
    if (write) write(asked, response);
    else if (asked.method === 'GET' && reads[asked.path]) json(response, 200, reads[asked.path]);
    else refuse(response, 404, { code: 'not-found' });
  });
  onPage(
    <main>
      <AdministrationPage />
    </main>,
  );
  return started.asked;
}

const done: Answer = (_asked, response) => {
  response.writeHead(204);
  response.end();
};

describe('administration', () => {
  it('is not open to whoever is no administrator', async () => {
    const asked = await administration({}, false);
    expect(await screen.findByText('This is not open to you')).toBeVisible();
    expect(asked.some((one) => one.path === '/api/users')).toBe(false);
  });

  it('names the views that stand still, and says nothing where all follow', async () => {
    await administration({}, true, [
      {
        account: 'a1',
        view: 'commitment',
        since: '2026-11-20T10:00:00.000000Z',
        position: 7,
        failure: 'ArithmeticException',
      },
    ]);
    expect(await screen.findByRole('heading', { name: /Views that stand still/ })).toBeVisible();
    expect(screen.getByText('commitment')).toBeVisible();
    expect(screen.getByText('ArithmeticException')).toBeVisible();
  });

  it('goes through people and regions by J and K, which `?` says, and opens by Enter', async () => {
    HTMLElement.prototype.scrollIntoView = () => undefined;
    onTestFinished(listenToShortcuts());
    await administration();
    const zoe = await screen.findByRole('button', { name: 'Zoe Holm' });
    const europe = await screen.findByRole('button', { name: 'Europe' });
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    press('j');
    expect(zoe).toHaveFocus();
    press('j');
    press('j');
    expect(europe).toHaveFocus();
    press('k');
    press('k');
    expect(zoe).toHaveFocus();
    const offered = useShortcutRegistry.getState().all.flat();
    expect(offered.map(({ keys }) => keys)).toEqual(expect.arrayContaining(['J', 'K']));
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('dialog', { name: 'Zoe Holm' })).toBeVisible();
  });

  it('shows apart who was taken back, and brings them back', async () => {
    const asked = await administration({
      'POST /api/directory/people/signe/undo': (_asked, response) =>
        json(response, 200, { position: '2', changed: [{ type: 'Person', id: 'signe', version: 4 }] }),
    });
    expect(await screen.findByRole('button', { name: 'Zoe Holm' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Signe Dahl' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Taken back' }));
    expect(screen.queryByRole('button', { name: 'Zoe Holm' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Signe Dahl' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Signe Dahl' }));
    expect(await sheet.findByRole('heading', { name: 'Taken back' })).toBeVisible();
    await userEvent.click(await sheet.findByRole('button', { name: /^Bring back/ }));
    await waitFor(() => expect(asked.some((one) => one.method === 'POST')).toBe(true));
    const sent = asked.find((one) => one.method === 'POST');
    expect(JSON.parse(sent?.body ?? '')).toEqual({ event: 'p2' });
    expect(sent?.headers['if-match']).toBe('"3"');
  });

  it('adds a person after it asked for their name', async () => {
    const asked = await administration({
      'POST /api/directory/people': (_asked, response) => json(response, 200, { position: '2', changed: [] }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Person' }));
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await userEvent.type(name, '{Enter}');
    expect(name).toHaveAccessibleDescription('Say something here.');
    await userEvent.type(name, 'Signe Dahl{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const [sent] = asked.filter((one) => one.method === 'POST');
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({ name: 'Signe Dahl' });
  });

  it('says beside the short name of a region what it must be, and beside its hours which day does not fit', async () => {
    let refusal: object = { code: 'region-id-is-a-short-word', field: 'region', arguments: ['e 1'] };
    await administration({ 'POST /api/directory/regions': (_asked, response) => refuse(response, 422, refusal) });
    await userEvent.click(await screen.findByRole('button', { name: 'Region' }));
    const short = await screen.findByRole('textbox', { name: 'Short name' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Nordics');
    await userEvent.type(short, 'e 1{Enter}');
    await waitFor(() => expect(short).toBeInvalid());
    expect(short).toHaveValue('e 1');

    refusal = { code: 'hours-end-after-they-begin', field: 'hours[0]', arguments: ['MONDAY'] };
    await userEvent.type(short, '{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Mon');
    expect(short).toBeValid();
  });

  it('hands a one-time link out, once', async () => {
    const asked = await administration({
      'POST /api/users': (_asked, response) => json(response, 201, { user: 'zoe', path: '/password?token=once' }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Login' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
    expect(screen.getAllByText('Say something here.')).toHaveLength(2);
    await userEvent.type(screen.getByRole('combobox', { name: 'Person' }), 'Zoe');
    await userEvent.click(await screen.findByRole('option', { name: 'Zoe Holm' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'User name' }), 'zoe{Enter}');
    expect(await screen.findByRole('status', { name: 'One-time link' })).toHaveTextContent('/password?token=once');
    const [sent] = asked.filter((one) => one.method === 'POST');
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      person: 'zoe',
      login: 'zoe',
      administrator: false,
      zone: 'Europe/Vienna',
      language: 'en',
    });
  });

  it('says beside the user name that it is taken', async () => {
    await administration({
      'POST /api/users': (_asked, response) =>
        refuse(response, 422, { code: 'login-is-free', field: 'login', arguments: ['zoe'], detail: 'It is taken.' }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Login' }));
    await userEvent.type(await screen.findByRole('combobox', { name: 'Person' }), 'Zoe');
    await userEvent.click(await screen.findByRole('option', { name: 'Zoe Holm' }));
    const login = screen.getByRole('textbox', { name: 'User name' });
    await userEvent.type(login, 'zoe{Enter}');
    await waitFor(() => expect(login).toBeInvalid());
    expect(login).toHaveValue('zoe');
  });

  it('disables a login after it asked, and not one’s own', async () => {
    const asked = await administration({ 'POST /api/users/max/disable': done });
    expect(screen.queryByRole('button', { name: 'What can be done with the login of Ada' })).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: 'What can be done with the login of Max Roth' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Disable' }));
    const question = await screen.findByRole('alertdialog');
    expect(asked.filter((one) => one.method === 'POST')).toEqual([]);
    await userEvent.click(within(question).getByRole('button', { name: 'Disable' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(asked.filter((one) => one.method === 'POST').map((one) => one.path)).toEqual(['/api/users/max/disable']);
  });

  it('binds a login to the other sign-in where there is one', async () => {
    const asked = await administration({ 'PUT /api/users/max/identity': done }, true, [], 'Tarn');
    await userEvent.click(await screen.findByRole('button', { name: 'What can be done with the login of Max Roth' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Bind to the other sign-in' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Whom Tarn calls by this subject');
    await userEvent.type(within(dialog).getByLabelText('Subject'), ' s-17 ');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Bind to the other sign-in' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.find((one) => one.method === 'PUT')?.body).toBe('{"subject":"s-17"}');
  });

  it('offers no binding where there is nothing to bind to', async () => {
    await administration();
    await userEvent.click(await screen.findByRole('button', { name: 'What can be done with the login of Max Roth' }));
    expect(await screen.findByRole('menuitem', { name: 'Disable' })).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: /the other sign-in/ })).toBeNull();
  });

  it('says why the last administrator stays one', async () => {
    await administration({
      'PUT /api/users/max/administrator': (_asked, response) =>
        refuse(response, 422, { code: 'one-administrator-remains', detail: 'One administrator remains.' }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'What can be done with the login of Max Roth' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Make administrator' }));
    const question = await screen.findByRole('alertdialog');
    await userEvent.click(within(question).getByRole('button', { name: 'Make administrator' }));
    expect(await within(question).findByRole('alert')).toHaveTextContent('Nothing was saved');
  });
});
