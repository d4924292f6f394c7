import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import { keys } from '@/api/keys';
import { saying } from '@/i18n';
import { useChangesAt } from '@/live/hooks';
import { useRights } from '@/acts/use-rights';
import { DiffersMark } from '@/moment/differs';
import { useMoment, useOpenItem } from '@/moment/use-moment';
import { useNames } from '@/names/use-names';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import { opens, useListKeys } from '@/ui/list-keys';
import { SkeletonRows } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import { WhenGiven } from '@/ui/when-given';
import { useContacts, type Contact } from './use-contacts';
import { later } from '@/ui/later';

const AddContactSheet = later(
  saying(['entities', 'contacts', 'facts'], async () => ({
    default: (await import('./add-contact-sheet')).AddContactSheet,
  })),
);

/** Who is who: who has left stays here, marked, and in every picture of the past. */
export function ContactsSection() {
  const { t } = useTranslation();
  useListKeys();
  const account = useOutletContext<string>();
  const moment = useMoment();
  const { acts } = useRights(account);
  const names = useNames(account);
  const contacts = useContacts(account);
  const [isAdding, setAdding] = useState(false);
  useChangesAt(contacts.data, keys.read(account, 'contacts', moment.apiQuery()));
  const view = contacts.data?.view;
  const add = (
    <Button look="primary" icon={<Plus className="icon" aria-hidden="true" />} onPress={() => setAdding(true)}>
      {t('contacts.act.add')}
    </Button>
  );
  return (
    <section aria-label={t('account.tab.contacts')} className="mt-4 grid gap-3">
      {acts && <div className="flex justify-end print:hidden">{add}</div>}
      {contacts.isPending && <SkeletonRows />}
      {contacts.isError && <ErrorState error={contacts.error} onRetry={() => void contacts.refetch()} />}
      {view && view.contacts.length === 0 && (
        <EmptyState title={t('contacts.none')} text={t('contacts.noneText')} action={acts ? add : undefined} />
      )}
      {view && view.contacts.length > 0 && (
        <>
          <ContactList contacts={view.contacts.filter(({ left }) => !left)} />
          <HaveLeft contacts={view.contacts.filter(({ left }) => left)} />
        </>
      )}
      {isAdding && <AddContactSheet account={account} names={names} onClose={() => setAdding(false)} />}
    </section>
  );
}

/** Who has left is not counted as a contact any more: they stand below, with their own number. */
function HaveLeft({ contacts }: { contacts: Contact[] }) {
  const { t } = useTranslation();
  if (contacts.length === 0) return null;
  return (
    <>
      <h2 className="text-m font-semibold">
        {t('contacts.haveLeft')} <span className="num font-medium text-ink-3">{contacts.length}</span>
      </h2>
      <ContactList contacts={contacts} />
    </>
  );
}

function ContactList({ contacts }: { contacts: Contact[] }) {
  const { t } = useTranslation();
  const { open } = useOpenItem();
  if (contacts.length === 0) return <p className="text-s text-ink-3">{t('common.none')}</p>;
  return (
    <ul className="m-0 list-none rounded-l border border-line bg-surface p-0">
      {contacts.map((contact) => (
        <li
          key={contact.id}
          data-contact={contact.name}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line px-4 py-2.5 text-s not-first:border-t"
        >
          <Avatar person={contact.id} name={contact.name} size="m" decorative />
          <span className="min-w-40 flex-1">
            <button
              type="button"
              {...opens}
              className={`min-h-6 rounded-s text-left font-semibold hover:underline ${contact.left ? 'text-ink-3' : ''}`}
              onClick={() => open('contact', contact.id)}
            >
              {contact.name}
            </button>
            <span className="block text-ink-3">
              {[
                contact.role ?? contact.title,
                contact.function ? t(`people.function.${contact.function}`) : null,
                contact.organisation ?? contact.entityName,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          {contact.left && (
            <Chip>
              {contact.leftOn ? (
                <>
                  {t('contacts.leftOn')} <WhenGiven when={contact.leftOn} />
                </>
              ) : (
                t('contacts.left')
              )}
            </Chip>
          )}
          <DiffersMark thing={contact.id} />
          {(contact.mail ?? contact.phone) && (
            <span className="text-ink-3">{[contact.mail, contact.phone].filter(Boolean).join(' · ')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
