import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '@/api/client';
import { DIRECTORY, keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';
import { namesOf, type Names } from '@/names/use-names';

type S = components['schemas'];
export type Person = S['PersonView'];
export type Region = S['RegionView'];
export type TakenBack = S['TakenBack'];

export function usePeople() {
  const query = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(DIRECTORY, 'people', query),
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/directory/people', { params: { query } })),
  });
}

export function useRegions() {
  const query = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(DIRECTORY, 'regions', query),
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/directory/regions', { params: { query } })),
  });
}

/** What the ids of people and regions are called here, where no account is on screen. */
export function useDirectoryNames(people: readonly Person[], regions: readonly Region[]): Names {
  return useMemo(
    () =>
      namesOf({
        people: Object.fromEntries(
          people.map(({ id, name, present, region, function: fn, working }) => [
            id,
            { name, present, region: region ?? null, function: fn ?? null, zone: working.zone ?? null },
          ]),
        ),
        regions: Object.fromEntries(
          regions.map(({ id, name, zone, hours }) => [id, { name, zone: zone ?? null, hours }]),
        ),
        contacts: {},
        entities: {},
      }),
    [people, regions],
  );
}
