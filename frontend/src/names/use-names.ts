import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';

type AccountNames = components['schemas']['AccountNames'];

const nobody: AccountNames = { people: {}, contacts: {}, entities: {}, regions: {} };

/** What the ids on an account's screens are called at the moment shown. */
export interface Names {
  raw: AccountNames;
  /** A person of ours or a contact, whichever the id is. */
  of: (id: string | null | undefined) => string;
  entity: (id: string | null | undefined) => string;
  region: (id: string | null | undefined) => string;
  /** The home zone of a person of ours. */
  zoneOf: (person: string) => string | undefined;
}

export function namesOf(raw: AccountNames): Names {
  return {
    raw,
    of: (id) => (id ? (raw.people[id]?.name ?? raw.contacts[id]?.name ?? '') : ''),
    entity: (id) => (id ? (raw.entities[id]?.name ?? '') : ''),
    region: (id) => (id ? (raw.regions[id]?.name ?? id) : ''),
    zoneOf: (person) => raw.people[person]?.zone ?? undefined,
  };
}

export function useNames(account: string): Names {
  const query = useMoment().apiQuery();
  const { data } = useQuery({
    queryKey: keys.read(account, 'names', query),
    meta: { views: ['person', 'region', 'contact', 'account', 'entities'] },
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/accounts/{account}/names', { params: { path: { account }, query } })),
  });
  const raw = data?.view ?? nobody;
  return useMemo(() => namesOf(raw), [raw]);
}
