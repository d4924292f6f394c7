import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { NewSheet } from '@/acts/new-sheet';
import type { Names } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { adding } from './contact-acts';

/** Somebody of the customer or of a third party becomes a contact. */
export function AddContactSheet({ account, names, onClose }: { account: string; names: Names; onClose: () => void }) {
  const { t } = useTranslation();
  const reader = useReader();
  return (
    <NewSheet
      account={account}
      names={names}
      zones={[reader.zone]}
      spec={adding(account, t('contacts.act.add'))}
      undo={(contact, event, header) =>
        api.POST('/api/accounts/{account}/contacts/{contact}/undo', {
          params: { path: { account, contact }, header },
          body: { event },
        })
      }
      onClose={onClose}
    />
  );
}
