import type { ReactNode } from 'react';
import { Brand } from '@/shell/brand';
import { classes } from '@/ui/classes';

/** The page before one is inside: the name of the house and one column, or two where there is something to choose from. */
export function Entrance({ children, isWide = false }: { children: ReactNode; isWide?: boolean }) {
  return (
    <main
      className={classes(
        'mx-auto grid w-full grid-cols-1 max-w-[420px] gap-5 px-4 pt-[9vh] pb-10',
        isWide && 'laptop:max-w-[880px]',
      )}
    >
      <span className="text-l">
        <Brand />
      </span>
      {children}
    </main>
  );
}
