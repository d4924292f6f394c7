import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { useChangesAt } from '@/live/hooks';
import { useMayWrite } from '@/moment/use-moment';

/** What the reader may do on this screen: nothing in the past, else what the account's policy says. */
export function useRights(account: string): { acts: boolean; manages: boolean } {
  const mayWrite = useMayWrite();
  const key = keys.read(account, 'rights', {});
  const { data } = useQuery({
    queryKey: key,
    meta: { views: ['team'] },
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/accounts/{account}/rights', { params: { path: { account } } })),
  });
  useChangesAt(data?.changesAt, key);
  return { acts: mayWrite && data?.acts === true, manages: mayWrite && data?.manages === true };
}
