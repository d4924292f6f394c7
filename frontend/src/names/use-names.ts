import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';

type AccountNames = components['schemas']['AccountNames'];

type Coming = Pick<Names, 'isPending' | 'trouble'>;

const arrived: Coming = { isPending: false, trouble: null };
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
  /** They have not come yet: nobody is known by name, and nobody can be told apart. */
  isPending: boolean;
  /** Why they do not come, and how they are asked for again. */
  trouble: { error: Error; retry: () => void } | null;
}

export function namesOf(raw: AccountNames, { isPending, trouble }: Coming = arrived): Names {
  return {
    raw,
    isPending,
    trouble,
    of: (id) => (id ? (raw.people[id]?.name ?? raw.contacts[id]?.name ?? '') : ''),
    entity: (id) => (id ? (raw.entities[id]?.name ?? '') : ''),
    region: (id) => (id ? (raw.regions[id]?.name ?? id) : ''),
    zoneOf: (person) => raw.people[person]?.zone ?? undefined,
  };
}

export function useNames(account: string): Names {
  const query = useMoment().apiQuery();
  const { data, error, refetch } = useQuery({
    queryKey: keys.read(account, 'names', query),
    meta: { views: ['person', 'region', 'contact', 'account', 'entities'] },
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/accounts/{account}/names', { params: { path: { account }, query } })),
  });
  const raw = data?.view;
  return useMemo(
    () =>
      raw
        ? namesOf(raw)
        : namesOf(nobody, { isPending: true, trouble: error && { error, retry: () => void refetch() } }),
    [raw, error, refetch],
  );
}
