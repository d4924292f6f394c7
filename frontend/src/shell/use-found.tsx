import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Building2, UserRound } from 'lucide-react';
import { useLocation } from 'react-router';
import { answer, api } from '@/api/client';
import type { components } from '@/api/schema';
import { atMomentOf } from '@/moment/moment';
import { useSlots, type PaletteEntry } from './slots';

type Found = components['schemas']['Found'];

/** What the server finds for what is typed: accounts, their contacts, people of ours; or why nothing could be found. */
export function useFound(text: string): { found: PaletteEntry[]; error: Error | null; retry: () => void } {
  const onScreen = useSlots((state) => state.account?.id);
  const { search } = useLocation();
  const { data, error, refetch } = useQuery({
    queryKey: ['data', 'palette', 'found', {}, text],
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    queryFn: () => answer(api.GET('/api/palette', { params: { query: { q: text } } })),
  });
  const found = (data?.found ?? []).map((one): PaletteEntry => ({
    id: `${one.kind}-${one.id}`,
    group: one.kind === 'account' ? 'accounts' : 'people',
    label: one.name,
    about: one.detail ?? undefined,
    href: isOf(one, onScreen) ? atMomentOf(search, addressOf(one, onScreen)) : addressOf(one, onScreen),
    icon:
      one.kind === 'account' ? (
        <Building2 className="icon text-ink-3" aria-hidden="true" />
      ) : (
        <UserRound className="icon text-ink-3" aria-hidden="true" />
      ),
  }));
  return { found, error, retry: () => void refetch() };
}

/** Within the account on screen its moment stays, as its tabs keep it; another one opens now, as from the rail. */
function isOf({ kind, id, account }: Found, onScreen: string | undefined): boolean {
  return onScreen !== undefined && (kind === 'person' || (kind === 'account' ? id : account) === onScreen);
}

/** A contact opens among the contacts of its account; a person of ours opens what they did here, or their accounts. */
function addressOf({ kind, id, account, name }: Found, onScreen: string | undefined): string {
  if (kind === 'account') return `/accounts/${id}`;
  if (kind === 'contact') return `/accounts/${account ?? ''}/contacts?item=contact:${id}`;
  return onScreen ? `/accounts/${onScreen}?person=${id}` : `/accounts?q=${encodeURIComponent(name)}`;
}
