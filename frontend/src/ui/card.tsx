import type { ReactNode } from 'react';
import { classes } from './classes';

interface Props {
  title?: ReactNode;
  count?: number | undefined;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A quiet box with a heading and how many things are in it. */
export function Card({ title, count, aside, children, className }: Props) {
  return (
    <section className={classes('min-w-0 rounded-l border border-line bg-surface px-4 py-3', className)}>
      {title !== undefined && (
        <div className="mb-2 flex items-center gap-1.5">
          <h2 className="text-m">{title}</h2>
          {count !== undefined && <span className="num text-s font-medium text-ink-3">{count}</span>}
          {aside !== undefined && <span className="ml-auto">{aside}</span>}
        </div>
      )}
      <div>{children}</div>
    </section>
  );
}

/** One line in a card: what it is, and to the right what belongs to it. */
export function CardRow({ children, end }: { children: ReactNode; end?: ReactNode }) {
  return (
    <div className="flex min-w-0 items-center gap-2 border-line py-1.5 text-s not-first:border-t [&>*]:min-w-0">
      {children}
      {end !== undefined && <span className="ml-auto shrink-0 text-right whitespace-nowrap text-ink-2">{end}</span>}
    </div>
  );
}
