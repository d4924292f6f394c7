import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { useChangesAt } from '@/live/hooks';
import { useMayWrite } from '@/moment/use-moment';

interface Rights {
  acts: boolean;
  manages: boolean;
  /** It was answered that they may only read: until then, what is not on screen (a key, a menu) need not be taken away. */
  onlyReads: boolean;
}

/** What the reader may do on this screen: nothing in the past, else what the account's policy says. */
export function useRights(account: string): Rights {
  const mayWrite = useMayWrite();
  const key = keys.read(account, 'rights', {});
  const { data } = useQuery({
    queryKey: key,
    meta: { views: ['team'] },
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/accounts/{account}/rights', { params: { path: { account } } })),
  });
  useChangesAt(data, key);
  return {
    acts: mayWrite && data?.acts === true,
    manages: mayWrite && data?.manages === true,
    onlyReads: data?.acts === false,
  };
}
