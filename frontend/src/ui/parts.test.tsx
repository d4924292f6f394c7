import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, MemoryRouter, useLocation } from 'react-router';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '@/i18n';
import { givenDay, readAs, readers } from '@/test/given-day';
import { useEyes } from '@/time/reader';
import { Button } from './button';
import { ConflictPanel, type Choice } from './conflict-panel';
import { CsvLink } from './csv-link';
import { DataTable, type Column, type Sort } from './data-table';
import { FilterChip } from './filter-chip';
import { InstantText } from './instant-text';
import { Kbd } from './kbd';
import { MultiPicker } from './multi-picker';
import { listenToShortcuts, useShortcutRegistry, useShortcuts, type Shortcut } from './shortcuts';
import { DueChip, KeptChip } from './state-chip';
import { ErrorState } from './states';
import { Toasts, toast } from './toast';

beforeAll(() => speak('en'));
beforeEach(() => {
  useEyes.setState({ locale: 'en-GB', zone: 'Europe/Vienna' });
  useShortcutRegistry.setState({ all: [], areOn: true });
});

describe('shortcuts', () => {
  function Page({ shortcuts }: { shortcuts: Shortcut[] }) {
    useShortcuts(shortcuts);
    return <input aria-label="typing" />;
  }
  const press = (key: string, target: Element | Document = document.body, more = {}) =>
    fireEvent.keyDown(target, { key, ...more });

  it('run, one key or one after the other, and not while typing', () => {
    const ran: string[] = [];
    const stop = listenToShortcuts();
    const act_ = (name: string) => () => ran.push(name);
    render(
      <Page
        shortcuts={[
          { keys: 'L', help: 'log', run: act_('log') },
          { keys: 'G A', help: 'goAccounts', run: act_('accounts') },
          { keys: 'Ctrl+K', help: 'palette', run: act_('palette'), always: true },
        ]}
      />,
    );
    press('l');
    press('g');
    press('a');
    press('a');
    const field = screen.getByLabelText('typing');
    press('l', field);
    press('k', field, { ctrlKey: true });
    press('l', document.body, { altKey: true });
    expect(ran).toEqual(['log', 'accounts', 'palette']);
    stop();
  });

  it('are drawn as the keyboard of the reader’s language names them', async () => {
    const { container, rerender } = render(<Kbd keys="Ctrl+Enter" />);
    expect(container).toHaveTextContent('Ctrl Enter');
    await speak('de');
    rerender(<Kbd keys="Ctrl+K" />);
    expect(container).toHaveTextContent('Strg K');
    await speak('en');
  });

  it('of one key can be switched off, those with Ctrl stay', () => {
    const ran: string[] = [];
    const stop = listenToShortcuts();
    render(
      <Page
        shortcuts={[
          { keys: 'L', help: 'log', run: () => ran.push('log') },
          { keys: 'Ctrl+K', help: 'palette', run: () => ran.push('palette'), always: true },
        ]}
      />,
    );
    act(() => useShortcutRegistry.setState({ areOn: false }));
    press('l');
    press('k', document.body, { ctrlKey: true });
    expect(ran).toEqual(['palette']);
    stop();
  });

  it('end with the part of the page that had them', () => {
    const ran: string[] = [];
    const stop = listenToShortcuts();
    const { unmount } = render(<Page shortcuts={[{ keys: 'L', help: 'log', run: () => ran.push('log') }]} />);
    unmount();
    press('l');
    expect(ran).toEqual([]);
    stop();
  });
});

interface Row {
  id: string;
  name: string;
}
const columns: Column<Row>[] = [
  { id: 'name', title: 'Account', sortable: true, cell: (row) => row.name },
  { id: 'id', title: 'Id', numeric: true, cell: (row) => row.id },
];
const many = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `r${n}`, name: `Account ${n}` }));

function Where() {
  return <output>{useLocation().pathname}</output>;
}

function table(rows: Row[], more: Partial<Parameters<typeof DataTable<Row>>[0]> = {}) {
  return render(
    <MemoryRouter>
      <DataTable
        label="Accounts"
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
        rowHref={(row) => `/accounts/${row.id}`}
        {...more}
      />
      <Where />
    </MemoryRouter>,
  );
}

