import type { Option } from '@/ui/options';
import { useList } from './use-list';

/** The standing promises of an account that are open now: what a promise may be one delivery of. */
export function useStanding(account: string, isAsked: boolean): Option[] {
  const { data } = useList(account, {}, isAsked ? 'open' : null);
  return (data?.view.commitments ?? [])
    .filter(({ kind }) => kind === 'standing')
    .map(({ id, what }) => ({ id, name: what }));
}
