import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';

/** The instants at which anything changed, by recording and by effect: where the arrow keys of the ribbon go. */
export function useChanges(account: string) {
  return useQuery({
    queryKey: keys.read(account, 'changes', {}),
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/accounts/{account}/changes', { params: { path: { account } } })),
  });
}
