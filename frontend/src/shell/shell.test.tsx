import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keys } from '@/api/keys';
import { createQueryClient } from '@/api/query-client';
import { speak } from '@/i18n';
import { useLiveStore, type Connection } from '@/live/store';
import { rawStrings } from '@/test/pseudo';
import { useEyes } from '@/time/reader';
import { Sheet } from '@/ui/sheet';
import { useShortcutRegistry } from '@/ui/shortcuts';
import { Frame } from './frame';
import { Page } from './page';
import { readSettings, rememberOpened, saveView, settleFor, useSettings } from './settings';
import { useAccountOnScreen, useLogAction, useSlots, useTravels } from './slots';

const me = {
  user: 'u',
  login: 'ines',
  person: 'ines',
  name: 'Ines Brandt',
  administrator: true,
  zone: 'Europe/Vienna',
  language: 'en',
  demo: false,
};
const at = '2026-09-11T21:59:59.999999Z';

function Velaris({ onLog, children = null }: { onLog: () => void; children?: ReactNode }) {
  useAccountOnScreen({ id: 'velaris', name: 'Velaris Rail' });
  useTravels(3);
  useLogAction(onLog);
  return <Page title="Velaris Rail">{children}</Page>;
}

function open(path: string, page: ReactNode = <Page title="Page">{null}</Page>) {
  const router = createMemoryRouter(
    [
      {
        path: '/work',
        element: (
          <Frame me={me}>
            <Page title="Work">{null}</Page>
          </Frame>
        ),
      },
      { path: '*', element: <Frame me={me}>{page}</Frame> },
    ],
    { initialEntries: [path] },
  );
  const result = render(
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...result, router };
}

const connect = (connection: Connection) => act(() => useLiveStore.setState({ connection }));

beforeEach(async () => {
  await speak('en');
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  window.scrollTo = () => undefined;
  useEyes.setState({ locale: 'en-GB', zone: 'Europe/Vienna' });
  useShortcutRegistry.setState({ all: [], areOn: true });
  useSettings.setState({ recent: [{ id: 'sendai', name: 'Sendai Kinetic' }], theme: 'system', shortcuts: true });
  useSlots.setState({
    counts: { work: 7 },
    arrivals: { sendai: 3 },
    nameOf: (id) => (id === 'priya' ? 'Priya Nair' : id),
  });
  useLiveStore.setState({ connection: { state: 'live' }, presence: {}, person: 'ines' });
});

function Timeline({ answer }: { answer: { staleSince: string | null } }) {
  useAccountOnScreen({ id: 'velaris', name: 'Velaris Rail' });
  useQuery({ queryKey: keys.read('velaris', 'timeline', {}), queryFn: () => answer });
  return <Page title="Velaris Rail">{null}</Page>;
}

describe('a view that stands still', () => {
  it('is said on the page of the account that shows it, with since when', async () => {
    open('/accounts/velaris', <Timeline answer={{ staleSince: '2026-09-11T07:30:00.000000Z' }} />);
    const notice = await screen.findByText(/has stood still since/);
    expect(notice).toHaveTextContent(/11 Sept?.* 2026.*09:30/);
  });

  it('is not said where everything follows', async () => {
    const { router } = open('/accounts/velaris', <Timeline answer={{ staleSince: null }} />);
    await waitFor(() => expect(router.state.initialized).toBe(true));
    expect(screen.queryByText(/has stood still since/)).toBeNull();
  });
});

