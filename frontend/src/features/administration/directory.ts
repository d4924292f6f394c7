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

/** Those who were added and taken back. */
interface Gone {
  people: readonly TakenBack[];
  regions: readonly TakenBack[];
}

/** What the ids of people and regions are called here, where no account is on screen; what was taken back is named, too. */
export function useDirectoryNames(people: readonly Person[], regions: readonly Region[], gone: Gone): Names {
  return useMemo(
    () =>
      namesOf({
        people: Object.fromEntries([
          ...gone.people.map(({ id, name }) => [id, { name, present: false }] as const),
          ...people.map(
            ({ id, name, present, region, function: fn, working }) =>
              [
                id,
                { name, present, region: region ?? null, function: fn ?? null, zone: working.zone ?? null },
              ] as const,
          ),
        ]),
        regions: Object.fromEntries([
          ...gone.regions.map(({ id, name }) => [id, { name, hours: [], takenBack: true }] as const),
          ...regions.map(
            ({ id, name, zone, hours }) => [id, { name, zone: zone ?? null, hours, takenBack: false }] as const,
          ),
        ]),
        contacts: {},
        entities: {},
      }),
    [people, regions, gone.people, gone.regions],
  );
}
