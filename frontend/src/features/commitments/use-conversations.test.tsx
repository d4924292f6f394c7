import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { createQueryClient } from '@/api/query-client';
import { givenDay, readAs, readers } from '@/test/given-day';
import { json, serve } from '@/test/serve';
import { useConversations } from './use-conversations';

it.each(readers)(
  'a conversation on a day that was given is of that day, in %s as read in %s',
  async (tongue, zone, day) => {
    await readAs(tongue, zone);
    const { instant, given } = givenDay;
    await serve((_asked, response) => {
      const entries = [{ thing: 'i1', title: 'In Nuku’alofa', at: instant, given }];
      json(response, 200, { at: instant, known: instant, position: '1', view: { entries } });
    });
    const { result } = renderHook(() => useConversations('v', true), {
      wrapper: ({ children }) => (
        <QueryClientProvider client={createQueryClient()}>
          <MemoryRouter>{children}</MemoryRouter>
        </QueryClientProvider>
      ),
    });
    await waitFor(() => expect(result.current.options).toHaveLength(1));
    expect(result.current.options[0]?.about).toContain(day);
  },
);