describe('the frame', () => {
  it('leads to work, accounts, the recently open and administration', () => {
    open('/accounts');
    const [rail] = screen.getAllByRole('navigation', { name: 'Main' });
    if (!rail) throw new Error('there is a rail');
    expect(within(rail).getByRole('link', { name: /My work/ })).toHaveTextContent('7');
    expect(within(rail).getByRole('link', { name: /Accounts/ })).toHaveAttribute('aria-current', 'page');
    expect(within(rail).getByRole('link', { name: /Sendai Kinetic/ })).toHaveTextContent('3 new');
    expect(within(rail).getByRole('link', { name: 'Administration' })).toBeVisible();
  });

  it('goes by G and a letter, and takes the focus to the new page’s heading', async () => {
    const { router } = open('/accounts');
    fireEvent.keyDown(document.body, { key: 'g' });
    fireEvent.keyDown(document.body, { key: 'w' });
    await waitFor(() => expect(router.state.location.pathname).toBe('/work'));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Work' })).toHaveFocus());
    expect(document.title).toBe('Work · Meridian');
  });

  it('opens the palette by Ctrl K, finds by letters and goes there', async () => {
    const { router } = open('/accounts');
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    await userEvent.type(await screen.findByRole('searchbox'), 'wor');
    const items = await screen.findAllByRole('menuitem');
    expect(items.map((item) => item.textContent)).toEqual([expect.stringContaining('My work')]);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/work'));
  });

  it('closes the palette at one Esc, whatever was typed', async () => {
    open('/accounts');
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    await userEvent.type(await screen.findByRole('searchbox'), 'wor');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('searchbox')).toBeNull());
  });

  it('names on every page the keys of an account’s sections, and where they work', async () => {
    open('/accounts');
    fireEvent.keyDown(document.body, { key: '?' });
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(dialog).getByRole('heading', { name: 'On an account’s page' })).toBeVisible();
    expect(within(dialog).getByText('Go to the promises')).toBeVisible();
  });

  it('takes a date for a moment of the account on screen, on both axes', async () => {
    const { router } = open('/accounts/velaris?region=emea', <Velaris onLog={() => undefined} />);
    const find = async (text: string) => {
      fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
      await userEvent.click(await screen.findByRole('searchbox'));
      await userEvent.paste(text.slice(0, -1));
      await userEvent.keyboard(text.slice(-1));
      return (await screen.findAllByRole('menuitem')).map((item) => item.textContent);
    };
    expect(await find('show 2 Feb 2026')).toEqual([
      'Show Velaris Rail as of the end of 2 Feb 2026What we knew then',
      'Show Velaris Rail as of the end of 2 Feb 2026What was true then',
    ]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(router.state.location.search).toContain('axis=true'));
    expect(router.state.location.search).toContain(`at=${encodeURIComponent('2026-02-02T22:59:59.999999Z')}`);
    expect(router.state.location.search).toContain('region=emea');

    await act(() => speak('de'));
    act(() => useEyes.setState({ locale: 'de-DE' }));
    expect(await find('zeige 3. März 2026')).toEqual([
      'Velaris Rail mit Stand vom Ende des 3. März 2026 zeigenWas wir damals wussten',
      'Velaris Rail mit Stand vom Ende des 3. März 2026 zeigenWas damals galt',
    ]);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.search).toContain('axis=knew'));
  });

  it('takes a date for nothing where no account is open', async () => {
    open('/accounts');
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    await userEvent.type(await screen.findByRole('searchbox'), '2 Feb 2026');
    expect(await screen.findByText(/Nothing fits/)).toBeVisible();
  });

  it('takes a date that is still to come for nothing', async () => {
    open('/accounts/velaris', <Velaris onLog={() => undefined} />);
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    await userEvent.type(await screen.findByRole('searchbox'), '2 Feb 2996');
    expect(await screen.findByText(/Nothing fits/)).toBeVisible();
  });

  it('shows by ? what the keys do', async () => {
    open('/accounts');
    fireEvent.keyDown(document.body, { key: '?' });
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(dialog).toHaveTextContent('Go to accounts');
  });

  it('logs by L where the page can, and offers it nowhere else', () => {
    const log = vi.fn<() => void>();
    open('/accounts/velaris', <Velaris onLog={log} />);
    fireEvent.keyDown(document.body, { key: 'l' });
    expect(log).toHaveBeenCalledOnce();
    document.body.replaceChildren();
    act(() => useSlots.setState({ onLog: null }));
    open('/accounts');
    expect(screen.queryByRole('button', { name: /Log/ })).toBeNull();
  });

  it('shows who else is here, by name', () => {
    useLiveStore.setState({
      presence: { velaris: ['ines', 'priya'].map((person) => ({ person, doing: 'viewing' as const, item: null })) },
    });
    open('/accounts/velaris', <Velaris onLog={() => undefined} />);
    expect(screen.getByRole('img', { name: 'Here now: Priya Nair' })).toBeInTheDocument();
  });
});

