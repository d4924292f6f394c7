import type { ReactNode } from 'react';

/** What the page is about, and beside it what belongs to it; below each other where there is no room. */
export function Columns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-6 laptop:grid-cols-[minmax(0,1fr)_320px]">
      <section className="min-w-0">{children}</section>
      <aside className="grid grid-cols-[minmax(0,1fr)] content-start gap-4">{aside}</aside>
    </div>
  );
}
