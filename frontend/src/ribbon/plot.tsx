import { memo, useMemo } from 'react';
import { daysBetween } from '@/time/day';
import { month, monthYear } from '@/time/format';
import type { Instant } from '@/time/instant';
import { baseline, lanePaths, lanes, monthMarks, scaleOf, type Due, type DueState, type Week } from './geometry';

const fills = {
  interactions: 'fill-ink-3',
  ours: 'fill-ours',
  theirs: 'fill-theirs',
  internal: 'fill-internal',
} as const;

const dueFills: Record<DueState, string> = {
  open: 'fill-ink-3',
  soon: 'fill-soon',
  late: 'fill-late',
  kept: 'fill-ok',
  keptLate: 'fill-ok',
  breached: 'fill-breach',
  withdrawn: 'fill-line-strong',
};

/** Which week an instant lies in, if anything happened in it. */
export function weekAt(weeks: readonly Week[], millis: number): number | null {
  const day = new Date(millis).toISOString().slice(0, 10);
  const index = weeks.findLastIndex((week) => week.start <= day);
  const week = weeks[index];
  return week && daysBetween(week.start, day) < 7 ? index : null;
}

interface Plot {
  from: Instant;
  to: Instant;
  width: number;
}

interface BarsProps extends Plot {
  weeks: readonly Week[];
  /** One measure for all that is drawn, before the handle and after it. */
  heightOf: (entries: number) => number;
}

export const Bars = memo(function Bars({ weeks, heightOf, from, to, width }: BarsProps) {
  const paths = useMemo(() => lanePaths(weeks, from, to, width, heightOf), [weeks, heightOf, from, to, width]);
  return lanes.map((lane) => paths[lane] && <path key={lane} d={paths[lane]} className={fills[lane]} />);
});

export const Dues = memo(function Dues({ dues, from, to, width }: Plot & { dues: readonly Due[] }) {
  const scale = scaleOf(from, to, width);
  return dues.map((due) => {
    const x = scale.x(due.at);
    if (x < 0 || x > width) return null;
    return (
      <path
        key={`${due.at}${due.state}`}
        d={`M${x} ${baseline + 3.5}l3.5 5h-7z`}
        className={due.state === 'keptLate' ? 'fill-surface stroke-ok' : dueFills[due.state]}
      />
    );
  });
});

export const Months = memo(function Months({ from, to, width, zone, locale }: Plot & { zone: string; locale: string }) {
  return monthMarks(from, to, width, zone).map((mark) => (
    <text key={mark.day} x={mark.x + 2} y={61} fontSize={11} className="fill-ink-3">
      {mark.withYear ? monthYear(mark.day, locale) : month(mark.day, locale)}
    </text>
  ));
});
