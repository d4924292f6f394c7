import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { useMoment } from '@/moment/use-moment';

/** The internal work of an account as it stands at the moment shown. */
export function useCases(account: string) {
  const query = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(account, 'coordination', query),
    meta: { views: ['case', 'account'] },
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/accounts/{account}/cases', { params: { path: { account }, query } })),
  });
}
