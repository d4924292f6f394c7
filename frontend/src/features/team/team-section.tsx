import { Plus } from 'lucide-react';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import { api } from '@/api/client';
import { useAct } from '@/acts/use-act';
import { keys } from '@/api/keys';
import { problemOf } from '@/api/problem';
import { useChangesAt } from '@/live/hooks';
import { useMayWrite, useMoment } from '@/moment/use-moment';
import { useNames } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { whenText } from '@/time/when-text';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { DayBar } from '@/ui/day-bar';
import { SkeletonRows } from '@/ui/skeleton';
import { ErrorState, ProblemNote } from '@/ui/states';
import { barHours } from './team-clocks';
import { useTeam, type TeamMember } from './use-team';

const AppointSheet = lazy(async () => ({ default: (await import('./appoint-sheet')).AppointSheet }));

/** Who looks after this customer, in which function, region and role, with everybody's clock. */
export function TeamSection() {
  const { t } = useTranslation();
  const account = useOutletContext<string>();
  const names = useNames(account);
  const moment = useMoment();
  const mayWrite = useMayWrite();
  const team = useTeam(account);
  const [isAppointing, setAppointing] = useState(false);
  useChangesAt(team.data?.changesAt, keys.read(account, 'team', moment.apiQuery()));
  const view = team.data?.view;
  const release = useAct(
    account,
    view?.version ?? 0,
    (appointment: string, header) =>
      api.POST('/api/accounts/{account}/team/{appointment}/release', {
        params: { path: { account, appointment }, header },
        body: {},
      }),
    () => undefined,
  );
  return (
    <section aria-label={t('account.tab.team')} className="mt-4 grid gap-4">
      {mayWrite && (
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
      {release.isError && <ProblemNote problem={problemOf(release.error)} />}
      {view && (
        <>
          <Members members={view.members} onRelease={mayWrite ? (one) => release.mutate(one.appointment) : null} />
          {view.coming.length > 0 && <Others title={t('team.coming')} members={view.coming} />}
          {view.gone.length > 0 && <Others title={t('team.gone')} members={view.gone} />}
        </>
      )}
      <Suspense>
        {isAppointing && (
          <AppointSheet
            account={account}
            version={view?.version ?? 0}
            names={names}
            onClose={() => setAppointing(false)}
          />
        )}
      </Suspense>
    </section>
  );
}

function Members({ members, onRelease }: { members: TeamMember[]; onRelease: ((member: TeamMember) => void) | null }) {
  const { t } = useTranslation();
  return (
    <ul className="m-0 list-none rounded-l border border-line bg-surface p-0">
      {members.map((member) => {
        const hours = barHours(member);
        return (
          <li
            key={member.appointment}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line px-4 py-2.5 text-s not-first:border-t"
          >
            <Avatar person={member.person} name={member.name} size="m" decorative />
            <span className="min-w-40 flex-1">
              <b className="font-semibold">{member.name}</b>
              <span className="block text-ink-3">
                {t(`team.role.${member.role}`)} · {t(`people.function.${member.function}`)}
                {member.region && ` · ${member.region.toUpperCase()}`}
                {member.beginningNotRecorded && ` · ${t('time.beginningNotRecorded')}`}
              </span>
            </span>
            {member.working.zone && hours && (
              <span className="w-64">
                <DayBar name="" hours={hours} zone={member.working.zone} />
              </span>
            )}
            {onRelease && (
              <Button look="quiet" onPress={() => onRelease(member)}>
                {t('team.release')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Others({ title, members }: { title: string; members: TeamMember[] }) {
  const { t } = useTranslation();
  const reader = useReader();
  return (
    <div>
      <h3 className="mb-1 text-m font-semibold">{title}</h3>
      <ul className="m-0 list-none p-0 text-s">
        {members.map((member) => (
          <li key={`${member.appointment}${member.event}`} className="border-line py-1.5 not-first:border-t">
            {member.name}{' '}
            <span className="text-ink-3">
              {t(`team.role.${member.role}`)}
              {member.from && ` · ${t('commitments.when.reassign')} ${whenText(member.from, reader)}`}
              {member.to && ` – ${whenText(member.to, reader)}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
