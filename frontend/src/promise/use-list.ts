import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';

type Card = components['schemas']['CommitmentCard'];
export type Show = 'open' | Card['state'];

/** Whose promises are asked for: all of the account where nothing is said. */
export interface Question {
  side?: Card['side'];
  region?: string;
  entity?: string;
  person?: string;
}

/** How the server is asked for one of the lists; all promises where none is chosen. */
export function stateOf(show: Show | null) {
  return show === 'open' ? { open: true } : show ? { state: show } : {};
}

/** The promises of one state as a list: what a number on the board is the length of. Not asked for where none is chosen. */
export function useList(account: string, question: Question, show: Show | null) {
  const moment = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(account, 'list', moment, question, show),
    meta: { views: ['commitment'] },
    enabled: show !== null,
    // Of the same list with another filter or moment; another list would stand under a wrong number.
    placeholderData: (before, query) => (query?.queryKey.at(-1) === show ? before : undefined),
    queryFn: () =>
      answer(
        api.GET('/api/accounts/{account}/commitments', {
          params: { path: { account }, query: { ...moment, ...question, ...stateOf(show) } },
        }),
      ),
  });
}
