import { useShortcuts } from './shortcuts';

/** What `J` and `K` go through: put on the button or link that opens an entry, so that `Enter` does. */
export const opens = { 'data-opens': '' } as const;

function go(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('main [data-opens]')];
  const entry = document.activeElement?.closest('li, article');
  const index = all.findIndex((one) => one === document.activeElement || entry?.contains(one));
  const next = all[index < 0 ? 0 : Math.max(0, Math.min(all.length - 1, index + by))];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

/** `J` and `K` move through the entries of this page in the order they are read, `Enter` opens the one they stand on. */
export function useListKeys(): void {
  useShortcuts([
    { keys: 'J', help: 'next', run: () => go(1) },
    { keys: 'K', help: 'previous', run: () => go(-1) },
  ]);
}
