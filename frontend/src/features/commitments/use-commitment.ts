import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';

export type CommitmentView = components['schemas']['CommitmentView'];

/** One promise with its chain and everything ever recorded of it. */
export function useCommitment(account: string, commitment: string) {
  const query = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(account, 'commitment', query, commitment),
    meta: { views: ['commitment'] },
    placeholderData: keepPreviousData,
    queryFn: () =>
      answer(
        api.GET('/api/accounts/{account}/commitments/{commitment}', {
          params: { path: { account, commitment }, query },
        }),
      ),
  });
}
