import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
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
  /** What was taken back, instead of what stands. */
  takenBack: boolean;
}

export const timelineViews = ['interaction', 'commitment', 'case', 'account', 'entities', 'team', 'contact'];

/** The reader is somewhere below, and what stands there must stay. */
const isBelow = () => window.scrollY > 300;
const room = 50;

/**
 * The latest entries, as many as asked for. While the reader is somewhere below, as many more as have come since: the
 * last entry that stood there when they went down stays, however many arrive above it.
 */
export function useTimeline(account: string, question: TimelineQuestion, limit: number) {
  const queries = useQueryClient();
  const moment = useMoment().apiQuery();
  const queryKey = keys.read(account, 'timeline', moment, question, limit);
  const ask = (many: number) =>
    answer(
      api.GET('/api/accounts/{account}/timeline', {
        params: { path: { account }, query: { ...moment, ...question, limit: many } },
      }),
    );
  type Held = Awaited<ReturnType<typeof ask>> & { anchor: string | undefined };
  const held = (answered: Awaited<ReturnType<typeof ask>>, anchor = answered.view.entries.at(-1)?.id): Held => ({
    ...answered,
    anchor,
  });
  return useQuery({
    queryKey,
    meta: { views: timelineViews },
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const before = queries.getQueryData<Held>(queryKey);
      if (!before || !isBelow()) return held(await ask(limit));
      const many = Math.max(limit, before.view.entries.length);
      const answered = await ask(many);
      const come = answered.view.total - before.view.total;
      const stays = answered.view.entries.some(({ id }) => id === before.anchor);
      return held(stays || come <= 0 ? answered : await ask(many + come + room), before.anchor);
    },
  });
}
