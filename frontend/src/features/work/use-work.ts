import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys, WORK } from '@/api/keys';
import type { components } from '@/api/schema';

export type MyWork = components['schemas']['MyWork'];
export type WorkPromise = components['schemas']['WorkPromise'];
export type WorkStep = components['schemas']['WorkStep'];
export type AskedStep = components['schemas']['AskedStep'];

/** Promises without a due hold until they are ended: nothing is to be done for them on any day. */
export function standing(promises: readonly WorkPromise[]): number {
  return promises.filter(({ due }) => !due).length;
}

/** How many things the reader has to do: what only stands, and what others are to do, aside. */
export function toDo({ promises, steps }: MyWork): number {
  return promises.length + steps.length - standing(promises);
}

/** What the reader has to do over all accounts, by due time. It is always of now. */
export function useWork() {
  return useQuery({
    queryKey: keys.read(WORK, 'work', {}),
    meta: { views: ['commitment', 'case', 'account', 'team', 'person', 'contact', 'region'] },
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/my-work')),
  });
}
