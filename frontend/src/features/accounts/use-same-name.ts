import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { ACCOUNTS, keys } from '@/api/keys';

const plain = (name: string) => name.trim().toLocaleLowerCase();

/** An account of exactly that name among those that the reader may see; of others nothing is asked, and nothing told. */
export function useSameName(name: string): { account: string; name: string } | undefined {
  const q = name.trim();
  const rows = useQuery({
    queryKey: keys.read(ACCOUNTS, 'same-name', {}, { q }),
    enabled: q !== '',
    meta: { views: ['account', 'team'] },
    queryFn: async () => (await answer(api.GET('/api/accounts', { params: { query: { q, limit: 200 } } }))).rows,
  }).data;
  return rows?.find((row) => plain(row.name) === plain(q));
}
