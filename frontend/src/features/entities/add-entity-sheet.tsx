import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { entityKinds } from '@/acts/choices';
import { NewSheet } from '@/acts/new-sheet';
import { textOf, whenOf } from '@/acts/values';
import { useNames } from '@/names/use-names';
import { useReader } from '@/time/reader';

/** A legal entity, site or region of the customer is added to its tree. */
export function AddEntitySheet({
  account,
  version,
  parent,
  onClose,
}: {
  account: string;
  version: number;
  /** Where it shall stand, if that was chosen already. */
  parent: string | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const reader = useReader();
  const names = useNames(account);
  return (
    <NewSheet
      account={account}
      names={names}
      zones={[reader.zone]}
      undo={(entity, event, header) =>
        api.POST('/api/accounts/{account}/entities/{entity}/undo', {
          params: { path: { account, entity }, header },
          body: { event },
        })
      }
      onClose={onClose}
      spec={{
        id: 'add',
        label: t('entities.act.add'),
        version,
        fields: [
          { name: 'name', look: 'text', label: 'name' },
          { name: 'kind', look: 'entityKind', label: 'kind' },
          { name: 'parent', look: 'entity', label: 'parent', optional: true },
          { name: 'since', look: 'when', label: 'since', optional: true, hint: 'sinceHint' },
        ],
        initial: { name: null, kind: 'site', parent, since: null },
        send: ({ values }, header) => {
          const since = whenOf(values['since']);
          const below = textOf(values['parent']);
          return api.POST('/api/accounts/{account}/entities', {
            params: { path: { account }, header },
            body: {
              name: textOf(values['name']),
              kind: entityKinds.find((kind) => kind === values['kind']) ?? 'site',
              ...(below ? { parent: below } : {}),
              ...(since ? { since } : {}),
            },
          });
        },
      }}
    />
  );
}
