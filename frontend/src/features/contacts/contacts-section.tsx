import { Plus } from 'lucide-react';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import { keys } from '@/api/keys';
import { useChangesAt } from '@/live/hooks';
import { useMayWrite, useMoment } from '@/moment/use-moment';
import { useNames } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { whenText } from '@/time/when-text';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import { MenuButton } from '@/ui/menu';
import { SkeletonRows } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import type { ContactAct } from './contact-sheet';
import { useContacts, type Contact } from './use-contacts';

const ContactSheet = lazy(async () => ({ default: (await import('./contact-sheet')).ContactSheet }));

/** Who is who: who has left stays here, marked, and in every picture of the past. */
export function ContactsSection() {
  const { t } = useTranslation();
  const account = useOutletContext<string>();
  const moment = useMoment();
  const mayWrite = useMayWrite();
  const names = useNames(account);
  const reader = useReader();
  const contacts = useContacts(account);
  const [doing, setDoing] = useState<{ act: ContactAct; contact: Contact | null } | null>(null);
  useChangesAt(contacts.data?.changesAt, keys.read(account, 'contacts', moment.apiQuery()));
  const view = contacts.data?.view;
  const add = (
    <Button
      look="primary"
      icon={<Plus className="icon" aria-hidden="true" />}
      onPress={() => setDoing({ act: 'add', contact: null })}
    >
      {t('contacts.act.add')}
    </Button>
  );
  return (
    <section aria-label={t('account.tab.contacts')} className="mt-4 grid gap-3">
      {mayWrite && <div className="flex justify-end print:hidden">{add}</div>}
      {contacts.isPending && <SkeletonRows />}
      {contacts.isError && <ErrorState error={contacts.error} onRetry={() => void contacts.refetch()} />}
      {view && view.contacts.length === 0 && (
        <EmptyState title={t('contacts.none')} text={t('contacts.noneText')} action={mayWrite ? add : undefined} />
      )}
      {view && view.contacts.length > 0 && (
        <ul className="m-0 list-none rounded-l border border-line bg-surface p-0">
          {view.contacts.map((contact) => (
            <li
              key={contact.id}
              data-contact={contact.name}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line px-4 py-2.5 text-s not-first:border-t"
            >
              <Avatar person={contact.id} name={contact.name} size="m" decorative />
              <span className="min-w-40 flex-1">
                <b className={contact.left ? 'font-semibold text-ink-3' : 'font-semibold'}>{contact.name}</b>
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
                  {contact.leftOn
                    ? t('contacts.leftOn', { day: whenText(contact.leftOn, reader) })
                    : t('contacts.left')}
                </Chip>
              )}
              {(contact.mail ?? contact.phone) && (
                <span className="text-ink-3">{[contact.mail, contact.phone].filter(Boolean).join(' · ')}</span>
              )}
              {mayWrite && !contact.left && (
                <MenuButton
                  label={t('contacts.actsOf', { name: contact.name })}
                  iconOnly
                  icon={<span aria-hidden="true">…</span>}
                  look="quiet"
                  acts={(['change', 'leave'] as const).map((act) => ({
                    id: act,
                    label: t(`contacts.act.${act}`),
                    onAction: () => setDoing({ act, contact }),
                  }))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <Suspense>
        {doing && (
          <ContactSheet
            account={account}
            names={names}
            act={doing.act}
            contact={doing.contact}
            onClose={() => setDoing(null)}
          />
        )}
      </Suspense>
    </section>
  );
}
