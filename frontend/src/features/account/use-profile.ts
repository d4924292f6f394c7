import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';

export type AccountProfile = components['schemas']['AccountProfile'];

/** What the account is as a whole, as its form shows it. */
export function useProfile(account: string) {
  const query = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(account, 'profile', query),
    meta: { views: ['account'] },
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/accounts/{account}/profile', { params: { path: { account }, query } })),
  });
}
