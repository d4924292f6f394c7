import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { functions } from '@/names/functions';
import type { TimelineQuestion } from './use-timeline';

function several(search: URLSearchParams, name: string): string[] {
  return search.get(name)?.split(',').filter(Boolean) ?? [];
}

export function useTimelineQuestion() {
  const [search, setSearch] = useSearchParams();
  const question = useMemo<TimelineQuestion>(
    () => ({
      kind: several(search, 'kind'),
      region: several(search, 'region'),
      function: functions.filter((one) => several(search, 'function').includes(one)),
      person: several(search, 'person'),
    }),
    [search],
  );
  const put = (name: keyof TimelineQuestion, values: string[]) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (values.length === 0) next.delete(name);
        else next.set(name, values.join(','));
        return next;
      },
      { preventScrollReset: true },
    );
  return { question, put };
}
