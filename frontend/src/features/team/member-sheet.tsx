import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { ActSpec } from '@/acts/act-form';
import { Details } from '@/acts/details';
import { StillHeld } from '@/acts/still-held';
import { ThingSheet } from '@/acts/thing-sheet';
import { useRights } from '@/acts/use-rights';
import { hoursText } from '@/acts/value-text';
import { whenOf } from '@/acts/values';
import { useNames, type Names } from '@/names/use-names';
import { useTeam, type TeamMember } from '@/names/use-team';
import { useReader } from '@/time/reader';
import { cityOf } from '@/time/zone';

/** One appointment: who, as what, from when to when; it is released now or on a day, corrected and taken back. */
export function MemberSheet({ account, id, onClose }: { account: string; id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const reader = useReader();
  const names = useNames(account);
  const rights = useRights(account);
  const view = useTeam(account).data?.view;
  if (!view) return null;
  const isOne = (one: { appointment: string }) => one.appointment === id;
  const member = view.members.find(isOne) ?? view.coming.find(isOne) ?? view.gone.find(isOne);
  const zone = member?.working.zone;
  const release: ActSpec = {
    id: 'release',
    label: t('team.release'),
    intro: t('team.releaseHint'),
    fields: [{ name: 'on', look: 'when', label: 'lastDay', optional: true }],
    initial: { on: null },
    version: view.version,
    send: ({ values }, header) => {
      const on = whenOf(values['on']);
      return api.POST('/api/accounts/{account}/team/{appointment}/release', {
        params: { path: { account, appointment: id }, header },
        body: on ? { on } : {},
      });
    },
  };
  return (
    <ThingSheet
      account={account}
      thing={id}
      title={member?.name ?? t('team.one')}
      names={names}
      zones={[reader.zone, ...(zone ? [zone] : [])]}
      acts={member && rights.manages && !view.gone.some(isOne) ? [release] : []}
      mayReplace={() => rights.manages}
      correct={(event, changed, header) =>
        api.POST('/api/accounts/{account}/team/{appointment}/correct', {
          params: { path: { account, appointment: id }, header },
          body: { event, changed },
        })
      }
      undo={(event, header) =>
        api.POST('/api/accounts/{account}/team/{appointment}/undo', {
          params: { path: { account, appointment: id }, header },
          body: { event },
        })
      }
      absent={member ? undefined : { title: t('team.notThen'), text: t('team.notThenText') }}
      onClose={onClose}
    >
      {member && <Facts account={account} member={member} names={names} />}
    </ThingSheet>
  );
}

/** As what, where and from when to when, and what is still held by them. */
function Facts({ account, member, names }: { account: string; member: TeamMember; names: Names }) {
  const { t } = useTranslation();
  const reader = useReader();
  const zone = member.working.zone;
  return (
    <>
      <Details
        lines={[
          [t('facts.field.role'), t(`team.role.${member.role}`)],
          [t('facts.field.function'), t(`people.function.${member.function}`)],
          [t('facts.field.region'), member.region ? names.region(member.region) : null],
          [
            t('facts.field.from'),
            { notRecorded: !member.begins, from: member.begins ?? null, given: member.from ?? null },
          ],
          [t('facts.field.to'), member.to],
          [t('facts.field.zone'), zone ? cityOf(zone, reader.locale) : null],
          [t('facts.field.hours'), hoursText(member.working.hours, t)],
        ]}
        planned={[]}
        names={names}
      />
      <StillHeld account={account} person={member.person} />
    </>
  );
}
