import { useEffect, useState, type RefObject } from 'react';

/** What opened the sheet that is open; of one that was opened from another, what opened that. */
let before: { opener: HTMLElement; entry: string | null } | null = null;

function openerNow(): typeof before {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  if (focused.closest('[role=dialog]')) return before;
  return { opener: focused, entry: focused.closest('li[id], article[id], tr[id]')?.id ?? null };
}

/** After it has closed the focus is where it was opened from, also where that was drawn anew meanwhile. */
export function useBackToOpener(isOpen: boolean): void {
  const [opened] = useState(() => (isOpen ? openerNow() : undefined));
  useEffect(() => {
    if (opened === undefined) return undefined;
    before = opened;
    return () => {
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (!opened || (document.activeElement && document.activeElement !== document.body)) return;
          const again = opened.entry === null ? null : document.getElementById(opened.entry);
          const back = opened.opener.isConnected ? opened.opener : again?.querySelector<HTMLElement>('button, a');
          back?.focus();
        }),
      );
    };
  }, [opened]);
}

/**
 * What had the focus is gone, as a form is once it is saved: its heading has it then. Else it would be with the first
 * button there is, which closes.
 */
export function useKeptFocus(heading: RefObject<HTMLElement | null>, isOpen: boolean): void {
  useEffect(() => {
    const sheet = heading.current?.closest('[role=dialog]');
    if (!isOpen || !sheet) return undefined;
    let last: Element | null = null;
    const note = (event: Event) => {
      last = event.target instanceof Element ? event.target : null;
    };
    const watch = new MutationObserver(() => {
      if (!last || last.isConnected) return;
      const isLost = document.activeElement === document.body || document.activeElement === null;
      last = null;
      if (isLost) heading.current?.focus();
    });
    sheet.addEventListener('focusin', note);
    watch.observe(sheet, { childList: true, subtree: true });
    return () => {
      sheet.removeEventListener('focusin', note);
      watch.disconnect();
    };
  }, [heading, isOpen]);
}
