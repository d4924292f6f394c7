import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';

export type InteractionView = components['schemas']['InteractionView'];
export type InteractionText = components['schemas']['InteractionText'];

/** One interaction with its earlier texts. */
export function useInteraction(account: string, interaction: string) {
  const query = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(account, 'interaction', query, interaction),
    meta: { views: ['interaction', 'commitment'] },
    placeholderData: keepPreviousData,
    queryFn: () =>
      answer(
        api.GET('/api/accounts/{account}/interactions/{interaction}', {
          params: { path: { account, interaction }, query },
        }),
      ),
  });
}
