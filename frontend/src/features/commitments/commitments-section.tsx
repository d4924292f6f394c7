import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutletContext, useSearchParams } from 'react-router';
import { useRights } from '@/acts/use-rights';
import { keys } from '@/api/keys';
import { useArrivals, useChangesAt } from '@/live/hooks';
import { NewAbove } from '@/live/new-above';
import { useMoment } from '@/moment/use-moment';
import { entityOptions, ourOptions, regionOptions } from '@/names/options';
import { useNames, type Names } from '@/names/use-names';
import { stateOf, useList, type Question, type Show } from '@/promise/use-list';
import { useSlots } from '@/shell/slots';
import type { Instant } from '@/time/instant';
import { Button } from '@/ui/button';
import { CsvLink } from '@/ui/csv-link';
import { FilterChip } from '@/ui/filter-chip';
import { Kbd } from '@/ui/kbd';
import { useListKeys } from '@/ui/list-keys';
import { SkeletonRows } from '@/ui/skeleton';
import { EmptyState, ErrorState, NoneFits } from '@/ui/states';
import { Tile } from './tile';
import { useBoard, type Card } from './use-board';

const shows: readonly Show[] = ['open', 'late', 'kept', 'kept-late', 'breached', 'withdrawn'];

function useCommitmentsQuestion() {
  const [search, setSearch] = useSearchParams();
  const question: Question = {};
  const side = search.get('side');
  if (side === 'ours' || side === 'theirs') question.side = side;
  for (const name of ['region', 'entity', 'person'] as const) {
    const value = search.get(name);
    if (value) question[name] = value;
  }
  const show = shows.find((one) => one === search.get('show')) ?? null;
  const put = (name: string, value: string | null) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { preventScrollReset: true },
    );
  const clear = () =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const name of ['side', 'region', 'entity', 'person']) next.delete(name);
        return next;
      },
      { preventScrollReset: true },
    );
  return { question, show, put, clear };
}

/** Promises of both sides: late first, then by when they are due; every number opens its list. */
export function CommitmentsSection() {
  const { t } = useTranslation();
  useListKeys();
  const account = useOutletContext<string>();
  const names = useNames(account);
  const moment = useMoment();
  const { acts: mayWrite } = useRights(account);
  const { question, show, put, clear } = useCommitmentsQuestion();
  const onPromise = useSlots((state) => state.onPromise);
  const board = useBoard(account, question);
  const list = useList(account, question, show);
  useChangesAt(board.data, keys.read(account, 'board', moment.apiQuery()));
  const counts = board.data?.view.counts;
  const shown = show === null ? board.data && cardsOn(board.data.view) : list.data?.view.commitments;
  const fresh = useArrivals(
    JSON.stringify([account, moment.apiQuery(), question, show]),
    board.isPlaceholderData || list.isPlaceholderData ? undefined : shown?.map(({ id }) => id),
  );
  const make =
    mayWrite && onPromise ? (
      <Button
        look="primary"
        className="print:hidden"
        icon={<Plus className="icon" aria-hidden="true" />}
        onPress={onPromise}
      >
        {t('commitments.make')} <Kbd keys="C" />
      </Button>
    ) : undefined;
  const empty =
    Object.keys(question).length > 0 ? (
      <NoneFits onClear={clear} />
    ) : (
      <EmptyState title={t('commitments.none')} text={t('commitments.noneText')} action={make} />
    );
  const ended = <EmptyState title={t('commitments.allEnded')} text={t('commitments.allEndedText')} />;
  return (
    <section aria-label={t('account.tab.commitments')} className="mt-4">
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <FilterChip
          name={t('commitments.field.side')}
          single
          options={(['ours', 'theirs'] as const).map((side) => ({ id: side, name: t(`common.side.${side}`) }))}
          value={question.side ? [question.side] : []}
          onChange={([side]) => put('side', side ?? null)}
        />
        <FilterChip
          name={t('timeline.region')}
          single
          options={regionOptions(names)}
          value={question.region ? [question.region] : []}
          onChange={([region]) => put('region', region ?? null)}
        />
        <FilterChip
          name={t('commitments.field.entity')}
          single
          options={entityOptions(names)}
          value={question.entity ? [question.entity] : []}
          onChange={([entity]) => put('entity', entity ?? null)}
        />
        <FilterChip
          name={t('commitments.field.responsible')}
          single
          options={ourOptions(names)}
          value={question.person ? [question.person] : []}
          onChange={([person]) => put('person', person ?? null)}
        />
        <span className="flex-1" />
        {counts && (
          <span className="num flex flex-wrap items-center gap-x-2 text-s text-ink-3">
            {shows.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={show === one}
                onClick={() => put('show', show === one ? null : one)}
                className="min-h-6 rounded-s hover:underline aria-pressed:font-semibold aria-pressed:text-accent"
              >
                {t(`commitments.count.${one}`, { count: countOf(counts, one) })}
              </button>
            ))}
          </span>
        )}
        {counts && (
          <CsvLink
            href={`/api/accounts/${account}/commitments.csv`}
            question={{ ...moment.apiQuery(), ...question, ...stateOf(show) }}
          />
        )}
        {make}
      </div>
      {board.isPending && <SkeletonRows />}
      {board.isError && <ErrorState error={board.error} onRetry={() => void board.refetch()} />}
      {show !== null && !board.isPending && list.isPending && <SkeletonRows />}
      {show !== null && !board.isError && list.isError && (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      )}
      <NewAbove fresh={fresh} />
      {show !== null && list.data && (
        <TileList
          title={t(`commitments.count.${show}`, { count: list.data.view.commitments.length })}
          cards={list.data.view.commitments}
          names={names}
          at={list.data.at}
          fresh={fresh}
        />
      )}
      {show === null && board.data && (
        <Board board={board.data.view} names={names} at={board.data.at} fresh={fresh} {...{ empty, ended }} />
      )}
    </section>
  );
}

