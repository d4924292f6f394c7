import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { useMoment } from '@/moment/use-moment';

/** The ribbon at the page's instants, and what is known today for what comes after the handle. */
export function useRibbon(account: string) {
  const query = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(account, 'ribbon', query),
    meta: { views: ['commitment', 'interaction', 'case'] },
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/accounts/{account}/ribbon', { params: { path: { account }, query } })),
  });
}
