import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { Details } from '@/acts/details';
import { languageName } from '@/acts/choices';
import { StillHeld } from '@/acts/still-held';
import { ThingSheet } from '@/acts/thing-sheet';
import { useRights } from '@/acts/use-rights';
import { useNames, type Names } from '@/names/use-names';
import { dayIn } from '@/time/day';
import { useReader } from '@/time/reader';
import { changing, leaving } from './contact-acts';
import { useContacts, type Contact } from './use-contacts';

/** One contact: who they are now, what changes from a date on, that they have left, and all that was said of them. */
export function ContactSheet({ account, id, onClose }: { account: string; id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const reader = useReader();
  const names = useNames(account);
  const rights = useRights(account);
  const view = useContacts(account).data?.view;
  const contact = view?.contacts.find((one) => one.id === id);
  if (!view) return null;
  const today = { date: dayIn(reader.now, reader.zone), zone: reader.zone };
  const mayLeave = contact && !contact.left && !contact.planned.some((change) => change.kind === 'ContactLeft');
  return (
    <ThingSheet
      account={account}
      thing={id}
      title={contact?.name ?? (names.of(id) || t('contacts.one'))}
      names={names}
      zones={[reader.zone]}
      acts={
        contact && rights.acts
          ? [
              changing(account, contact, t('contacts.act.change')),
              ...(mayLeave ? [leaving(account, contact, today, t('contacts.act.leave'))] : []),
            ]
          : []
      }
      mayReplace={() => rights.acts}
      correct={(event, changed, header) =>
        api.POST('/api/accounts/{account}/contacts/{contact}/correct', {
          params: { path: { account, contact: id }, header },
          body: { event, changed },
        })
      }
      undo={(event, header) =>
        api.POST('/api/accounts/{account}/contacts/{contact}/undo', {
          params: { path: { account, contact: id }, header },
          body: { event },
        })
      }
      absent={contact ? undefined : { title: t('contacts.notThen'), text: t('contacts.notThenText') }}
      onClose={onClose}
    >
      {contact && <Facts account={account} contact={contact} names={names} />}
    </ThingSheet>
  );
}

/** Who they are at the moment shown, and what is still held by them. */
function Facts({ account, contact, names }: { account: string; contact: Contact; names: Names }) {
  const { t } = useTranslation();
  return (
    <>
      <Details
        lines={[
          [t('facts.field.title'), contact.title],
          [t('facts.field.position'), contact.role],
          [t('facts.field.function'), contact.function ? t(`people.function.${contact.function}`) : null],
          [t('facts.kindOf.ContactAffiliated'), contact.organisation ?? contact.entityName ?? t('facts.customer')],
          [t('facts.field.mail'), contact.mail],
          [t('facts.field.phone'), contact.phone],
          [t('facts.field.language'), languageName(contact.language, t)],
          [t('facts.field.since'), contact.since],
          [t('facts.kindOf.ContactLeft'), contact.left ? (contact.leftOn ?? t('contacts.left')) : null],
        ]}
        planned={contact.planned}
        names={names}
      />
      <StillHeld account={account} person={contact.id} />
    </>
  );
}
