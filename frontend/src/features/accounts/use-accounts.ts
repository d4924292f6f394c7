import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { ACCOUNTS, keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';
import type { AccountsQuestion } from './question';

export type AccountRow = components['schemas']['AccountRow'];

/** The accounts the reader may see, filtered and sorted by the server, as true at the moment shown. */
export function useAccounts(question: AccountsQuestion) {
  const { at } = useMoment().apiQuery();
  const query = { ...question, ...(at ? { at } : {}), limit: 1000 };
  return useQuery({
    queryKey: keys.read(ACCOUNTS, 'accounts', at ? { at } : {}, question),
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/accounts', { params: { query } })),
  });
}
