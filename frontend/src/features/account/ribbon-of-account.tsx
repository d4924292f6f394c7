import { useMemo } from 'react';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';
import type { Due, DueState, Week } from '@/ribbon/geometry';
import { Ribbon } from '@/ribbon/ribbon';
import { dayIn, daysBetween } from '@/time/day';
import { compare, plusMicros, type Instant } from '@/time/instant';
import { useReader } from '@/time/reader';
import { classes } from '@/ui/classes';
import { Skeleton, SkeletonLine } from '@/ui/skeleton';
import { ErrorLine } from '@/ui/states';
import { useChanges } from './use-changes';
import { useRibbon } from './use-ribbon';

type RibbonView = components['schemas']['Ribbon'];
type State = components['schemas']['RibbonDue']['state'];

const soon = 7n * 86_400_000_000n;

/** A young account's ribbon still shows a quarter, so that a week is a bar and not the whole line. */
const shortest = 13n * soon;

function dueState(state: State, at: Instant, now: Instant): DueState {
  if (state === 'proposed' || state === 'accepted')
    return compare(at, plusMicros(now, soon)) <= 0 && compare(at, now) >= 0 ? 'soon' : 'open';
  return state === 'kept-late' ? 'keptLate' : state;
}

function duesOf(ribbon: RibbonView, now: Instant): Due[] {
  return ribbon.dues.map((due) => ({ at: due.at, state: dueState(due.state, due.at, now) }));
}

/** As high as the ribbon, so that nothing jumps when it comes. */
const place = 'mt-4 min-h-[83px] rounded-l border border-line bg-surface';

/** The same ribbon on every tab: up to the handle as the page's instants say, after it what is known now. */
export function RibbonOfAccount({ account }: { account: string }) {
  const { at, axis, move } = useMoment();
  const { now, zone } = useReader();
  const ribbon = useRibbon(account);
  const { data } = ribbon;
  const changes = useChanges(account).data;
  const drawn = useMemo(() => {
    if (!data) return null;
    const then = data.then.view;
    const today = data.now?.view ?? then;
    const edge = at ?? now;
    const weeks: Week[] = [
      ...then.weeks.filter((week) => compare(week.from, edge) <= 0),
      ...today.weeks.filter((week) => compare(week.from, edge) > 0),
    ];
    const day = dayIn(edge, zone);
    const later = data.now?.view.weeks.findLast((week) => compare(week.from, edge) <= 0) ?? null;
    const dues = [
      ...duesOf(then, edge).filter((due) => compare(due.at, edge) <= 0),
      ...duesOf(today, now).filter((due) => compare(due.at, edge) > 0),
    ].toSorted((one, other) => compare(one.at, other.at));
    const recent = plusMicros(now, -shortest);
    const recorded = today.weeks[0]?.from ?? then.weeks[0]?.from ?? recent;
    const first = compare(recorded, recent) < 0 ? recorded : recent;
    const stops = axis === 'true' ? changes?.effective : changes?.recorded;
    return {
      weeks,
      later: later && daysBetween(later.start, day) < 7 ? later : null,
      dues: dues.filter((due) => compare(due.at, now) <= 0),
      first,
      stops: stops ?? [],
    };
  }, [data, at, now, zone, axis, changes]);
  if (!drawn && ribbon.isError)
    return (
      <div className={classes(place, 'flex items-center px-4')}>
        <ErrorLine error={ribbon.error} onRetry={() => void ribbon.refetch()} />
      </div>
    );
  if (!drawn)
    return (
      <div className={classes(place, 'px-4 py-3')}>
        <Skeleton>
          {[0, 1, 2].map((lane) => (
            <SkeletonLine key={lane} />
          ))}
        </Skeleton>
      </div>
    );
  return (
    <Ribbon
      weeks={drawn.weeks}
      later={drawn.later}
      dues={drawn.dues}
      from={drawn.first}
      to={now}
      handle={at}
      changes={drawn.stops}
      onMove={move}
    />
  );
}
