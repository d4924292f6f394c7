import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { functions } from '@/names/functions';
import { useShowsTakenBack } from '@/ui/use-shows-taken-back';
import type { TimelineQuestion } from './use-timeline';

const filters = ['kind', 'region', 'function', 'person', 'show'] as const;
type Filter = (typeof filters)[number];

function several(search: URLSearchParams, name: string): string[] {
  return search.get(name)?.split(',').filter(Boolean) ?? [];
}

export function useTimelineQuestion() {
  const [search, setSearch] = useSearchParams();
  const [takenBack, showTakenBack] = useShowsTakenBack();
  const question = useMemo<TimelineQuestion>(
    () => ({
      kind: several(search, 'kind'),
      region: several(search, 'region'),
      function: functions.filter((one) => several(search, 'function').includes(one)),
      person: several(search, 'person'),
      takenBack,
    }),
    [search, takenBack],
  );
  const change = (said: Partial<Record<Filter, string[]>>) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const name of filters) {
          const values = said[name];
          if (values?.length === 0) next.delete(name);
          else if (values) next.set(name, values.join(','));
        }
        return next;
      },
      { preventScrollReset: true },
    );
  return {
    question,
    isFiltered: filters.some((name) => search.has(name)),
    put: (name: Exclude<Filter, 'show'>, values: string[]) => change({ [name]: values }),
    showTakenBack,
    clear: () => change({ kind: [], region: [], function: [], person: [], show: [] }),
  };
}
