import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { givenDay, readAs, readers } from '@/test/given-day';
import { AccountsTable } from './accounts-table';
import type { AccountRow } from './use-accounts';

beforeEach(() => readAs('en', 'Europe/Vienna'));

const row = (account: string, name: string, staleSince: string | null): AccountRow => ({
  account,
  name,
  staleSince,
  open: 66,
  late: 3,
  openValue: [],
  lateValue: [],
  managed: true,
  mine: true,
  working: false,
});

it('an account whose view stands still says since when, and the others say nothing', () => {
  render(
    <MemoryRouter>
      <AccountsTable
        rows={[row('v', 'Velaris Rail', '2026-09-11T07:30:00.000000Z'), row('s', 'Sendai Kinetic', null)]}
        at="2026-11-23T09:00:00.000000Z"
        sort={{ column: 'NAME', descending: false }}
        onSort={() => undefined}
        empty={null}
      />
    </MemoryRouter>,
  );
  const [velaris, sendai] = ['Velaris Rail', 'Sendai Kinetic'].map((name) =>
    screen.getByRole('row', { name: new RegExp(name) }),
  );
  if (!velaris || !sendai) throw new Error('two rows');
  expect(within(velaris).getByText(/has stood still since/)).toHaveTextContent('11 Sep');
  expect(within(sendai).queryByText(/has stood still/)).toBeNull();
});

it.each(readers)(
  'a last contact on a day that was given is that day, in %s as read in %s',
  async (tongue, zone, day) => {
    await readAs(tongue, zone);
    const lastContact = { interaction: 'i', at: givenDay.instant, given: givenDay.given };
    render(
      <MemoryRouter>
        <AccountsTable
          rows={[{ ...row('v', 'Velaris Rail', null), lastContact }]}
          at="2024-02-01T09:00:00.000000Z"
          sort={{ column: 'NAME', descending: false }}
          onSort={() => undefined}
          empty={null}
        />
      </MemoryRouter>,
    );
    expect(within(screen.getByRole('row', { name: /Velaris/ })).getByRole('button', { name: day })).toBeVisible();
  },
);

it('what is open and late opens the promises that it counts, at the moment shown', () => {
  render(
    <MemoryRouter initialEntries={['/accounts?axis=true&at=2026-11-20T22:59:59.999999Z&q=vel']}>
      <AccountsTable
        rows={[{ ...row('v', 'Velaris Rail', null), lateValue: [{ amount: 5000, currency: 'EUR' }] }]}
        at="2026-11-20T22:59:59.999999Z"
        sort={{ column: 'NAME', descending: false }}
        onSort={() => undefined}
        empty={null}
      />
    </MemoryRouter>,
  );
  const of = (name: RegExp) => new URL(screen.getByRole('link', { name }).getAttribute('href') ?? '', 'http://here');
  for (const [name, show] of [
    [/^66/, 'open'],
    [/^3.*5/, 'late'],
  ] as const) {
    expect(of(name).pathname).toBe('/accounts/v/commitments');
    expect(of(name).searchParams.get('show')).toBe(show);
    expect(of(name).searchParams.get('at')).toBe('2026-11-20T22:59:59.999999Z');
    expect(of(name).searchParams.has('q')).toBe(false);
  }
});
