import { useTranslation } from 'react-i18next';
import { useOthersHere } from '@/live/store';
import { NowMark } from '@/moment/banner';
import { useNames } from '@/names/use-names';
import { clock } from '@/time/format';
import { useReader } from '@/time/reader';
import { Avatar } from '@/ui/avatar';
import { Card, CardRow } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { DayBar } from '@/ui/day-bar';
import { useTeam } from '@/names/use-team';

/** Regions are people with clocks: each region's day, and everybody's local time. */
export function TeamClocks({ account }: { account: string }) {
  const { t } = useTranslation();
  const reader = useReader();
  const names = useNames(account);
  const team = useTeam(account).data?.view;
  const here = useOthersHere(account);
  if (!team || team.members.length === 0) return null;
  const regions = new Set(team.members.flatMap(({ region }) => region ?? []));
  return (
    <Card title={t('team.byRegion')} aside={<NowMark />}>
      {[...regions].map((id) => {
        const region = names.raw.regions[id];
        return region?.zone && region.hours.length > 0 ? (
          <DayBar key={id} name={id.toUpperCase()} hours={region.hours} zone={region.zone} />
        ) : null;
      })}
      {team.members.map((member) => {
        const present = here.find((one) => one.person === member.person);
        return (
          <CardRow
            key={member.appointment}
            end={
              <span className="inline-flex items-center gap-2">
                {present && <Chip tone="ok">{t(present.doing === 'editing' ? 'live.editing' : 'live.viewing')}</Chip>}
                {member.working.zone && (
                  <span className="num">{clock(reader.now, reader.locale, member.working.zone)}</span>
                )}
              </span>
            }
          >
            <Avatar person={member.person} name={member.name} decorative />
            <span className="min-w-0 truncate">
              {member.name}{' '}
              <span className="text-ink-3">
                {member.role === 'account-manager'
                  ? t('team.role.account-manager')
                  : `${t(`people.function.${member.function}`)}${member.region ? `, ${member.region.toUpperCase()}` : ''}`}
              </span>
            </span>
          </CardRow>
        );
      })}
    </Card>
  );
}
