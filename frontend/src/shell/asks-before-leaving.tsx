import { useEffect, useRef } from 'react';
import { useBeforeUnload, useBlocker, type BlockerFunction } from 'react-router';
import { later } from '@/ui/later';
import { useHalfWritten } from '@/ui/unsaved';

/** What is half-written has brought it already. */
const AsksToDiscard = later(async () => ({ default: (await import('@/ui/asks-to-discard')).AsksToDiscard }));

/** What goes with the page. */
const going = ({ sheets }: ReturnType<typeof useHalfWritten.getState>) =>
  sheets.filter(({ outlivesPage }) => !outlivesPage);

/** Sheets stay where a page shows other entries; they go with the page, the opened item and the instant. */
const wouldLose: BlockerFunction = ({ currentLocation: here, nextLocation: there }) => {
  if (going(useHalfWritten.getState()).length === 0 || there.pathname === '/sign-in') return false;
  const [now, then] = [here, there].map(({ search }) => new URLSearchParams(search));
  return here.pathname !== there.pathname || ['item', 'at'].some((name) => now?.get(name) !== then?.get(name));
};

/** A link, a key, the browser's back, reloading and closing ask before they lose what was typed in a sheet, as `Esc` does. */
export function AsksBeforeLeaving() {
  const blocker = useBlocker(wouldLose);
  const written = useHalfWritten();
  const { sheets, isAsked } = written;
  const isSaved = going(written).length === 0;
  useBeforeUnload((event) => {
    if (sheets.length > 0) event.preventDefault();
  });
  const isGivenUp = useRef(false);
  useEffect(() => {
    if (!isGivenUp.current || blocker.state !== 'unblocked') return;
    isGivenUp.current = false;
    // What stands on the new page as well.
    for (const { discard } of going(useHalfWritten.getState())) discard();
  }, [blocker]);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    // What was saved and closed meanwhile leads where it wanted to.
    if (isSaved) blocker.proceed();
    else if (isAsked) blocker.reset();
  }, [blocker, isSaved, isAsked]);
  if (blocker.state !== 'blocked' || isSaved || isAsked) return null;
  return (
    <AsksToDiscard
      onClose={() => blocker.reset()}
      onDiscard={() => {
        isGivenUp.current = true;
        blocker.proceed();
      }}
    />
  );
}
