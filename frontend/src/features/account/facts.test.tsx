import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { namesOf } from '@/names/use-names';
import { givenDay, readAs, readers } from '@/test/given-day';
import { Facts } from './facts';
import type { AccountHeader } from './use-header';

const names = namesOf({ people: {}, contacts: {}, entities: {}, regions: {} });
const header: AccountHeader = {
  account: 'v',
  present: true,
  beginningNotRecorded: false,
  references: [],
  openOurs: 0,
  openTheirs: 0,
  late: 0,
  lateSteps: 0,
  openValue: [],
  lateValue: [],
  openCases: 0,
  entities: 0,
  contacts: 0,
  team: 0,
};

function show(lastContact: Partial<NonNullable<AccountHeader['lastContact']>>, more: Partial<AccountHeader> = {}) {
  const last = { interaction: 'i', at: givenDay.instant, ...lastContact };
  render(
    <MemoryRouter>
      <Facts
        header={{ ...header, lastContact: last, ...more }}
        other={undefined}
        names={names}
        at="2024-02-01T00:00:00.000000Z"
      />
    </MemoryRouter>,
  );
}

it.each(readers)(
  'a last contact on a day that was given is that day, in %s as read in %s',
  async (tongue, zone, day) => {
    await readAs(tongue, zone);
    show({ given: givenDay.given });
    expect(screen.getByRole('link', { name: new RegExp(`^${day} (last contact|letzter Kontakt)$`) })).toHaveAttribute(
      'href',
      '/accounts/v?item=interaction%3Ai',
    );
  },
);

it('a last contact is told whole by the focus of its link, in both zones', async () => {
  await readAs('en', 'America/Los_Angeles');
  show({ given: { instant: givenDay.instant, zone: 'Pacific/Tongatapu' } });
  const link = screen.getByRole('link', { name: '9 Jan 2024 last contact' });
  await userEvent.tab();
  while (document.activeElement !== link) await userEvent.tab();
  const detail = await screen.findByRole('tooltip');
  expect(detail).toHaveTextContent('Tue 9 January 2024, 03:00 Los Angeles (UTC−8)');
  expect(detail).toHaveTextContent('Wed 10 January 2024, 00:00 Tongatapu (UTC+13)');
});

it('a figure and what it counts are one link, and open the list that it is the length of', async () => {
  await readAs('en', 'Europe/Vienna');
  show({}, { late: 3, lateSteps: 1 });
  expect(screen.getByRole('link', { name: '3 late promises' })).toHaveAttribute(
    'href',
    '/accounts/v/commitments?show=late',
  );
  await userEvent.click(screen.getByText('late step'));
  expect(screen.getByRole('link', { name: '1 late step' })).toContainElement(screen.getByText('late step'));
});

it('what is open in several currencies is one figure', async () => {
  await readAs('en', 'Europe/Vienna');
  const openValue = [
    { amount: 2950, currency: 'USD' },
    { amount: 409_000, currency: 'EUR' },
  ];
  show({}, { openValue, lateValue: openValue.slice(0, 1) });
  expect(screen.getByRole('link', { name: /open value/ })).toHaveAccessibleName('$3k · €409k open value, $3k late');
});

it('a value that is late and nothing is left out', async () => {
  await readAs('en', 'Europe/Vienna');
  const openValue = [
    { amount: 2950, currency: 'USD' },
    { amount: 409_000, currency: 'EUR' },
  ];
  const nothing = { amount: 0, currency: 'EUR' };
  show({}, { openValue, lateValue: [nothing] });
  expect(screen.getByRole('link', { name: /open value/ })).toHaveAccessibleName('$3k · €409k open value');
  cleanup();
  show({}, { openValue, lateValue: [{ amount: 2950, currency: 'USD' }, nothing] });
  expect(screen.getByRole('link', { name: /open value/ })).toHaveAccessibleName('$3k · €409k open value, $3k late');
});
