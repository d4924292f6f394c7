import { useEffect, useState, type RefObject } from 'react';
import { focusPage } from './focus-page';

interface Opener {
  element: HTMLElement;
  /** The entry it stands in. */
  entry: string | null;
}

/** What opened the sheet that is open, and the other entries of its page: those after it, then those before. */
interface Opened {
  by: Opener;
  others: Opener[];
}

/** Of a sheet that was opened from another, what opened that. */
let before: Opened | null = null;

const openerIn = (element: HTMLElement): Opener => ({
  element,
  entry: element.closest('li[id], article[id], tr[id]')?.id ?? null,
});

function openedNow(): Opened | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  if (focused.closest('[role=dialog]')) return before;
  const by = openerIn(focused);
  const all = [...document.querySelectorAll<HTMLElement>('main [data-opens]')];
  const its = (one: HTMLElement) => one === focused || (by.entry !== null && openerIn(one).entry === by.entry);
  const at = all.findIndex(its);
  const others = at < 0 ? [] : [...all.slice(at + 1), ...all.slice(0, at).toReversed()].filter((one) => !its(one));
  return { by, others: others.map(openerIn) };
}

/** Where it is now, also where that was drawn anew meanwhile. */
function found({ element, entry }: Opener): HTMLElement | null {
  if (element.isConnected) return element;
  const again = entry === null ? null : document.getElementById(entry);
  return again?.querySelector<HTMLElement>('button, a') ?? null;
}

/**
 * After it has closed the focus is where it was opened from. Where that is gone, as what was taken back is, it is on the
 * entry that has come in its place, else on the heading of the page.
 */
export function useBackToOpener(isOpen: boolean): void {
  const [opened] = useState(() => (isOpen ? openedNow() : undefined));
  useEffect(() => {
    if (opened === undefined) return undefined;
    before = opened;
    return () => {
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (!opened || (document.activeElement && document.activeElement !== document.body)) return;
          for (const one of [opened.by, ...opened.others]) {
            const back = found(one);
            if (back) return back.focus();
          }
          focusPage();
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
