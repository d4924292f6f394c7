import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';

export type AccountHeader = components['schemas']['AccountHeader'];

export const headerViews = ['account', 'commitment', 'interaction', 'case', 'entities', 'contact', 'team'];

export function useHeader(account: string) {
  const query = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(account, 'header', query),
    meta: { views: headerViews },
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/accounts/{account}', { params: { path: { account }, query } })),
  });
}
