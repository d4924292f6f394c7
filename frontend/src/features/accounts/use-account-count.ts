import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { ACCOUNTS, keys } from '@/api/keys';

/** How many accounts the reader may see, now. */
export function useAccountCount(): number | undefined {
  return useQuery({
    queryKey: keys.read(ACCOUNTS, 'count', {}),
    meta: { views: ['account', 'team'] },
    queryFn: async () => (await answer(api.GET('/api/accounts', { params: { query: { limit: 1 } } }))).all,
  }).data;
}
