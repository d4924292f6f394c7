import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';

export type Entity = components['schemas']['EntityView'];

/** The customer's tree at the moment shown. */
export function useEntities(account: string) {
  const query = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(account, 'entities', query),
    meta: { views: ['entities'] },
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/accounts/{account}/entities', { params: { path: { account }, query } })),
  });
}
