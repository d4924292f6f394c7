import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { useMoment } from '@/moment/use-moment';

/** Who waits for whom, late first. */
export function useWaiting(account: string) {
  const query = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(account, 'waiting', query),
    meta: { views: ['commitment'] },
    placeholderData: keepPreviousData,
    queryFn: () =>
      answer(api.GET('/api/accounts/{account}/commitments/waiting', { params: { path: { account }, query } })),
  });
}
