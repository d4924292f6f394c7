import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';
import type { MomentQuery } from '@/time/moment-query';

export type AccountHeader = components['schemas']['AccountHeader'];

export const headerViews = ['account', 'commitment', 'interaction', 'case', 'entities', 'contact', 'team'];

export function useHeader(account: string) {
  const { apiQuery } = useMoment();
  return useHeaderAt(account, apiQuery(), true);
}

/** The same figures on the other axis; of a permanent link, what was known when it was made beside what is known now. */
export function useOtherHeader(account: string) {
  const { axis, at, known } = useMoment();
  const then = { at: at ?? '', known: known ?? at ?? '' };
  const isNow = axis === 'true' && known === null;
  return useHeaderAt(account, isNow ? then : { at: then.at }, at !== null);
}

function useHeaderAt(account: string, query: MomentQuery, enabled: boolean) {
  return useQuery({
    queryKey: keys.read(account, 'header', query),
    meta: { views: headerViews },
    enabled,
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/accounts/{account}', { params: { path: { account }, query } })),
  });
}
