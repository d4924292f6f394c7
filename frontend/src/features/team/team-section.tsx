import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import { useRights } from '@/acts/use-rights';
import { keys } from '@/api/keys';
import { saying } from '@/i18n';
import { useChangesAt } from '@/live/hooks';
import { NowMark } from '@/moment/banner';
import { DiffersMark } from '@/moment/differs';
import { useMoment, useOpenItem } from '@/moment/use-moment';
import { useNames } from '@/names/use-names';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { DayBar } from '@/ui/day-bar';
import { opens, useListKeys } from '@/ui/list-keys';
import { SkeletonRows } from '@/ui/skeleton';
import { ErrorState } from '@/ui/states';
import { WhenGiven } from '@/ui/when-given';
import { useTeam, type TeamMember } from '@/names/use-team';
import { later } from '@/ui/later';

const AppointSheet = later(
  saying(['entities', 'facts'], async () => ({ default: (await import('./appoint-sheet')).AppointSheet })),
);

/** Who looks after this customer, in which function, region and role, with everybody's clock. */
export function TeamSection() {
  const { t } = useTranslation();
  useListKeys();
  const account = useOutletContext<string>();
  const names = useNames(account);
  const moment = useMoment();
  const { manages } = useRights(account);
  const { open } = useOpenItem();
  const team = useTeam(account);
  const [isAppointing, setAppointing] = useState(false);
  useChangesAt(team.data, keys.read(account, 'team', moment.apiQuery()));
  const view = team.data?.view;
  const openMember = (member: TeamMember) => open('member', member.appointment);
  return (
    <section aria-label={t('account.tab.team')} className="mt-4 grid gap-4">
      {manages && (
        <div className="flex justify-end print:hidden">
          <Button
            look="primary"
            icon={<Plus className="icon" aria-hidden="true" />}
            onPress={() => setAppointing(true)}
          >
            {t('team.appoint')}
          </Button>
        </div>
      )}
      {team.isPending && <SkeletonRows />}
      {team.isError && <ErrorState error={team.error} onRetry={() => void team.refetch()} />}
      {view && (
        <>
          {moment.isPast && view.members.length > 0 && (
            <p className="-mb-3 text-right">
              <NowMark />
            </p>
          )}
          <Members members={view.members} onOpen={openMember} />
          {view.coming.length > 0 && <Others title={t('team.coming')} members={view.coming} onOpen={openMember} />}
          {view.gone.length > 0 && <Others title={t('team.gone')} members={view.gone} onOpen={openMember} />}
        </>
      )}
      {isAppointing && (
        <AppointSheet
          account={account}
          version={view?.version ?? 0}
          names={names}
          onClose={() => setAppointing(false)}
        />
      )}
    </section>
  );
}

interface MembersProps {
  members: TeamMember[];
  onOpen: (member: TeamMember) => void;
}

function Members({ members, onOpen }: MembersProps) {
  const { t } = useTranslation();
  return (
    <ul className="m-0 list-none rounded-l border border-line bg-surface p-0">
      {members.map((member) => (
        <li
          key={member.appointment}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line px-4 py-2.5 text-s not-first:border-t"
        >
          <Avatar person={member.person} name={member.name} size="m" decorative />
          <span className="min-w-40 flex-1">
            <button
              type="button"
              {...opens}
              className="min-h-6 rounded-s font-semibold hover:underline"
              onClick={() => onOpen(member)}
            >
              {member.name}
            </button>
            <span className="block text-ink-3">
              {t(`team.role.${member.role}`)} · {t(`people.function.${member.function}`)}
              {member.region && ` · ${member.region.toUpperCase()}`}
              {member.to && (
                <>
                  {' '}
                  · {t('team.until')} <WhenGiven when={member.to} />
                </>
              )}
              {member.beginningNotRecorded && ` · ${t('time.beginningNotRecorded')}`}
            </span>
          </span>
          <DiffersMark thing={member.appointment} />
          {member.working.zone && member.working.hours.length > 0 && (
            <span className="w-64">
              <DayBar name="" hours={member.working.hours} zone={member.working.zone} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Others({ title, members, onOpen }: MembersProps & { title: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <h2 className="mb-1 text-m font-semibold">{title}</h2>
      <ul className="m-0 list-none p-0 text-s">
        {members.map((member) => (
          <li key={`${member.appointment}${member.event}`} className="border-line py-1.5 not-first:border-t">
            <button
              type="button"
              {...opens}
              className="min-h-6 rounded-s hover:underline"
              onClick={() => onOpen(member)}
            >
              {member.name}
            </button>{' '}
            <span className="text-ink-3">
              {t(`team.role.${member.role}`)}
              {member.from && (
                <>
                  {' '}
                  · {t('commitments.when.reassign')} <WhenGiven when={member.from} />
                </>
              )}
              {member.to && (
                <>
                  {' '}
                  – <WhenGiven when={member.to} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
