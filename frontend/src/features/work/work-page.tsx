import { useTranslation } from 'react-i18next';
import { keys, WORK } from '@/api/keys';
import { useChangesAt, useLive } from '@/live/hooks';
import { Page } from '@/shell/page';
import { StoodStill } from '@/shell/stale-notice';
import { dueGroup } from '@/time/due-group';
import { later, type Instant } from '@/time/instant';
import { useReader } from '@/time/reader';
import { useListKeys } from '@/ui/list-keys';
import { SkeletonRows } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import { standing, toDo, useWork, type MyWork } from './use-work';
import { WorkList } from './work-list';
import { AskedRow, PromiseRow, StepRow } from './work-rows';

/** My open promises and steps, and what I wait for from customers and from units of ours, over all accounts by when it is due. */
export function WorkPage() {
  const { t } = useTranslation();
  const work = useWork();
  const { now } = useReader();
  useLive(WORK);
  useListKeys();
  useChangesAt(work.data, keys.read(WORK, 'work', {}));
  // The day turns while the page is open; what the server called late is late also by a slow clock.
  const at = work.data && later(now, work.data.at);
  return (
    <Page title={t('shell.myWork')} below={work.data && at && <Lead work={work.data} at={at} />}>
      {work.isPending && <SkeletonRows />}
      {work.isError && <ErrorState error={work.error} onRetry={() => void work.refetch()} />}
      {work.data?.staleSince && <StoodStill since={work.data.staleSince} className="mt-4 rounded-m" />}
      {work.data && isEmpty(work.data) && (
        <div className="mt-4">
          <EmptyState title={t('work.none')} text={t('work.noneText')} />
        </div>
      )}
      {work.data && at && (
        <div className="mt-4 grid items-start gap-4 tablet:grid-cols-2 min-[1360px]:grid-cols-4">
          <WorkList title={t('work.promises')} of={work.data.promises} at={at} standing={standing(work.data.promises)}>
            {(one) => <PromiseRow key={one.commitment} promise={one} at={at} />}
          </WorkList>
          <WorkList title={t('work.steps')} of={work.data.steps} at={at}>
            {(one) => <StepRow key={one.step} step={one} at={at} />}
          </WorkList>
          <WorkList title={t('work.waiting')} of={work.data.waiting} at={at} standing={standing(work.data.waiting)}>
            {(one) => <PromiseRow key={one.commitment} promise={one} at={at} isWaitedFor />}
          </WorkList>
          <WorkList title={t('work.asked')} of={work.data.asked} at={at}>
            {(one) => <AskedRow key={one.step} step={one} at={at} />}
          </WorkList>
        </div>
      )}
    </Page>
  );
}

function isEmpty({ promises, steps, waiting, asked }: MyWork): boolean {
  return [promises, steps, waiting, asked].every((list) => list.length === 0);
}

/** What a morning begins with: how much is pressing, how much there is to do at all, and what only stands. */
function Lead({ work, at }: { work: MyWork; at: Instant }) {
  const { t } = useTranslation();
  const { zone } = useReader();
  const pressing = [...work.promises, ...work.steps].filter(({ due }) =>
    ['late', 'today'].includes(dueGroup(due, at, zone)),
  );
  const stands = standing(work.promises);
  const all = toDo(work);
  return [
    t('work.pressing', { count: pressing.length }),
    all > 0 && t('work.toDo', { count: all }),
    stands > 0 && t('work.standing', { count: stands }),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}
