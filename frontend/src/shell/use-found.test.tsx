import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { createQueryClient } from '@/api/query-client';
import { speak } from '@/i18n';
import { json, serve } from '@/test/serve';
import { useSlots } from './slots';
import { useFound } from './use-found';

beforeEach(() => speak('en'));

const found = [
  { kind: 'account', id: 'velaris', name: 'Velaris Rail' },
  { kind: 'account', id: 'sendai', name: 'Sendai Kinetic' },
  { kind: 'contact', id: 'claire', name: 'Claire Vidal', account: 'velaris' },
  { kind: 'contact', id: 'arai', name: 'Arai Kenji', account: 'sendai' },
  { kind: 'person', id: 'priya', name: 'Priya Nair' },
];
const at = '2026-09-11T21:59:59.999999Z';
const then = `?axis=true&at=${at}&item=commitment:p1&side=ours`;

async function addresses(address: string, account: string | null) {
  useSlots.setState({ account: account ? { id: account, name: account } : null });
  await serve((_request, response) => json(response, 200, { found }));
  const { result } = renderHook(() => useFound('a'), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={createQueryClient()}>
        <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
      </QueryClientProvider>
    ),
  });
  await expect.poll(() => result.current.found).toHaveLength(found.length);
  return result.current.found.map(({ href }) => decodeURIComponent(href ?? ''));
}

it('what is found of the account on screen opens at the moment on screen, another account now', async () => {
  expect(await addresses(`/accounts/velaris/commitments${then}`, 'velaris')).toEqual([
    `/accounts/velaris?axis=true&at=${at}`,
    '/accounts/sendai',
    `/accounts/velaris/contacts?item=contact:claire&axis=true&at=${at}`,
    '/accounts/sendai/contacts?item=contact:arai',
    `/accounts/velaris?person=priya&axis=true&at=${at}`,
  ]);
});

it('where no account is on screen everything opens now', async () => {
  expect(await addresses(`/accounts?at=${at}`, null)).toEqual([
    '/accounts/velaris',
    '/accounts/sendai',
    '/accounts/velaris/contacts?item=contact:claire',
    '/accounts/sendai/contacts?item=contact:arai',
    '/accounts?q=Priya Nair',
  ]);
});
