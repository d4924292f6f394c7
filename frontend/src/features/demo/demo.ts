import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { useCommand } from '@/api/command';
import { keys } from '@/api/keys';
import { ProblemError } from '@/api/problem';
import type { components } from '@/api/schema';

export type DemoTour = components['schemas']['DemoTour'];

/** Three short tours; none where this is no demo. */
export function useTours(isAsked = true) {
  return useQuery({
    enabled: isAsked,
    queryKey: ['demo', 'tours'],
    queryFn: async (): Promise<DemoTour[]> => {
      try {
        return (await answer(api.GET('/api/demo/tours'))).tours;
      } catch (refused) {
        if (refused instanceof ProblemError && [401, 403, 404].includes(refused.problem.status)) return [];
        throw refused;
      }
    },
  });
}

/** Whether colleagues are at work on an account, and how much of its story is left. */
export function useColleagues(account: string, isAsked: boolean) {
  return useQuery({
    queryKey: keys.read(account, 'colleagues', {}),
    enabled: isAsked,
    queryFn: () => answer(api.GET('/api/demo/colleagues', { params: { query: { account } } })),
  });
}

export function useTurnColleagues(account: string) {
  const queries = useQueryClient();
  return useCommand({
    send: (on: boolean) => answer(api.POST('/api/demo/colleagues', { body: { account, on } })),
    onSuccess: (state) => void queries.setQueryData(keys.read(account, 'colleagues', {}), state),
  });
}

/** Cuts one's own connection for some seconds, to see what happens then. */
export function useCutConnection() {
  return useCommand({
    send: async (seconds: number) => void (await api.POST('/api/demo/cut', { body: { seconds } })),
  });
}
