import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Sort } from '@/ui/data-table';

const orders = ['NAME', 'OPEN', 'LATE', 'LAST_CONTACT', 'NEXT_DUE', 'MANAGER'] as const;
type Order = (typeof orders)[number];
const modes = ['coordination', 'control', 'separate'] as const;
export type Mode = (typeof modes)[number];

/** What is asked of the table; all of it stands in the address. */
export interface AccountsQuestion {
  q?: string;
  region?: string;
  governance?: Mode;
  late?: boolean;
  mine?: boolean;
  managed?: boolean;
  working?: boolean;
  quietDays?: number;
  sort?: Order;
  descending?: boolean;
}

function orderOf(text: string | null): Order | undefined {
  return orders.find((order) => order === text);
}

export function modeOf(text: string | null | undefined): Mode | undefined {
  return modes.find((mode) => mode === text);
}

export function questionOf(search: URLSearchParams): AccountsQuestion {
  const question: AccountsQuestion = {};
  const [q, region] = [search.get('q'), search.get('region')];
  const governance = modeOf(search.get('governance'));
  const sort = orderOf(search.get('sort'));
  if (q) question.q = q;
  if (region) question.region = region;
  if (governance) question.governance = governance;
  if (search.get('late') === 'yes') question.late = true;
  if (search.get('mine') === 'yes') question.mine = true;
  if (search.get('managed') === 'yes') question.managed = true;
  if (search.get('working') === 'yes') question.working = true;
  if (search.get('quiet') === '30') question.quietDays = 30;
  if (sort) question.sort = sort;
  if (search.get('down') === 'yes') question.descending = true;
  return question;
}

/** The question in the address, and how to change it. */
export function useQuestion() {
  const [search, setSearch] = useSearchParams();
  const question = useMemo(() => questionOf(search), [search]);
  const put = (name: string, value: string | null) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null || value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: name === 'q', preventScrollReset: true },
    );
  const sort = (chosen: Sort) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      next.set('sort', chosen.column);
      if (chosen.descending) next.set('down', 'yes');
      else next.delete('down');
      return next;
    });
  return { question, put, sort };
}
