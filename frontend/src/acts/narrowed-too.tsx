import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState, type ReactNode } from 'react';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { problemOf } from '@/api/problem';
import type { components } from '@/api/schema';
import { SkeletonRows } from '@/ui/skeleton';
import { ProblemNote } from '@/ui/states';
import type { FieldSpec } from './fact-kinds';
import type { Values } from './values';

export type NarrowedItem = components['schemas']['NarrowedItem'];

const keyOf = ({ kind, id }: NarrowedItem) => `${kind}:${id}`;

/** One box each, ticked: what is left ticked is narrowed along. */
export function alongFields(along: readonly NarrowedItem[], t: TFunction): FieldSpec[] {
  return along.map((one) => ({
    name: keyOf(one),
    look: 'flag',
    word: t(`facts.narrowedToo.${one.kind}`, { words: one.words }),
    optional: true,
  }));
}

export function ticked(along: readonly NarrowedItem[]): Values {
  return Object.fromEntries(along.map((one) => [keyOf(one), 'yes']));
}

/** Who it is for, everybody of the account where nobody is named, and what stays as it is. */
export function narrowingOf(people: readonly string[], along: readonly NarrowedItem[], values: Values) {
  const except = along.map(keyOf).filter((key) => values[key] === null);
  return { people: people.length > 0 ? [...people] : ['*'], ...(except.length > 0 ? { except } : {}) };
}

/** Shows a form once it is known what would be narrowed along; the boxes stay those that it was opened with. */
export function WithNarrowedToo({
  account,
  kind,
  id,
  children,
}: {
  account: string;
  kind: 'commitment' | 'interaction';
  id: string;
  children: (along: readonly NarrowedItem[]) => ReactNode;
}) {
  const known = useQuery({
    queryKey: keys.read(account, 'narrowing', {}, kind, id),
    gcTime: 0,
    queryFn: () => answer(narrowing(account, kind, id)),
  });
  if (known.isError) return <ProblemNote problem={problemOf(known.error)} />;
  return known.data ? <Opened along={known.data.view.along}>{children}</Opened> : <SkeletonRows />;
}

function narrowing(account: string, kind: 'commitment' | 'interaction', id: string) {
  return kind === 'commitment'
    ? api.GET('/api/accounts/{account}/commitments/{commitment}/narrowing', {
        params: { path: { account, commitment: id } },
      })
    : api.GET('/api/accounts/{account}/interactions/{interaction}/narrowing', {
        params: { path: { account, interaction: id } },
      });
}

function Opened({
  along,
  children,
}: {
  along: readonly NarrowedItem[];
  children: (along: readonly NarrowedItem[]) => ReactNode;
}) {
  const [first] = useState(along);
  return children(first);
}
