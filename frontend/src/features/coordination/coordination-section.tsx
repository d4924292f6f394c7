import { Globe, Lock, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import { useRights } from '@/acts/use-rights';
import { keys } from '@/api/keys';
import { useCases } from '@/cases/use-cases';
import { useArrivals, useChangesAt } from '@/live/hooks';
import { NewAbove } from '@/live/new-above';
import { DiffersMark } from '@/moment/differs';
import { useMoment, useOpenItem } from '@/moment/use-moment';
import { useNames, type Names } from '@/names/use-names';
import { useSlots } from '@/shell/slots';
import type { Instant } from '@/time/instant';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { classes } from '@/ui/classes';
import { Chip } from '@/ui/chip';
import { More } from '@/ui/more';
import { usePrinting } from '@/ui/use-printing';
import { opens, useListKeys } from '@/ui/list-keys';
import { StateChip } from '@/ui/state-chip';
import { SkeletonRows } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import { WhenSaid } from '@/ui/when-said';
import { LateChip, countOf, lateOnly, useShowsLate } from './show-late';
import { StepState } from './step-state';
import { useUnitName } from './unit-name';
import type { CaseCard, CoordinationBoard, StepCard } from './use-coordination';

/** Internal work: cases, the steps asked of units by how they stand, and conflicts between units. */
export function CoordinationSection() {
  const { t } = useTranslation();
  useListKeys();
  const account = useOutletContext<string>();
  const names = useNames(account);
  const moment = useMoment();
  const { acts: mayWrite } = useRights(account);
  const onCase = useSlots((state) => state.onCase);
  const board = useCases(account);
  const isLate = useShowsLate();
  const lanes = board.data && (isLate ? lateOnly(board.data.view) : board.data.view.lanes);
  const fresh = useArrivals(
    JSON.stringify([account, moment.apiQuery(), isLate]),
    board.isPlaceholderData ? undefined : lanes?.flatMap(({ steps }) => steps.map(({ id }) => id)),
  );
  useChangesAt(board.data, keys.read(account, 'coordination', moment.apiQuery()));
  const openCase =
    mayWrite && onCase ? (
      <Button
        look="primary"
        className="print:hidden"
        icon={<Plus className="icon" aria-hidden="true" />}
        onPress={() => onCase(null)}
      >
        {t('coordination.open')}
      </Button>
    ) : undefined;
  return (
    <section aria-label={t('account.tab.coordination')} className="mt-4 grid gap-4">
      <div className="flex items-center gap-2 empty:hidden">
        {board.data && <LateChip board={board.data.view} />}
        {openCase && <span className="ml-auto">{openCase}</span>}
      </div>
      {board.isPending && <SkeletonRows />}
      {board.isError && <ErrorState error={board.error} onRetry={() => void board.refetch()} />}
      {board.data && board.data.view.cases.length === 0 && (
        <EmptyState title={t('coordination.none')} text={t('coordination.noneText')} action={openCase} />
      )}
      <NewAbove fresh={fresh} />
      {board.data && lanes && board.data.view.cases.length > 0 && (
        <Lanes lanes={lanes} cases={board.data.view.cases} names={names} at={board.data.at} fresh={fresh} />
      )}
      {board.data && board.data.view.cases.length > 0 && !isLate && (
        <>
          <AnotherMode board={board.data.view} />
          <Conflicts board={board.data.view} names={names} />
          <PlannedSteps board={board.data.view} names={names} />
          <Cases cases={board.data.view.cases} names={names} />
        </>
      )}
    </section>
  );
}

interface Shown {
  names: Names;
  at: Instant;
  cases: readonly CaseCard[];
  /** What came while it was on screen. */
  fresh: ReadonlySet<string>;
}

function Lanes({ lanes, ...shown }: Shown & { lanes: CoordinationBoard['lanes'] }) {
  const { t } = useTranslation();
  const isLate = useShowsLate();
  if (isLate && countOf(lanes) === 0) return <p className="text-s text-ink-3">{t('coordination.noneLate')}</p>;
  return (
    <div className="grid gap-3 tablet:grid-cols-2 laptop:grid-cols-4">
      {lanes
        .filter((lane) => lane.steps.length > 0)
        .map((lane) => (
          <Lane key={lane.state} lane={lane} {...shown} />
        ))}
    </div>
  );
}

const shownAtFirst = 8;

/** Steps that stand alike; of a long lane the first, the rest at a press. */
function Lane({ lane, cases, names, at, fresh }: Shown & { lane: CoordinationBoard['lanes'][number] }) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const isPrinting = usePrinting();
  const steps = isWhole || isPrinting ? lane.steps : lane.steps.slice(0, shownAtFirst);
  const hidden = lane.steps.length - steps.length;
  const late = useShowsLate() ? 0 : lane.steps.filter((step) => step.late).length;
  return (
    <div data-lane={lane.state}>
      <h2 className="flex gap-1.5 px-0.5 pt-1 pb-2 text-m font-semibold">
        {t(`coordination.state.${lane.state}`)}
        <span className="num font-medium text-ink-3">{lane.steps.length}</span>
        {late > 0 && (
          <span className="num ml-auto font-medium text-late">{t('coordination.lateCount', { count: late })}</span>
        )}
      </h2>
      <ul className="m-0 grid list-none gap-2 p-0">
        {steps.map((step) => (
          <StepTile
            key={step.id}
            step={step}
            people={cases.find(({ id }) => id === step.caseId)?.people}
            names={names}
            at={at}
            isNew={fresh.has(step.id)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="quiet" className="mt-1" onPress={() => setWhole(true)}>
          {t('ui.moreSelected', { count: hidden })}
        </Button>
      )}
    </div>
  );
}

interface StepProps {
  step: StepCard;
  /** Who may see its case, where that is not everyone. */
  people: readonly string[] | null | undefined;
  names: Names;
  at: Instant;
  isNew: boolean;
}

function StepTile({ step, people, names, at, isNew }: StepProps) {
  const { t } = useTranslation();
  const { open } = useOpenItem();
  const unitName = useUnitName(names);
  return (
    <li
      id={step.id}
      className={classes('rounded-m border border-line px-2.5 py-2 text-s', isNew ? 'bg-accent-soft' : 'bg-surface')}
    >
      <span className="text-xs text-ink-3">{step.subject}</span>
      <button
        type="button"
        {...opens}
        onClick={() => open('case', step.caseId)}
        className="mb-1 block min-h-6 w-full rounded-s text-left leading-snug font-medium hover:underline"
      >
        {step.what}
      </button>
      <div className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-ink-3">
        <StepState step={step} at={at} />
        {step.global && (
          <Chip tone="accent" icon={<Globe className="icon-s" aria-hidden="true" />}>
            {t('coordination.global')}
          </Chip>
        )}
        <DiffersMark thing={step.id} />
        <span>{step.owner ? names.of(step.owner) : unitName(step.unit)}</span>
        <OnlyFor people={people} />
      </div>
    </li>
  );
}

function OnlyFor({ people }: { people: readonly string[] | null | undefined }) {
  const { t } = useTranslation();
  if (!people) return null;
  return (
    <span className="inline-flex items-center gap-1">
      <Lock className="icon-s" aria-hidden="true" /> {t('common.people', { count: people.length })}
    </span>
  );
}

/** Units of ours that want different things, until somebody has settled it. */
function Conflicts({ board, names }: { board: CoordinationBoard; names: Names }) {
  const { t } = useTranslation();
  const unitName = useUnitName(names);
  if (board.conflicts.length === 0) return null;
  return (
    <Card title={t('coordination.conflictsTitle')} count={board.conflicts.length}>
      <ul className="m-0 list-none p-0">
        {board.conflicts.map((conflict) => (
          <LineOfCase key={conflict.id} id={conflict.caseId} what={conflict.what}>
            <StateChip state="waiting" word={t(`coordination.conflictState.${conflict.state}`)} />
            {unitName(conflict.one)} – {unitName(conflict.other)}
            {conflict.assignedTo && <span>· {names.of(conflict.assignedTo)}</span>}
            <DiffersMark thing={conflict.id} />
          </LineOfCase>
        ))}
      </ul>
    </Card>
  );
}

/** Steps known already that are asked only later. */
function PlannedSteps({ board, names }: { board: CoordinationBoard; names: Names }) {
  const { t } = useTranslation();
  if (board.planned.length === 0) return null;
  return (
    <Card title={t('coordination.planned')} count={board.planned.length}>
      <ul className="m-0 list-none p-0">
        {board.planned.map((step) => (
          <LineOfCase key={step.id} id={step.caseId} what={step.what}>
            <WhenSaid given={step.given} instant={step.at} form="short" /> · {names.of(step.requester)}
          </LineOfCase>
        ))}
      </ul>
    </Card>
  );
}

/** One thing that is part of a case, and opens it. */
function LineOfCase({ id, what, children }: { id: string; what: string; children: ReactNode }) {
  const { open } = useOpenItem();
  return (
    <li className="border-line py-1.5 text-s not-first:border-t">
      <button
        type="button"
        {...opens}
        onClick={() => open('case', id)}
        className="block min-h-6 w-full rounded-s text-left font-medium hover:underline"
      >
        {what}
      </button>
      <span className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-ink-3">{children}</span>
    </li>
  );
}

/** A governance mode learned late: these open steps were asked under the other one. */
function AnotherMode({ board }: { board: CoordinationBoard }) {
  const { t } = useTranslation();
  const { open } = useOpenItem();
  if (board.askedUnderAnotherMode.length === 0) return null;
  return (
    <div className="rounded-l border border-soon bg-soon-soft px-4 py-3 text-s">
      <p className="font-medium">{t('coordination.anotherMode')}</p>
      <ul className="m-0 list-none p-0">
        {board.askedUnderAnotherMode.map(({ step, asked, held }) => (
          <li key={step.id}>
            <button
              type="button"
              className="min-h-6 rounded-s underline underline-offset-2"
              onClick={() => open('case', step.caseId)}
            >
              {step.what}
            </button>{' '}
            ({t(`account.governance.${asked}`)} → {t(`account.governance.${held}`)})
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The open ones are what the account's figure counts; the closed ones stand folded below, with their own number. */
function Cases({ cases, names }: { cases: CaseCard[]; names: Names }) {
  const { t } = useTranslation();
  const isPrinting = usePrinting();
  const [open, closed] = [cases.filter((one) => one.open), cases.filter((one) => !one.open)];
  return (
    <section className="grid gap-2">
      <h2 className="text-m font-semibold">
        {t('coordination.openCases')} <span className="num font-medium text-ink-3">{open.length}</span>
      </h2>
      <CaseList cases={open} names={names} />
      {closed.length > 0 && (
        <More label={`${t('coordination.closedCases')} ${closed.length}`} isNeeded={isPrinting}>
          <CaseList cases={closed} names={names} />
        </More>
      )}
    </section>
  );
}

function CaseList({ cases, names }: { cases: CaseCard[]; names: Names }) {
  const { t } = useTranslation();
  const { open } = useOpenItem();
  if (cases.length === 0) return <p className="text-s text-ink-3">{t('common.none')}</p>;
  return (
    <ul className="m-0 grid list-none gap-2 p-0 tablet:grid-cols-2">
      {cases.map((one) => (
        <li key={one.id} className="rounded-m border border-line bg-surface px-3 py-2 text-s">
          <button
            type="button"
            {...opens}
            onClick={() => open('case', one.id)}
            className="block min-h-6 w-full rounded-s text-left font-medium hover:underline"
          >
            {one.subject}
          </button>
          <span className="text-ink-3">
            {t(one.open ? 'coordination.isOpen' : 'coordination.isClosed')} ·{' '}
            {t('coordination.steps', { count: one.steps.length })}
            {one.conflicts.length > 0 && <> · {t('coordination.conflicts', { count: one.conflicts.length })}</>} ·{' '}
            <WhenSaid given={one.openedGiven} instant={one.openedAt} form="short" />, {names.of(one.openedBy)}
          </span>{' '}
          <DiffersMark thing={one.id} /> <OnlyFor people={one.people} />
        </li>
      ))}
    </ul>
  );
}
