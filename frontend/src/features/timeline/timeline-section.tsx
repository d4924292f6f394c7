import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import { useRights } from '@/acts/use-rights';
import { keys } from '@/api/keys';
import { useArrivals, useChangesAt } from '@/live/hooks';
import { NewAbove } from '@/live/new-above';
import { useMoment } from '@/moment/use-moment';
import { useNames, type Names } from '@/names/use-names';
import { useSlots } from '@/shell/slots';
import { dayIn } from '@/time/day';
import { fullDay, shortDay } from '@/time/format';
import { useReader } from '@/time/reader';
import { Button } from '@/ui/button';
import { FilterChip, ToggleChip } from '@/ui/filter-chip';
import { Kbd } from '@/ui/kbd';
import { useListKeys } from '@/ui/list-keys';
import { SkeletonRows } from '@/ui/skeleton';
import { EmptyState, ErrorState, NoneFits } from '@/ui/states';
import { byDay } from './days';
import { EntryRow } from './entry-row';
import { functions } from '@/names/functions';
import { useTimelineQuestion } from './question';
import { useTimeline, type Entry } from './use-timeline';

const first = 100;
const further = 500;
const groups = ['interaction', 'commitment', 'coordination', 'change'] as const;

/** What happened, latest first, by day: the one that was given, else the reader's. */
export function TimelineSection() {
  const { t } = useTranslation();
  const account = useOutletContext<string>();
  const names = useNames(account);
  const moment = useMoment();
  const { question, isFiltered, put, showTakenBack, clear } = useTimelineQuestion();
  const { acts } = useRights(account);
  const onLog = useSlots((state) => state.onLog);
  const [limit, setLimit] = useState(first);
  const timeline = useTimeline(account, question, limit);
  const view = timeline.data?.view;
  const fresh = useArrivals(
    JSON.stringify([account, moment.apiQuery(), question]),
    timeline.isPlaceholderData ? undefined : view?.entries.map((entry) => entry.id),
    { isEndless: true },
  );
  useListKeys();
  useChangesAt(timeline.data, keys.read(account, 'timeline', moment.apiQuery()));
  return (
    <section aria-label={t('account.tab.timeline')}>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <FilterChip
          name={t('timeline.kind')}
          options={groups.map((group) => ({ id: group, name: t(`timeline.group.${group}`) }))}
          value={question.kind}
          onChange={(ids) => put('kind', ids)}
        />
        <FilterChip
          name={t('timeline.region')}
          options={Object.entries(names.raw.regions).map(([id, region]) => ({ id, name: region.name }))}
          value={question.region}
          onChange={(ids) => put('region', ids)}
        />
        <FilterChip
          name={t('timeline.function')}
          options={functions.map((one) => ({ id: one, name: t(`people.function.${one}`) }))}
          value={question.function}
          onChange={(ids) => put('function', ids)}
        />
        <FilterChip
          name={t('timeline.person')}
          options={peopleOptions(names)}
          value={question.person}
          onChange={(ids) => put('person', ids)}
        />
        <ToggleChip name={t('common.takenBack')} isOn={question.takenBack} onChange={showTakenBack} />
        <span className="num ml-auto text-s text-ink-3">
          {view &&
            t(moment.isPast ? 'timeline.entriesUntilThen' : 'common.entries', {
              count: view.total,
            })}
        </span>
      </div>
      {timeline.isPending && <SkeletonRows />}
      {timeline.isError && <ErrorState error={timeline.error} onRetry={() => void timeline.refetch()} />}
      {view && view.entries.length === 0 && isFiltered && <NoneFits onClear={clear} />}
      {view && view.entries.length === 0 && !isFiltered && (
        <EmptyState
          title={t('timeline.none')}
          text={t(moment.isPast ? 'timeline.noneThen' : 'timeline.noneText')}
          action={
            acts && onLog ? (
              <Button look="primary" onPress={onLog}>
                {t('shell.log')} <Kbd keys="L" />
              </Button>
            ) : undefined
          }
        />
      )}
      {view && view.entries.length > 0 && (
        <>
          <NewAbove fresh={fresh} />
          <Days entries={view.entries} names={names} fresh={fresh} isTakenBack={question.takenBack} />
          {view.total > view.entries.length && (
            <div className="py-4 text-center">
              <p className="hidden text-s print:block">
                {t('ui.rowsShown', { shown: view.entries.length, total: view.total })}
              </p>
              <Button className="print:hidden" onPress={() => setLimit(view.entries.length + further)}>
                {t('timeline.earlier', { count: view.total - view.entries.length })}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function peopleOptions(names: Names) {
  const ours = Object.entries(names.raw.people).map(([id, person]) => ({
    id,
    name: person.name,
    about: person.region?.toUpperCase(),
  }));
  const theirs = Object.entries(names.raw.contacts).map(([id, contact]) => ({
    id,
    name: contact.name,
    about: contact.organisation ?? contact.title ?? undefined,
  }));
  return [...ours, ...theirs].toSorted((a, b) => a.name.localeCompare(b.name));
}

interface DaysProps {
  entries: Entry[];
  names: Names;
  fresh: ReadonlySet<string>;
  isTakenBack: boolean;
}

function Days({ entries, names, fresh, isTakenBack }: DaysProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const today = dayIn(reader.now, reader.zone);
  return byDay(entries, reader.zone).map(({ day, entries: ofDay }) => (
    <div key={day ?? 'open'}>
      <h2 className="flex items-baseline gap-2 pt-3 pb-1 text-s font-semibold">
        {day === null ? (
          t('time.beginningNotRecorded')
        ) : day === today ? (
          <>
            {t('timeline.today')} <span className="font-normal text-ink-3">{fullDay(day, reader.locale)}</span>
          </>
        ) : (
          <>
            {shortDay(day, reader, '')} <span className="font-normal text-ink-3">{fullDay(day, reader.locale)}</span>
          </>
        )}
      </h2>
      <ol className="m-0 list-none p-0">
        {ofDay.map((entry) => (
          <EntryRow key={entry.id} entry={entry} names={names} isNew={fresh.has(entry.id)} isTakenBack={isTakenBack} />
        ))}
      </ol>
    </div>
  ));
}
