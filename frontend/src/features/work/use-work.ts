import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys, WORK } from '@/api/keys';
import type { components } from '@/api/schema';

export type MyWork = components['schemas']['MyWork'];
export type WorkPromise = components['schemas']['WorkPromise'];
export type WorkStep = components['schemas']['WorkStep'];

/** What the reader has to do over all accounts, by due time. It is always of now. */
export function useWork() {
  return useQuery({
    queryKey: keys.read(WORK, 'work', {}),
    meta: { views: ['commitment', 'case', 'account', 'team', 'person', 'region'] },
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/my-work')),
  });
}
