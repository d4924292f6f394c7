import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';

export type Differences = components['schemas']['Differences'];

/**
 * What reads differently between "knew" and "true" at the instant shown, and the entries recorded later that explain it; of a permanent link, what has been
 * recorded since it was made.
 */
export function useDifferences(account: string) {
  const { at, known } = useMoment();
  const moment = { at: at ?? '', ...(known ? { known } : {}) };
  return useQuery({
    queryKey: keys.read(account, 'differences', at ? moment : {}),
    enabled: at !== null,
    placeholderData: keepPreviousData,
    queryFn: () =>
      answer(api.GET('/api/accounts/{account}/differences', { params: { path: { account }, query: moment } })),
  });
}
