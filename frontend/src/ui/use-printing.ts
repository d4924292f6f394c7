import { useSyncExternalStore } from 'react';

const onPaper = () => window.matchMedia('print').matches;
let isPrinting = false;

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia('print');
  const set = (now: boolean) => () => {
    isPrinting = now;
    changed();
  };
  const [begins, ends, turns] = [set(true), set(false), () => set(onPaper())()];
  window.addEventListener('beforeprint', begins);
  window.addEventListener('afterprint', ends);
  query.addEventListener('change', turns);
  return () => {
    window.removeEventListener('beforeprint', begins);
    window.removeEventListener('afterprint', ends);
    query.removeEventListener('change', turns);
  };
}

/** Whether the page is being put on paper: what is drawn only where it is in sight is drawn whole then. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
}
