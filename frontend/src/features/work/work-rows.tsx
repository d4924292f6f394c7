import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StepChip } from '@/cases/step-chip';
import type { Instant } from '@/time/instant';
import { opens } from '@/ui/list-keys';
import { Money } from '@/ui/money';
import { SideMark } from '@/ui/side-mark';
import { DueChip, StateChip } from '@/ui/state-chip';
import type { WorkPromise, WorkStep } from './use-work';

export function PromiseRow({ promise, at }: { promise: WorkPromise; at: Instant }) {
  return (
    <Row
      of={promise}
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

interface RowProps {
  of: { what: string; account: string; accountName: string };
  /** Where in its account it opens. */
  opening: string;
  /** How it stands, above what it is. */
  state: ReactNode;
}

/** One thing of one account: how it stands, what it is, whose it is. */
function Row({ of: { what, account, accountName }, opening, state }: RowProps) {
  return (
    <li className="border-line py-2 text-s not-first:border-t">
      <div className="flex items-center gap-2">{state}</div>
      <Link
        {...opens}
        to={`/accounts/${account}/${opening}`}
        className="mt-0.5 block min-h-6 rounded-s font-medium hover:underline"
      >
        {what}
      </Link>
      <Link to={`/accounts/${account}`} className="inline-block min-h-6 rounded-s text-ink-3 hover:underline">
        {accountName}
      </Link>
    </li>
  );
}
