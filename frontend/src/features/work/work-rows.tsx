import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StepChip } from '@/cases/step-chip';
import type { Instant } from '@/time/instant';
import { opens } from '@/ui/list-keys';
import { Money } from '@/ui/money';
import { SideMark } from '@/ui/side-mark';
import { DueChip, StateChip } from '@/ui/state-chip';
import type { AskedStep, WorkPromise, WorkStep } from './use-work';

interface PromiseProps {
  promise: WorkPromise;
  at: Instant;
  /** The reader waits for it: it comes from somebody. One that the reader keeps goes to somebody. */
  isWaitedFor?: boolean;
}

export function PromiseRow({ promise, at, isWaitedFor = false }: PromiseProps) {
  const { t } = useTranslation();
  const other = isWaitedFor ? promise.responsibleName : promise.counterpartName;
  return (
    <Row
      of={promise}
      about={other ? t(isWaitedFor ? 'work.from' : 'work.to', { name: other }) : undefined}
      opening={`commitments?item=commitment:${promise.commitment}`}
      state={
        <>
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
        </>
      }
    />
  );
}

export function StepRow({ step, at }: { step: WorkStep; at: Instant }) {
  const { t } = useTranslation();
  return (
    <Row
      of={step}
      opening={`coordination?item=case:${step.caseId}`}
      state={
        <>
          {step.consent ? <StateChip state="waiting" word={t('work.consent')} /> : <StepChip state={step.state} />}
          {step.due && <DueChip due={step.due} at={at} />}
        </>
      }
    />
  );
}

/** What one asked of another unit: of whom, and where nobody is there to answer. */
export function AskedRow({ step, at }: { step: AskedStep; at: Instant }) {
  const { t } = useTranslation();
  const unit = `${t(`people.function.${step.unit.function}`)} ${step.regionName}`;
  return (
    <Row
      of={step}
      opening={`coordination?item=case:${step.caseId}`}
      state={
        <>
          <StepChip state={step.state} />
          {step.due && <DueChip due={step.due} at={at} />}
        </>
      }
      about={step.ownerName ? `${unit}, ${step.ownerName}` : unit}
    >
      {step.nobody && (
        <p className="m-0 flex items-start gap-1 text-late">
          <TriangleAlert className="icon-s mt-0.5 shrink-0" aria-hidden="true" />
          {t('work.nobody')}
        </p>
      )}
    </Row>
  );
}

interface RowProps {
  of: { what: string; account: string; accountName: string };
  /** Where in its account it opens. */
  opening: string;
  /** How it stands, above what it is. */
  state: ReactNode;
  /** Whom it concerns besides, beside the account. */
  about?: string | undefined;
  children?: ReactNode;
}

/** One thing of one account: how it stands, what it is, whose it is. */
function Row({ of: { what, account, accountName }, opening, state, about, children }: RowProps) {
  return (
    <li className="border-line py-2 text-s not-first:border-t">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">{state}</div>
      <Link
        {...opens}
        to={`/accounts/${account}/${opening}`}
        className="mt-0.5 block min-h-6 rounded-s font-medium hover:underline"
      >
        {what}
      </Link>
      <div className="text-ink-3">
        <Link to={`/accounts/${account}`} className="inline-block min-h-6 rounded-s hover:underline">
          {accountName}
        </Link>
        {about && <> · {about}</>}
      </div>
      {children}
    </li>
  );
}
