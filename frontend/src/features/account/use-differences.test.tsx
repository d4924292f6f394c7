import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { createQueryClient } from '@/api/query-client';
import { json, serve } from '@/test/serve';
import { useDifferences } from './use-differences';

const friday = '2026-09-11T21:59:59.999999Z';
const made = '2026-10-01T08:00:00.000000Z';

async function asked(address: string): Promise<URLSearchParams> {
  const server = await serve((_request, response) => json(response, 200, { entries: [], marks: [] }));
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
    </QueryClientProvider>
  );
  const { unmount } = renderHook(() => useDifferences('v'), { wrapper });
  await waitFor(() => expect(server.asked).toHaveLength(1));
  unmount();
  return new URL(server.asked[0]?.path ?? '', 'http://v').searchParams;
}

it('compares what was known then with today', async () => {
  const query = await asked(`/?axis=true&at=${friday}`);
  expect([query.get('at'), query.get('known')]).toEqual([friday, null]);
});

it('of a permanent link what was known when it was made with today', async () => {
  const query = await asked(`/?axis=true&at=${friday}&known=${made}`);
  expect([query.get('at'), query.get('known')]).toEqual([friday, made]);
});
