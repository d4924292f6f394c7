import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { keys, WORK } from '@/api/keys';
import { StepChip } from '@/cases/step-chip';
import { useChangesAt, useLive } from '@/live/hooks';
import { Page } from '@/shell/page';
import { StoodStill } from '@/shell/stale-notice';
import type { Instant } from '@/time/instant';
import { Card } from '@/ui/card';
import { opens, useListKeys } from '@/ui/list-keys';
import { Money } from '@/ui/money';
import { SideMark } from '@/ui/side-mark';
import { SkeletonRows } from '@/ui/skeleton';
import { DueChip, StateChip } from '@/ui/state-chip';
import { EmptyState, ErrorState } from '@/ui/states';
import { useWork, type WorkPromise, type WorkStep } from './use-work';

/** My open promises and steps, and what waits for me, over all accounts by due time. */
export function WorkPage() {
  const { t } = useTranslation();
  const work = useWork();
  useLive(WORK);
  useListKeys();
  useChangesAt(work.data, keys.read(WORK, 'work', {}));
  const count = work.data ? work.data.promises.length + work.data.steps.length : undefined;
  return (
    <Page title={t('shell.myWork')} below={count === undefined ? undefined : t('work.lead', { count })}>
      {work.isPending && <SkeletonRows />}
      {work.isError && <ErrorState error={work.error} onRetry={() => void work.refetch()} />}
      {work.data?.staleSince && <StoodStill since={work.data.staleSince} className="mt-4 rounded-m" />}
      {work.data && count === 0 && work.data.waiting.length === 0 && (
        <div className="mt-4">
          <EmptyState title={t('work.none')} text={t('work.noneText')} />
        </div>
      )}
      {work.data && (
        <div className="mt-4 grid items-start gap-4 laptop:grid-cols-3">
          <List title={t('work.promises')} of={work.data.promises}>
            {work.data.promises.map((one) => (
              <PromiseRow key={one.commitment} promise={one} at={work.data.at} />
            ))}
          </List>
          <List title={t('work.steps')} of={work.data.steps}>
            {work.data.steps.map((one) => (
              <StepRow key={one.step} step={one} at={work.data.at} />
            ))}
          </List>
          <List title={t('work.waiting')} of={work.data.waiting}>
            {work.data.waiting.map((one) => (
              <PromiseRow key={one.commitment} promise={one} at={work.data.at} />
            ))}
          </List>
        </div>
      )}
    </Page>
  );
}

/** What one has to do, by due: the late ones stand first, so their number is how far they reach. */
function List({ title, of, children }: { title: string; of: { late: boolean }[]; children: ReactNode }) {
  const { t } = useTranslation();
  const late = of.filter((one) => one.late).length;
  return (
    <Card
      title={title}
      count={of.length}
      aside={
        late > 0 ? (
          <span className="num text-s font-medium text-late">{t('work.late', { count: late })}</span>
        ) : undefined
      }
    >
      {of.length === 0 ? (
        <p className="text-s text-ink-3">{t('common.none')}</p>
      ) : (
        <ul className="m-0 list-none p-0">{children}</ul>
      )}
    </Card>
  );
}

function PromiseRow({ promise, at }: { promise: WorkPromise; at: Instant }) {
  return (
    <li className="border-line py-2 text-s not-first:border-t">
      <div className="flex items-center gap-2">
        <SideMark side={promise.side} />
        {promise.due ? (
          <DueChip due={promise.due} at={at} />
        ) : (
          <StateChip state={promise.accepted ? 'standing' : 'proposed'} />
        )}
        {promise.value && (
          <span className="ml-auto text-ink-3">
            <Money value={promise.value} short />
          </span>
        )}
      </div>
      <Link
        {...opens}
        to={`/accounts/${promise.account}/commitments?item=commitment:${promise.commitment}`}
        className="mt-0.5 block min-h-6 rounded-s font-medium hover:underline"
      >
        {promise.what}
      </Link>
      <Link to={`/accounts/${promise.account}`} className="inline-block min-h-6 rounded-s text-ink-3 hover:underline">
        {promise.accountName}
      </Link>
    </li>
  );
}

function StepRow({ step, at }: { step: WorkStep; at: Instant }) {
  const { t } = useTranslation();
  return (
    <li className="border-line py-2 text-s not-first:border-t">
      <div className="flex items-center gap-2">
        {step.consent ? <StateChip state="waiting" word={t('work.consent')} /> : <StepChip state={step.state} />}
        {step.due && <DueChip due={step.due} at={at} />}
      </div>
      <Link
        {...opens}
        to={`/accounts/${step.account}/coordination?item=case:${step.caseId}`}
        className="mt-0.5 block min-h-6 rounded-s font-medium hover:underline"
      >
        {step.what}
      </Link>
      <Link to={`/accounts/${step.account}`} className="inline-block min-h-6 rounded-s text-ink-3 hover:underline">
        {step.accountName}
      </Link>
    </li>
  );
}
