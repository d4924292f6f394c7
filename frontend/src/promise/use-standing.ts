import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { Option } from '@/ui/options';

/** The standing promises of an account that are open now: what a promise may be one delivery of. */
export function useStanding(account: string, isAsked: boolean): Option[] {
  const { data } = useQuery({
    queryKey: keys.read(account, 'list', {}, {}, 'open'),
    meta: { views: ['commitment'] },
    enabled: isAsked,
    queryFn: () =>
      answer(api.GET('/api/accounts/{account}/commitments', { params: { path: { account }, query: { open: true } } })),
  });
  return (data?.view.commitments ?? [])
    .filter(({ kind }) => kind === 'standing')
    .map(({ id, what }) => ({ id, name: what }));
}
