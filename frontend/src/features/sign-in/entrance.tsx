import type { ReactNode } from 'react';
import { Brand } from '@/shell/brand';

/** The page before one is inside: the name of the house and one column. */
export function Entrance({ children }: { children: ReactNode }) {
  return (
    <main className="mx-auto grid w-full max-w-[420px] gap-5 px-4 pt-[9vh] pb-10">
      <span className="text-l">
        <Brand />
      </span>
      {children}
    </main>
  );
}
