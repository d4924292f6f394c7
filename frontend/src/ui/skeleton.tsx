import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from './classes';

/** True once something has lasted long enough to be worth showing; what is quicker than 150 ms never flickers. */
export function useLasted(milliseconds = 150): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasted(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return lasted;
}

/** The shape of what comes. Give it the lines and boxes of the real thing. */
export function Skeleton({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const lasted = useLasted();
  return (
    <div role="status" aria-live="polite" aria-busy="true">
      {lasted && (
        <>
          <span className="sr-only">{t('common.loading')}</span>
          <div aria-hidden="true" className="motion-safe:animate-[shimmer_1.6s_ease-in-out_infinite]">
            {children}
          </div>
        </>
      )}
    </div>
  );
}

export function SkeletonLine({ width = '100%', className }: { width?: string; className?: string }) {
  return <div className={classes('my-1.5 h-3 rounded-s bg-line', className)} style={{ width }} />;
}

export function SkeletonBox({ height = 64 }: { height?: number }) {
  return <div className="my-2 rounded-l border border-line bg-surface" style={{ height }} />;
}

/** Rows of a list that is on its way. */
export function SkeletonRows({ rows = 6 }: { rows?: number }) {
  return (
    <Skeleton>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="flex gap-4 border-b border-line py-2">
          <SkeletonLine width="52px" />
          <div className="flex-1">
            <SkeletonLine width={`${62 - ((index * 17) % 30)}%`} />
            <SkeletonLine width={`${40 - ((index * 11) % 18)}%`} className="opacity-60" />
          </div>
        </div>
      ))}
    </Skeleton>
  );
}