type Counts = NonNullable<ReturnType<typeof useBoard>['data']>['view']['counts'];

function countOf(counts: Counts, show: Show): number {
  switch (show) {
    case 'kept-late':
      return counts.keptLate;
    case 'proposed':
    case 'accepted':
      return counts.open;
    default:
      return counts[show];
  }
}

type BoardView = NonNullable<ReturnType<typeof useBoard>['data']>['view'];

const allLanes = ['late', 'soon', 'later', 'withoutDue', 'keptLately'] as const;

const cardsOn = (board: BoardView): Card[] => allLanes.flatMap((lane) => board[lane]);

interface Shown {
  names: Names;
  at: Instant;
  /** What came while it was on screen. */
  fresh: ReadonlySet<string>;
}

/** `empty` stands where there is no promise, `ended` where each has been over for longer than the board looks back. */
function Board({
  board,
  names,
  at,
  fresh,
  empty,
  ended,
}: Shown & { board: BoardView; empty: ReactNode; ended: ReactNode }) {
  const { t } = useTranslation();
  const lanes = allLanes.filter((lane) => board[lane].length > 0 || lane === 'late' || lane === 'soon');
  const nothing = lanes.every((lane) => board[lane].length === 0);
  if (nothing) return <>{Object.values(board.counts).some((count) => count > 0) ? ended : empty}</>;
  return (
    <div className="grid gap-3 tablet:grid-cols-2 laptop:grid-flow-col laptop:auto-cols-fr laptop:grid-cols-none">
      {lanes.map((lane) => (
        <div key={lane}>
          <h2 className="flex gap-1.5 px-0.5 pt-1 pb-2 text-m font-semibold">
            {t(`commitments.lane.${lane}`)}
            <span className="num font-medium text-ink-3">{board[lane].length}</span>
          </h2>
          <ul className="m-0 grid list-none gap-2 p-0">
            {board[lane].map((card) => (
              <Tile key={card.id} card={card} names={names} at={at} isNew={fresh.has(card.id)} />
            ))}
          </ul>
          {board[lane].length === 0 && <p className="px-0.5 text-s text-ink-3">{t('common.none')}</p>}
        </div>
      ))}
    </div>
  );
}

function TileList({ title, cards, names, at, fresh }: Shown & { title: string; cards: Card[] }) {
  return (
    <>
      <h2 className="num pb-2 text-m font-semibold">{title}</h2>
      <ul className="m-0 grid list-none gap-2 p-0 tablet:grid-cols-2 laptop:grid-cols-3">
        {cards.map((card) => (
          <Tile key={card.id} card={card} names={names} at={at} isNew={fresh.has(card.id)} />
        ))}
      </ul>
    </>
  );
}
