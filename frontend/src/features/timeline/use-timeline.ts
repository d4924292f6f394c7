import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';

export type Entry = components['schemas']['TimelineEntry'];
export type OurFunction = NonNullable<components['schemas']['NamedPerson']['function']>;

/** Which entries are shown; all of it stands in the address. */
export interface TimelineQuestion {
  kind: string[];
  region: string[];
  function: OurFunction[];
  person: string[];
}

export const timelineViews = ['interaction', 'commitment', 'case', 'account', 'entities', 'team', 'contact'];

export function useTimeline(account: string, question: TimelineQuestion, limit: number) {
  const moment = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(account, 'timeline', moment, question, limit),
    meta: { views: timelineViews },
    placeholderData: keepPreviousData,
    queryFn: () =>
      answer(
        api.GET('/api/accounts/{account}/timeline', {
          params: { path: { account }, query: { ...moment, ...question, limit } },
        }),
      ),
  });
}
