import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { useLive } from '@/live/hooks';
import { useSettings } from '@/shell/settings';
import { useSlots } from '@/shell/slots';

/** How much came to the accounts opened lately since they were last on screen: counted on every page, and live. */
export function Arrivals() {
  const recent = useSettings((state) => state.recent);
  const onScreen = useSlots((state) => state.account?.id);
  return recent.flatMap(({ id, seen }) => (seen && id !== onScreen ? <Of key={id} account={id} seen={seen} /> : []));
}

function Of({ account, seen }: { account: string; seen: string }): null {
  useLive(account);
  const { data } = useQuery({
    queryKey: keys.read(account, 'arrivals', {}, seen),
    placeholderData: keepPreviousData,
    queryFn: () =>
      answer(api.GET('/api/accounts/{account}/changes', { params: { path: { account }, query: { since: seen } } })),
  });
  const count = data?.recorded.length ?? 0;
  useEffect(() => {
    put(account, count);
    return () => put(account, 0);
  }, [account, count]);
  return null;
}

function put(account: string, count: number): void {
  useSlots.setState(({ arrivals }) => ({ arrivals: { ...arrivals, [account]: count } }));
}
