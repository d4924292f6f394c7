import { useEffect, useRef, type RefObject } from 'react';

/** A field that can be typed into, or the button of a list. */
const wrongField = '[aria-invalid=true], [data-invalid] button[aria-haspopup=listbox]';

/**
 * After each try that did not succeed, the first field that is wrong has the focus and is in sight; where none is, what is
 * said of the whole.
 */
export function useFirstWrong(form: RefObject<HTMLElement | null>, tries: unknown): void {
  const seen = useRef(tries);
  useEffect(() => {
    if (seen.current === tries) return;
    seen.current = tries;
    const first = form.current?.querySelector<HTMLElement>(wrongField);
    if (first) first.focus();
    else form.current?.querySelector('[role=alert]')?.scrollIntoView?.({ block: 'nearest' });
  }, [form, tries]);
}
