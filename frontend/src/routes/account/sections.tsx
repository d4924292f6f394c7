import { ArrowRight, CircleCheck } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { atMomentOf } from '@/moment/moment';
import { useSlots, type PaletteEntry } from '@/shell/slots';

/** The sections of an account and the keys that go there. */
export const sections = [
  { id: 'timeline', path: '', keys: 'G T', help: 'goTimeline' },
  { id: 'commitments', path: '/commitments', keys: 'G P', help: 'goPromises' },
  { id: 'coordination', path: '/coordination', keys: 'G C', help: 'goCoordination' },
  { id: 'entities', path: '/entities', keys: 'G E', help: 'goEntities' },
  { id: 'contacts', path: '/contacts', keys: 'G K', help: 'goContacts' },
  { id: 'team', path: '/team', keys: 'G M', help: 'goTeam' },
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
