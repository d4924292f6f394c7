import type { ReactNode } from 'react';
import { classes } from './classes';

/** What one wants to know of a thing at a glance, in one line that wraps. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="mt-3 flex flex-wrap gap-x-6 gap-y-3">{children}</dl>;
}

interface Props {
  value: ReactNode;
  label: ReactNode;
  tone?: 'plain' | 'late';
  /** Below the figure, smaller: values per currency. */
  detail?: ReactNode;
}

/** One figure and what it counts. The figure is the length of the list it opens: make it a link where it opens one. */
export function Fact({ value, label, tone = 'plain', detail }: Props) {
  return (
    <div className="flex flex-col-reverse justify-end gap-px">
      <dt className="text-s text-ink-2">
        {label}
        {detail !== undefined && <span className="num block text-xs text-ink-3">{detail}</span>}
      </dt>
      <dd
        className={classes('num text-m font-semibold tracking-[-0.01em] tablet:text-l', tone === 'late' && 'text-late')}
      >
        {value}
      </dd>
    </div>
  );
}
