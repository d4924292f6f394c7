import type { ReactNode } from 'react';

/** Lanes beside each other, below each other on a phone. */
export function Board({ children }: { children: ReactNode }) {
  return <div className="grid gap-3 tablet:grid-cols-2 laptop:grid-cols-4">{children}</div>;
}

export function Lane({ title, count, children }: { title: string; count: ReactNode; children: ReactNode }) {
  return (
    <section className="min-w-0">
      <h2 className="flex gap-1.5 px-0.5 pt-1 pb-2 text-m">
        {title} <span className="num font-medium text-ink-3">{count}</span>
      </h2>
      <div className="grid gap-2">{children}</div>
    </section>
  );
}

/** One thing on a board: whose, what, its state and who. */
export function Tile({ above, title, meta }: { above?: ReactNode; title: ReactNode; meta?: ReactNode }) {
  return (
    <article className="rounded-m border border-line bg-surface px-3 py-2 text-s hover:border-line-strong">
      {above}
      <h3 className="mt-0.5 mb-1 leading-snug font-medium">{title}</h3>
      {meta !== undefined && <div className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-ink-3">{meta}</div>}
    </article>
  );
}
