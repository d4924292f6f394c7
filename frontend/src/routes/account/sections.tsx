import { ArrowRight, CircleCheck } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { atMomentOf } from '@/moment/moment';
import { accountKeys } from '@/shell/account-keys';
import { useSlots, type PaletteEntry } from '@/shell/slots';

/** The sections of an account and the keys that go there. */
export const sections = [
  { id: 'timeline', path: '', ...accountKeys.timeline },
  { id: 'commitments', path: '/commitments', ...accountKeys.commitments },
  { id: 'coordination', path: '/coordination', ...accountKeys.coordination },
  { id: 'entities', path: '/entities', ...accountKeys.entities },
  { id: 'contacts', path: '/contacts', ...accountKeys.contacts },
  { id: 'team', path: '/team', ...accountKeys.team },
] as const;

/** What the palette offers on an account's page: its sections at the moment on screen, as its tabs do. */
export function useSectionEntries(account: string, onPromise: (() => void) | null): PaletteEntry[] {
  const { t } = useTranslation();
  const name = useSlots((state) => state.account?.name);
  const { search } = useLocation();
  const mayPromise = onPromise !== null;
  return useMemo(
    () => [
      ...(mayPromise
        ? [
            {
              id: 'act-promise',
              group: 'act' as const,
              label: t('shell.keysHelp.commitment'),
              keys: 'C',
              run: () => useSlots.getState().onPromise?.(),
              icon: <CircleCheck className="icon text-ink-3" />,
            },
          ]
        : []),
      ...sections.map(({ id, path, keys }) => ({
        id: `go-${id}`,
        group: 'go' as const,
        label: t(`account.tab.${id}`),
        about: name,
        keys,
        href: atMomentOf(search, `/accounts/${account}${path}`),
        icon: <ArrowRight className="icon text-ink-3" />,
      })),
    ],
    [t, account, name, mayPromise, search],
  );
}