describe('a table on paper', () => {
  it('has all its rows, however few of them were in sight', () => {
    table(many(300));
    expect(screen.getAllByRole('row').length).toBeLessThan(100);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getAllByRole('row')).toHaveLength(301);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(screen.getAllByRole('row').length).toBeLessThan(100);
  });

  it('says what it leaves out of very many', () => {
    table(many(120), { printed: 100 });
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getByText('100 of 120')).toBeVisible();
    act(() => void window.dispatchEvent(new Event('afterprint')));
  });
});

describe('a table as a file', () => {
  it('asks what the screen asks, and nothing that it does not', () => {
    render(<CsvLink href="/api/accounts.csv" question={{ q: 'a & b', mine: false, late: true, at: undefined }} />);
    const link = screen.getByRole('link', { name: 'CSV' });
    expect(link).toHaveAttribute('href', '/api/accounts.csv?language=en&q=a+%26+b&late=true');
    expect(link).toHaveAttribute('download');
  });
});

describe('a table', () => {
  it('sorts by its heads and says so', async () => {
    const sorts: Sort[] = [];
    table(many(2), { sort: { column: 'name', descending: false }, onSort: (sort) => sorts.push(sort) });
    expect(screen.getByRole('columnheader', { name: 'Account' })).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(screen.getByRole('button', { name: 'Account' }));
    expect(sorts).toEqual([{ column: 'name', descending: true }]);
    expect(screen.queryByRole('button', { name: 'Id' })).toBeNull();
  });

  it('is walked with J and K and opened with Enter', async () => {
    const stop = listenToShortcuts();
    HTMLElement.prototype.scrollIntoView = () => undefined;
    const currents: (string | null)[] = [];
    table(many(3), { onCurrent: (row) => currents.push(row?.id ?? null) });
    await userEvent.keyboard('j');
    await waitFor(() => expect(screen.getByRole('link', { name: 'Account 0' })).toHaveFocus());
    await userEvent.keyboard('jk');
    await userEvent.keyboard('j');
    await waitFor(() => expect(screen.getByRole('link', { name: 'Account 1' })).toHaveFocus());
    expect(currents.at(-1)).toBe('r1');
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('/accounts/r1');
    stop();
  });

  it('of thousands draws only what is in sight, and says how many there are', () => {
    table(many(5000));
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '5001');
    expect(screen.getAllByRole('row').length).toBeLessThan(120);
  });

  describe('of rows that are not all as high', () => {
    let saved = 0;
    const heightOf = (row: string | null) => (Number(row?.slice(1)) % 2 === 0 ? 49 : 73) - saved;
    const measured = new Set<string>();
    const spacers = () =>
      [...document.querySelectorAll<HTMLElement>('tr[aria-hidden] td')].map((cell) => parseFloat(cell.style.height));
    const drawn = () => [...document.querySelectorAll('tr[data-row]')].map((row) => row.getAttribute('data-row') ?? '');
    const scrollTo = (top: number) =>
      act(() => {
        Object.defineProperty(window, 'scrollY', { value: top, configurable: true });
        window.dispatchEvent(new Event('scroll'));
      });
    beforeEach(() => {
      measured.clear();
      saved = 0;
      vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function height(this: HTMLElement) {
        const { row } = this.dataset;
        if (row === undefined) return 0;
        measured.add(row);
        return heightOf(row);
      });
    });
    afterEach(() => {
      vi.restoreAllMocks();
      Object.defineProperty(window, 'scrollY', { value: 0, configurable: true });
      document.documentElement.style.removeProperty('--row');
    });

    it('leaves as much room above as those rows really took, so that nothing jumps', () => {
      window.scrollTo = () => undefined;
      table(many(500));
      const atFirst = drawn();
      scrollTo(1200);
      const above = atFirst.slice(0, atFirst.indexOf(drawn()[0] ?? ''));
      expect(above.length).toBeGreaterThan(3);
      expect(spacers()[0]).toBe(above.reduce((sum, row) => sum + heightOf(row), 0));
    });

    it('takes what was not drawn yet for a row of one line in the density that is set', async () => {
      vi.restoreAllMocks();
      document.documentElement.style.setProperty('--row', '5px');
      table(many(500));
      expect(spacers()).toEqual([(500 - drawn().length) * 41]);
      document.documentElement.style.setProperty('--row', '9px');
      document.documentElement.dataset['density'] = 'roomy';
      await waitFor(() => expect(spacers()).toEqual([(500 - drawn().length) * 49]));
      delete document.documentElement.dataset['density'];
    });

    it('measures anew what is drawn when another density is set', async () => {
      window.scrollTo = () => undefined;
      table(many(500));
      saved = 8;
      document.documentElement.style.setProperty('--row', '5px');
      document.documentElement.dataset['density'] = 'compact';
      await waitFor(() => expect(spacers()).toEqual([(500 - drawn().length) * 41]));
      const atFirst = drawn();
      scrollTo(1200);
      const above = atFirst.slice(0, atFirst.indexOf(drawn()[0] ?? ''));
      expect(above.length).toBeGreaterThan(3);
      expect(spacers()[0]).toBe(above.reduce((sum, row) => sum + heightOf(row), 0));
      delete document.documentElement.dataset['density'];
    });

    it('keeps to its rows what they measured when they are sorted anew', () => {
      window.scrollTo = () => undefined;
      const rows = many(500);
      const { rerender } = table(rows);
      rerender(
        <MemoryRouter>
          <DataTable
            label="Accounts"
            columns={columns}
            rows={[...rows.slice(200), ...rows.slice(0, 200)]}
            rowId={(row) => row.id}
            rowHref={(row) => `/accounts/${row.id}`}
          />
        </MemoryRouter>,
      );
      const below = rows.map(({ id }) => id).filter((id) => !drawn().includes(id));
      const sum = below.reduce((all, id) => all + (measured.has(id) ? heightOf(id) : 49), 0);
      expect(spacers()).toEqual([sum]);
    });
  });

  it('of nothing says what will stand there', () => {
    table([], { empty: <p>No accounts yet</p> });
    expect(screen.getByText('No accounts yet')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('a filter', () => {
  it('says what it is set to, is changed in its menu and cleared by its cross', async () => {
    const chosen: string[][] = [];
    const options = [
      { id: 'emea', name: 'EMEA' },
      { id: 'amer', name: 'AMER' },
    ];
    render(<FilterChip name="Region" options={options} value={['emea']} onChange={(ids) => chosen.push(ids)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Region: EMEA' }));
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'AMER' }));
    expect(chosen.at(-1)?.toSorted()).toEqual(['amer', 'emea']);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(await screen.findByRole('button', { name: 'Clear Region' }));
    expect(chosen.at(-1)).toEqual([]);
  });
});

describe('a time on screen', () => {
  it('shows itself whole in both zones where it is pressed', async () => {
    render(<InstantText instant="1998-05-05T12:20:00.000000Z" zone="America/Los_Angeles" />);
    const button = screen.getByRole('button', { name: '5 May 1998' });
    await userEvent.click(button);
    const detail = await screen.findByRole('tooltip');
    expect(detail).toHaveTextContent('Tue 5 May 1998, 14:20 Vienna (UTC+2)');
    expect(detail).toHaveTextContent('Tue 5 May 1998, 05:20 Los Angeles (UTC−7)');
    expect(button).toHaveAccessibleDescription(/05:20 Los Angeles/);
  });
});

describe('a state', () => {
  const due = { date: '2026-09-09', zone: 'Europe/Paris' };
  it('of what is open is its day, then how many days late it is', () => {
    const at = (instant: string) => {
      const { unmount, container } = render(<DueChip due={due} at={instant} />);
      const text = container.textContent;
      unmount();
      return text;
    };
    expect(at('2026-09-06T10:00:00.000000Z')).toBe('due in 3 days');
    expect(at('2026-09-09T10:00:00.000000Z')).toBe('due today');
    expect(at('2026-09-11T08:00:00.000000Z')).toMatch(/^2 days late · 9 Sept?( 2026)?$/);
  });

  it('of what is late where it is due, and not yet where it is read, says where', async () => {
    await readAs('en', 'America/Los_Angeles');
    render(<DueChip due={due} at="2026-09-10T04:00:00.000000Z" />);
    expect(screen.getByText(/^1 day late · 9 Sept?( 2026)? in Paris$/)).toBeVisible();
    await readAs('en', 'Europe/Vienna');
  });

  it.each([
    ['en', 'Pacific/Tongatapu', '1 day late'],
    ['en', 'America/Los_Angeles', '1 day late'],
    ['de', 'Pacific/Tongatapu', '1 Tag überfällig'],
    ['de', 'America/Los_Angeles', '1 Tag überfällig'],
  ] as const)('of what is late is one number for all: in %s as read in %s', async (tongue, zone, text) => {
    await readAs(tongue, zone);
    const before = render(<DueChip due={due} at="2026-09-10T21:59:59.999999Z" />);
    expect(before.container).toHaveTextContent(text);
    const after = render(<DueChip due={due} at="2026-09-10T22:00:00.000000Z" />);
    expect(after.container).toHaveTextContent(tongue === 'de' ? '2 Tage überfällig' : '2 days late');
    await readAs('en', 'Europe/Vienna');
  });

  it('of a due instant is its day and clock for the reader, and where it is due on focus', async () => {
    const { unmount } = render(
      <DueChip
        due={{ instant: '1998-05-08T22:00:00.000000Z', zone: 'America/Los_Angeles' }}
        at="1998-05-05T12:00:00.000000Z"
      />,
    );
    const chip = screen.getByRole('button', { name: 'Sat 9 May 1998, 00:00' });
    await userEvent.click(chip);
    const detail = await screen.findByRole('tooltip');
    expect(detail).toHaveTextContent('Your timeSat 9 May 1998, 00:00 Vienna (UTC+2)');
    expect(detail).toHaveTextContent('Where it is dueFri 8 May 1998, 15:00 Los Angeles (UTC−7)');
    expect(chip).toHaveAccessibleDescription(/15:00 Los Angeles/);
    unmount();
    render(
      <DueChip
        due={{ instant: '1998-05-08T22:00:00.000000Z', zone: 'America/Los_Angeles' }}
        at="1998-05-08T22:00:00.000000Z"
      />,
    );
    expect(screen.getByText('due today, 00:00')).toBeInTheDocument();
  });

  it.each(['America/Los_Angeles', 'UTC', 'Europe/Paris', 'Pacific/Kiritimati'])(
    'is due on the last day there is in %s, as a promise, a hold or a step may be',
    (place) => {
      const due = { date: '9999-12-31', zone: place };
      const { container, rerender } = render(<DueChip due={due} at="2026-08-01T10:00:00.000000Z" />);
      expect(container).toHaveTextContent('Fri 31 Dec 9999');
      rerender(
        <DueChip due={{ instant: '9999-12-31T23:59:59.999999Z', zone: place }} at="2026-08-01T10:00:00.000000Z" />,
      );
      expect(container).toHaveTextContent('31 Dec 9999');
      rerender(<KeptChip due={due} done="2026-08-01T10:00:00.000000Z" />);
      expect(container).toHaveTextContent(/days early$/);
    },
  );

  it('of a due date stays that day in every zone, and says which zone is meant', async () => {
    useEyes.setState({ zone: 'Pacific/Auckland' });
    render(<DueChip due={due} at="2026-08-01T10:00:00.000000Z" />);
    await userEvent.click(screen.getByRole('button', { name: 'Wed 9 Sep' }));
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Wed 9 September 2026the whole day, in Paris');
    useEyes.setState({ zone: 'Europe/Vienna' });
  });

  it('inside a link is told by the focus of the link', async () => {
    render(
      <MemoryRouter>
        <Link to="/">
          <DueChip due={due} at="2026-08-01T10:00:00.000000Z" inLink />
        </Link>
      </MemoryRouter>,
    );
    await userEvent.tab();
    expect(await screen.findByRole('tooltip')).toHaveTextContent('the whole day, in Paris');
    expect(screen.getByRole('link')).toHaveAccessibleDescription(/the whole day/);
    expect(within(screen.getByRole('link')).queryByRole('button')).toBeNull();
  });

  it('of what was kept is how: early, in time or late', () => {
    const kept = (done: string) => render(<KeptChip due={due} done={done} />).container.textContent;
    expect(kept('2026-09-08T10:00:00.000000Z')).toBe('1 day early');
    expect(kept('2026-09-09T10:00:00.000000Z')).toBe('in time');
    expect(kept('2026-09-11T10:00:00.000000Z')).toBe('kept 2 days late');
  });
});

describe('what was kept on a day that was given', () => {
  const due = { date: '2024-01-12', zone: 'America/Los_Angeles' };

  it.each(readers)('is so many days early for everyone, in %s as read in %s', async (tongue, zone) => {
    await readAs(tongue, zone);
    const { container } = render(<KeptChip due={due} done={givenDay.instant} given={givenDay.given} />);
    expect(container).toHaveTextContent(tongue === 'de' ? '2 Tage früher' : '2 days early');
    await readAs('en', 'Europe/Vienna');
  });

  it('on its due day is in time, although that day begins earlier elsewhere', () => {
    const { container } = render(
      <KeptChip due={{ ...due, date: '2024-01-10' }} done={givenDay.instant} given={givenDay.given} />,
    );
    expect(container).toHaveTextContent('in time');
  });
});

describe('a picker of several', () => {
  const options = [
    { id: 'claire', name: 'Claire Fontaine' },
    { id: 'luc', name: 'Luc Arnaud' },
  ];
  it('adds by typing and takes out by its crosses and by Backspace', async () => {
    const seen: string[][] = [];
    const { rerender } = render(
      <MultiPicker label="With" options={options} value={['claire']} onChange={(ids) => seen.push(ids)} />,
    );
    await userEvent.type(screen.getByRole('combobox', { name: 'With' }), 'lu');
    await userEvent.click(await screen.findByRole('option', { name: 'Luc Arnaud' }));
    expect(seen.at(-1)).toEqual(['claire', 'luc']);
    rerender(
      <MultiPicker label="With" options={options} value={['claire', 'luc']} onChange={(ids) => seen.push(ids)} />,
    );
    await userEvent.click(screen.getByRole('combobox', { name: 'With' }));
    await userEvent.keyboard('{Backspace}');
    expect(seen.at(-1)).toEqual(['claire']);
    await userEvent.click(screen.getByRole('button', { name: 'Remove Claire Fontaine' }));
    expect(seen.at(-1)).toEqual(['luc']);
  });
});

describe('a conflict', () => {
  it('shows mine, theirs and the base, and takes the choice', async () => {
    const chosen: [string, Choice][] = [];
    render(
      <ConflictPanel
        differences={[
          {
            field: 'what',
            mine: '40 sets',
            theirs: '60 sets',
            base: null,
            by: 'priya',
            at: '2026-11-24T10:00:00.000000Z',
          },
        ]}
        nameOf={() => 'What'}
        personName={() => 'Priya Nair'}
        choices={{}}
        onChoose={(field, choice) => chosen.push([field, choice])}
      />,
    );
    const panel = screen.getByRole('alert');
    for (const text of ['40 sets', '60 sets', 'nothing yet', 'What'])
      expect(within(panel).getByText(text)).toBeVisible();
    expect(panel).toHaveTextContent('By Priya Nair');
    await userEvent.click(screen.getByRole('radio', { name: 'Keep mine' }));
    expect(chosen).toEqual([['what', 'mine']]);
  });

  it('says "nothing yet" only where there was nothing, not where it was left empty', () => {
    const by = { field: 'what', mine: '40 sets', theirs: '60 sets', by: 'priya', at: '2026-11-24T10:00:00.000000Z' };
    const panel = (base: string | null) => (
      <ConflictPanel
        differences={[{ ...by, base }]}
        nameOf={() => 'What'}
        personName={() => 'Priya Nair'}
        choices={{}}
        onChoose={() => undefined}
      />
    );
    const { rerender } = render(panel(''));
    expect(screen.getByRole('alert')).toHaveTextContent(/nothing$/);
    rerender(panel(null));
    expect(screen.getByRole('alert')).toHaveTextContent(/nothing yet$/);
  });
});

describe('a message', () => {
  it('offers to take the act back, once', async () => {
    const undo = vi.fn<() => void>();
    render(<Toasts />);
    act(() => toast({ text: 'Promise kept', onUndo: undo }));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.queryByText('Promise kept')).toBeNull();
  });
});

describe('a button', () => {
  it('that is at work says so and cannot be pressed twice', async () => {
    const pressed = vi.fn<() => void>();
    render(
      <Button isPending onPress={pressed}>
        Save
      </Button>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(pressed).not.toHaveBeenCalled();
    expect(screen.getByLabelText('Working…')).toBeInTheDocument();
  });
});

describe('a failure', () => {
  it('that nobody foresaw is said in a sentence and can be tried again', async () => {
    const retry = vi.fn<() => void>();
    render(<ErrorState error={new Error('x is undefined')} onRetry={retry} />);
    expect(screen.getByRole('alert')).not.toHaveTextContent('undefined');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });
});
