import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';

export type Contact = components['schemas']['ContactView'];

/** People of the customer and of third parties, at the moment shown. */
export function useContacts(account: string) {
  const query = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(account, 'contacts', query),
    meta: { views: ['contact', 'entities'] },
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/accounts/{account}/contacts', { params: { path: { account }, query } })),
  });
}
