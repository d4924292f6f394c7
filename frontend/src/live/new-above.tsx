import { ArrowUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

/** The reader wants nothing to move. */
const isStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How many of these elements lie above what is in sight. */
function countAbove(ids: ReadonlySet<string>): number {
  let count = 0;
  for (const id of ids) {
    const rect = document.getElementById(id)?.getBoundingClientRect();
    if (rect && rect.bottom < 56) count += 1;
  }
  return count;
}

/**
 * "3 new above": what others added above the reader's place, which never jumps. `fresh` are ids of elements on the page,
 * from `useArrivals`. Those who do not see the screen are told once, politely.
 */
export function NewAbove({ fresh }: { fresh: ReadonlySet<string> }) {
  const { t } = useTranslation();
  const [above, setAbove] = useState(0);
  useEffect(() => {
    const count = () => setAbove(countAbove(fresh));
    count();
    window.addEventListener('scroll', count, { passive: true });
    return () => window.removeEventListener('scroll', count);
  }, [fresh]);
  return (
    <>
      <span role="status" className="sr-only">
        {fresh.size > 0 && t('shell.new', { count: fresh.size })}
      </span>
      {above > 0 && (
        <div className="pointer-events-none sticky top-14 z-10 grid h-0 justify-items-center print:hidden">
          <Button
            onPress={() => window.scrollTo({ top: 0, behavior: isStill() ? 'instant' : 'smooth' })}
            className="num pointer-events-auto inline-flex h-7 items-center gap-1.5 rounded-full bg-accent px-3 text-s font-medium text-on-accent shadow-lift"
          >
            <ArrowUp className="icon-s" aria-hidden="true" />
            {t('live.newAbove', { count: above })}
          </Button>
        </div>
      )}
    </>
  );
}
