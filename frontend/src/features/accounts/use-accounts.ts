import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { ACCOUNTS, keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';
import type { AccountsQuestion } from './question';

export type AccountRow = components['schemas']['AccountRow'];

type Query = AccountsQuestion & { at?: string };

const PAGE = 1000;

/** However many there are: the server hands them out by the thousand. */
async function allOf(query: Query) {
  const ask = (offset: number) =>
    answer(api.GET('/api/accounts', { params: { query: { ...query, offset, limit: PAGE } } }));
  const table = await ask(0);
  const rows = new Map(table.rows.map((row) => [row.account, row]));
  let taken = table.rows.length;
  while (taken < table.total) {
    const { rows: further } = await ask(taken);
    if (further.length === 0) break;
    for (const row of further) rows.set(row.account, row);
    taken += further.length;
  }
  return { ...table, rows: [...rows.values()] };
}

/** The accounts the reader may see, filtered and sorted by the server, as true at the moment shown. */
export function useAccounts(question: AccountsQuestion) {
  const { at } = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(ACCOUNTS, 'accounts', at ? { at } : {}, question),
    placeholderData: keepPreviousData,
    queryFn: () => allOf({ ...question, ...(at ? { at } : {}) }),
  });
}
