import type { Choosable } from '@/ui/options';
import { useList } from './use-list';

/** The standing promises of an account that are open now: what a promise may be one delivery of. */
export function useStanding(account: string, isAsked: boolean): Choosable {
  const { data, isPending } = useList(account, {}, isAsked ? 'open' : null);
  const standing = (data?.view.commitments ?? []).filter(({ kind }) => kind === 'standing');
  return { options: standing.map(({ id, what }) => ({ id, name: what })), isPending: isAsked && isPending };
}