describe('the past', () => {
  it('says so, offers no writing act and marks what is of now', async () => {
    useLiveStore.setState({ presence: { velaris: [{ person: 'priya', doing: 'viewing', item: null }] } });
    open(`/accounts/velaris?axis=knew&at=${at}`, <Velaris onLog={() => undefined} />);
    const banner = await screen.findByRole('region', { name: 'The instant shown' });
    expect(banner).toHaveTextContent('As of 11 September 2026, 23:59 Vienna');
    expect(banner).toHaveTextContent('read only');
    expect(within(banner).getByRole('button', { name: '3 recorded later' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Log/ })).toBeNull();
    expect(document.documentElement.dataset['time']).toBe('past');
    expect(screen.getByText('now')).toBeVisible();
    const [rail] = screen.getAllByRole('navigation', { name: 'Main' });
    expect(rail).not.toHaveTextContent('7');
  });

  it.each([
    [`?axis=knew&at=${at}`, 'As of 11 September 2026, 23:59 Vienna · What we knew then'],
    [`?axis=true&at=${at}`, 'As of 11 September 2026, 23:59 Vienna · What was true then'],
    ['', null],
  ])('is said in a sheet too, which covers the banner on a phone: %s', async (search, said) => {
    const sheet = (
      <Sheet isOpen onClose={() => undefined} title="120 gear sets">
        <p>Due on Wednesday</p>
      </Sheet>
    );
    open(`/accounts/velaris${search}`, <Velaris onLog={() => undefined}>{sheet}</Velaris>);
    const dialog = await screen.findByRole('dialog', { name: '120 gear sets' });
    if (said) expect(dialog).toHaveTextContent(said);
    else expect(dialog).not.toHaveTextContent('As of');
  });

  it('switches the axis in the address and comes back to now by Esc', async () => {
    const { router } = open(`/accounts/velaris?axis=knew&at=${at}`, <Velaris onLog={() => undefined} />);
    await userEvent.click(screen.getByRole('radio', { name: 'What was true then' }));
    expect(router.state.location.search).toContain('axis=true');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(router.state.location.search).toBe(''));
    expect(document.documentElement.dataset['time']).toBeUndefined();
  });

  it('is not pretended by a page that does not travel', () => {
    open(`/work?axis=knew&at=${at}`);
    expect(screen.getByText(/does not open the past yet/)).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('the connection', () => {
  it('has its word for each state', () => {
    open('/accounts');
    const indicator = () => document.querySelector('[data-connection]')?.textContent;
    expect(indicator()).toBe('Live');
    connect({ state: 'reconnecting', lostAt: Date.now() });
    expect(indicator()).toBe('Reconnecting');
    connect({ state: 'live' });
    connect({ state: 'resumed', missed: 3, at: 0 });
    expect(indicator()).toContain('Live again, 3 new');
    connect({ state: 'offline' });
    expect(screen.getByText(/What you type is kept/)).toBeVisible();
  });

  it('counts the seconds from the second one on', () => {
    vi.useFakeTimers();
    open('/accounts');
    connect({ state: 'reconnecting', lostAt: Date.now() });
    act(() => void vi.advanceTimersByTime(1100));
    expect(document.querySelector('[data-connection]')?.textContent).toBe('Reconnecting');
    act(() => void vi.advanceTimersByTime(2000));
    expect(document.querySelector('[data-connection]')?.textContent).toBe('Reconnecting, 3 seconds');
    vi.useRealTimers();
  });

  it('that has ended for good says why and what to do', () => {
    open('/accounts?region=emea');
    connect({ state: 'ended', code: 4401 });
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('You are signed out');
    expect(within(alert).getByRole('link', { name: 'Sign in again' })).toHaveAttribute(
      'href',
      '/sign-in?to=%2Faccounts%3Fregion%3Demea',
    );
    act(() => useLiveStore.setState({ connection: { state: 'ended', code: 4403 } }));
    expect(within(screen.getByRole('alert')).getByRole('button', { name: 'Reload the page' })).toBeVisible();
  });
});

describe('an account that one has been released from', () => {
  it('says so and leads away', () => {
    open('/accounts/velaris');
    act(() => useLiveStore.setState({ ended: { velaris: 'released' } }));
    expect(screen.getByRole('alert')).toHaveTextContent('You are no longer on this team');
    expect(within(screen.getByRole('alert')).getByRole('link')).toHaveAttribute('href', '/accounts');
    act(() => useLiveStore.setState({ ended: {} }));
  });
});

describe('the words of the frame', () => {
  it('all come from the languages', async () => {
    await speak('pseudo');
    useLiveStore.setState({ connection: { state: 'ended', code: 4403 } });
    const { container } = open(`/accounts/velaris?axis=true&at=${at}`, <Velaris onLog={() => undefined} />);
    expect(
      rawStrings(container, [
        'Velaris Rail',
        'Sendai Kinetic',
        'Ines Brandt',
        'September',
        'Sep',
        'Vienna',
        'Esc',
        'Ctrl',
      ]),
    ).toEqual([]);
  });
});

describe('the settings', () => {
  it('outlive a reload, and what makes no sense is left out', () => {
    expect(readSettings(null)).toMatchObject({ theme: 'system', shortcuts: true });
    expect(
      readSettings(
        '{"theme":"dark","density":"tiny","language":"fr","shortcuts":false,"recent":[{"id":"a","name":"A"},7],' +
          '"person":"p","views":[{"table":"accounts","name":"Late","search":"late=yes"},{"name":1}],"hidden":["accounts.here",2]}',
      ),
    ).toEqual({
      theme: 'dark',
      density: 'comfortable',
      language: null,
      shortcuts: false,
      person: 'p',
      recent: [{ id: 'a', name: 'A' }],
      views: [{ table: 'accounts', name: 'Late', search: 'late=yes' }],
      hidden: ['accounts.here'],
    });
    expect(readSettings('no json')).toMatchObject({ theme: 'system' });
  });

  it('show another person on the same device nothing of whom they follow', () => {
    settleFor('ines');
    rememberOpened({ id: 'a', name: 'A' });
    saveView({ table: 'accounts', name: 'Late', search: 'late=yes' });
    settleFor('ines');
    expect(useSettings.getState().recent).toHaveLength(1);
    settleFor('olivier');
    expect(useSettings.getState()).toMatchObject({ recent: [], views: [] });
  });

  it('are chosen in the menu', async () => {
    open('/accounts');
    const [button] = screen.getAllByRole('button', { name: 'Ines Brandt, Settings' });
    if (!button) throw new Error('there is a settings menu');
    await userEvent.click(button);
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Dark' }));
    expect(useSettings.getState().theme).toBe('dark');
    expect(localStorage.getItem('meridian.settings')).toContain('"theme":"dark"');
  });
});
