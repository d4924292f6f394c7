import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { AccountsTable } from './accounts-table';
import type { AccountRow } from './use-accounts';

beforeEach(() => speak('en'));

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
