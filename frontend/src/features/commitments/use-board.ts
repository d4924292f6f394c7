import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';
import type { Question } from '@/promise/use-list';

export type Card = components['schemas']['CommitmentCard'];

/** The promises of an account as a board, as they read at the moment shown. */
export function useBoard(account: string, question: Question) {
  const moment = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(account, 'board', moment, question),
    meta: { views: ['commitment'] },
    placeholderData: keepPreviousData,
    queryFn: () =>
      answer(
        api.GET('/api/accounts/{account}/commitments/board', {
          params: { path: { account }, query: { ...moment, ...question } },
        }),
      ),
  });
}
