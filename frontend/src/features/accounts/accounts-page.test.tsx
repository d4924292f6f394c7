import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { createQueryClient } from '@/api/query-client';
import { speak } from '@/i18n';
import { readSettings, useSettings } from '@/shell/settings';
import { onPage } from '@/test/on-page';
import { json, serve, type Asked } from '@/test/serve';
import { AccountsPage } from './accounts-page';
import { useAccounts } from './use-accounts';

beforeEach(() => speak('en'));

const now = '2026-11-23T09:00:00.000000Z';
const row = (name: string, managed: boolean) => ({
  account: name,
  name,
  mine: true,
  managed,
  working: managed,
  open: 0,
  late: 0,
  openValue: [],
  lateValue: [],
});
const all = [row('Velaris Rail', true), row('Sendai Kinetic', false), row('Kestrel Wind', false)];

function Address() {
  return <output>{useLocation().search}</output>;
}

async function table(address = '/accounts'): Promise<Asked[]> {
  const server = await serve(({ path }, response) => {
    const asked = new URL(path, 'http://here').searchParams;
    const rows = all.filter((one) => asked.get('managed') !== 'true' || one.managed);
    const isPast = asked.has('at');
    json(response, 200, {
      rows,
      total: rows.length,
      all: all.length,
      ...(isPast ? {} : { working: 1 }),
      regions: [],
      at: asked.get('at') ?? now,
    });
  });
  onPage(
    <>
      <AccountsPage />
      <Address />
    </>,
    address,
  );
  await screen.findByText('Velaris Rail');
  return server.asked;
}

/** What the link to the file asks for. */
async function fileOf(): Promise<URLSearchParams> {
  const link = await screen.findByRole('link', { name: 'CSV' });
  return new URL(link.getAttribute('href') ?? '', 'http://here').searchParams;
}

const address = () => document.querySelector('output')?.textContent ?? '';
const asksFor = (asked: Asked[], part: string) => asked.some(({ path }) => path.includes(part));

it('"Managed by me" asks the server, stands in the address, and its count is that of its rows', async () => {
  const asked = await table();
  await userEvent.click(screen.getByRole('button', { name: 'Managed by me' }));
  await waitFor(() => expect(screen.queryByText('Kestrel Wind')).toBeNull());
  expect(address()).toBe('?managed=yes');
  expect(asksFor(asked, 'managed=true')).toBe(true);
  expect(screen.getByRole('button', { name: 'Managed by me' })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByText('1 of 3')).toBeVisible();
});

it('says at how many someone is at work now, and leads to those', async () => {
  const asked = await table();
  expect(screen.getByText(/3 accounts/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '1 with someone in their working hours now' }));
  await waitFor(() => expect(asksFor(asked, 'working=true')).toBe(true));
  await userEvent.click(await screen.findByRole('button', { name: 'Someone at work now' }));
  expect(address()).toBe('');
});

it('who is at work now is no question about the past, and nothing that writes is offered there', async () => {
  const asked = await table(`/accounts?axis=true&at=2026-09-11T21:59:59.999999Z&working=yes`);
  expect(asksFor(asked, 'working')).toBe(false);
  expect(screen.queryByText(/working hours now/)).toBeNull();
  expect(screen.queryByRole('button', { name: /Someone at work|Register/ })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Import' })).toBeNull();
});

it('has every account, however many pages the server hands them out in', async () => {
  const many = Array.from({ length: 2_300 }, (_, index) => row(`Customer ${index}`, false));
  const server = await serve(({ path }, response) => {
    const asked = new URL(path, 'http://here').searchParams;
    const offset = Number(asked.get('offset'));
    json(response, 200, {
      rows: many.slice(offset, offset + Number(asked.get('limit'))),
      total: many.length,
      all: many.length,
      working: 0,
      regions: [],
      at: now,
    });
  });
  const { result } = renderHook(() => useAccounts({}), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={createQueryClient()}>
        <MemoryRouter>{children}</MemoryRouter>
      </QueryClientProvider>
    ),
  });
  await waitFor(() => expect(result.current.data?.rows).toHaveLength(2_300));
  expect(result.current.data?.rows.at(-1)?.name).toBe('Customer 2299');
  expect(server.asked).toHaveLength(3);
});

it('the file has the columns that are shown, in their order, and no others', async () => {
  useSettings.setState({ hidden: [] });
  await table('/accounts?managed=yes');
  const all = await fileOf();
  expect(all.get('columns')).toBe(
    'name,city,industry,zone,region,open,openValue,late,lateValue,lastContact,nextDue,manager',
  );
  expect(all.get('managed')).toBe('true');
  expect(all.get('language')).toBe('en');
  act(() => useSettings.setState({ hidden: ['accounts.zone', 'accounts.LATE', 'commitments.what'] }));
  expect((await fileOf()).get('columns')).toBe('name,city,industry,open,openValue,lastContact,nextDue,manager');
  act(() => useSettings.setState({ hidden: [] }));
});

const menuItem = async (name: string | RegExp) => {
  await userEvent.click(screen.getByRole('button', { name: /^(Views|Mine to look after)$/ }));
  return screen.findByRole('menuitem', { name });
};

it('a question is kept under a name, opened again at the moment on screen, and taken away', async () => {
  const at = '2026-09-11T21:59:59.999999Z';
  await table(`/accounts?managed=yes&axis=true&at=${at}`);
  await userEvent.click(await menuItem('Save this view'));
  const naming = await screen.findByRole('dialog', { name: 'Save this view' });
  await userEvent.click(within(naming).getByRole('button', { name: 'Save' }));
  expect(within(naming).getByRole('textbox')).toHaveAccessibleDescription(/Say something here/);
  await userEvent.type(within(naming).getByRole('textbox'), 'Mine to look after{Enter}');
  expect(await screen.findByRole('button', { name: 'Mine to look after' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Managed by me' }));
  expect(screen.getByRole('button', { name: 'Views' })).toBeVisible();
  await userEvent.click(await menuItem('Mine to look after'));
  await waitFor(() => expect(new URLSearchParams(address()).get('managed')).toBe('yes'));
  expect(new URLSearchParams(address()).get('at')).toBe(at);
  await userEvent.click(await menuItem('Remove “Mine to look after”'));
  expect(await screen.findByRole('button', { name: 'Views' })).toBeVisible();
  expect(await menuItem('Save this view')).not.toHaveAttribute('aria-disabled');
  expect(screen.queryByRole('menuitem', { name: 'Mine to look after' })).toBeNull();
});

it('all accounts are no view of their own', async () => {
  await table();
  expect(await menuItem('Save this view')).toHaveAttribute('aria-disabled', 'true');
});

it('a column that is ticked off is shown no more, here and after a reload, until it is ticked again', async () => {
  await table();
  const heads = () => screen.getAllByRole('columnheader').map((head) => head.textContent);
  const tick = async (column: string) => {
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: column }));
    await userEvent.keyboard('{Escape}');
  };
  const before = heads();
  expect(before).toContain('Last contact');
  await tick('Last contact');
  expect(heads()).toEqual(before.filter((head) => head !== 'Last contact'));
  expect(readSettings(localStorage.getItem('meridian.settings')).hidden).toEqual(useSettings.getState().hidden);
  expect(useSettings.getState().hidden).toHaveLength(1);
  await tick('Last contact');
  expect(heads()).toEqual(before);
});
