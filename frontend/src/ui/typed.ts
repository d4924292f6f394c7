import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';

const takes = new WeakMap<Element, () => void>();

/** What stands in this field counts when the form is saved by its key, as if one had left the field. */
export function useTyped(field: RefObject<Element | null>, take: () => void): void {
  useEffect(() => {
    const element = field.current;
    if (!element) return undefined;
    takes.set(element, take);
    return () => void takes.delete(element);
  });
}

function takeTyped(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  const take = takes.get(field);
  flushSync(() => {
    if (take) take();
    else field.blur();
  });
  if (!take) field.focus();
}

/** `Ctrl Enter`, wherever the focus is below: what is being typed is taken first, then all of it is saved. */
export function useSaveKey(save: (() => void) | undefined): (event: KeyboardEvent) => void {
  const latest = useRef(save);
  useLayoutEffect(() => {
    latest.current = save;
  });
  return (event) => {
    if (!latest.current || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    takeTyped();
    latest.current();
  };
}
