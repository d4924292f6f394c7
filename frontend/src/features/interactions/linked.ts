import { useQueries, useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { useMoment } from '@/moment/use-moment';
import type { MomentQuery } from '@/time/moment-query';
import type { Option } from '@/ui/options';

const kinds = ['commitment', 'case', 'interaction'] as const;
type LinkKind = (typeof kinds)[number];

export interface Linked extends Option {
  kind: LinkKind;
  /** Of the thing itself; `id` is the whole link. */
  thing: string;
}

const views = ['commitment', 'case', 'interaction'];
const LATEST = 50;

function called(kind: LinkKind, t: TFunction): string {
  switch (kind) {
    case 'commitment':
      return t('commitments.one');
    case 'case':
      return t('coordination.one');
    case 'interaction':
      return t('interactions.one');
  }
}

function linked(kind: LinkKind, thing: string, name: string | null | undefined, t: TFunction): Linked {
  const word = called(kind, t);
  return { id: `${kind}:${thing}`, kind, thing, name: name ?? word, about: name ? word : undefined };
}

/** What an interaction can be about: open promises and cases, and the latest interactions beside itself. */
export function useLinkable(account: string, self: string | null): { linkable: Linked[]; isPending: boolean } {
  const { t } = useTranslation();
  const params = { path: { account } };
  const { data, isPending } = useQuery({
    queryKey: keys.read(account, 'linkable', {}),
    meta: { views },
    queryFn: async () => {
      const [promises, cases, latest] = await Promise.all([
        answer(api.GET('/api/accounts/{account}/commitments', { params: { ...params, query: { open: true } } })),
        answer(api.GET('/api/accounts/{account}/cases', { params })),
        answer(
          api.GET('/api/accounts/{account}/timeline', {
            params: { ...params, query: { kind: ['interaction'], limit: LATEST } },
          }),
        ),
      ]);
      return {
        commitment: promises.view.commitments.map(({ id, what }) => ({ id, name: what })),
        case: cases.view.cases.filter(({ open }) => open).map(({ id, subject }) => ({ id, name: subject })),
        interaction: latest.view.entries.map(({ thing, title }) => ({ id: thing, name: title })),
      };
    },
  });
  const linkable = kinds
    .flatMap((kind) => (data?.[kind] ?? []).map(({ id, name }) => linked(kind, id, name, t)))
    .filter(({ id }) => id !== `interaction:${self ?? ''}`);
  return { linkable, isPending };
}

/** What links lead to, by what it is called at the moment shown. */
export function useLinked(account: string, links: readonly string[]): Linked[] {
  const { t } = useTranslation();
  const moment = useMoment().apiQuery();
  const known = [...new Set(links)].flatMap((link) => {
    const [name, thing] = link.split(':');
    const kind = kinds.find((one) => one === name);
    return kind && thing ? [{ kind, thing }] : [];
  });
  const titles = useQueries({
    queries: known.map(({ kind, thing }) => ({
      queryKey: keys.read(account, 'linked', moment, kind, thing),
      meta: { views },
      queryFn: () => titleOf(account, kind, thing, moment),
    })),
  });
  return known.map(({ kind, thing }, index) => linked(kind, thing, titles[index]?.data, t));
}

async function titleOf(account: string, kind: LinkKind, id: string, query: MomentQuery): Promise<string | null> {
  switch (kind) {
    case 'commitment': {
      const params = { path: { account, commitment: id }, query };
      const { view } = await answer(api.GET('/api/accounts/{account}/commitments/{commitment}', { params }));
      return view.present?.what ?? null;
    }
    case 'case': {
      const params = { path: { account, case: id }, query };
      const { view } = await answer(api.GET('/api/accounts/{account}/cases/{case}', { params }));
      return view.card?.subject ?? null;
    }
    case 'interaction': {
      const params = { path: { account, interaction: id }, query };
      const { view } = await answer(api.GET('/api/accounts/{account}/interactions/{interaction}', { params }));
      return view.present?.text.subject ?? null;
    }
  }
}
