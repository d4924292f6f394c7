import { useEffect, useId } from 'react';
import { create } from 'zustand';
import type { Doing } from './protocol';

interface Changed {
  account: string;
  /** What it is about, `commitment:<id>`; null where it is about nothing that is there yet. */
  item: string | null;
}

/** Forms on screen in which something was changed, the last opened last. */
const useChangedForms = create<{ forms: Record<string, Changed> }>(() => ({ forms: {} }));

/** Tells others that its reader writes, as long as this form is on screen and something in it was changed. */
export function useEditing(account: string, isChanged: boolean, item: string | null = null): void {
  const form = useId();
  useEffect(() => {
    if (!isChanged) return undefined;
    useChangedForms.setState(({ forms }) => ({ forms: { ...forms, [form]: { account, item } } }));
    return () => useChangedForms.setState(({ forms: { [form]: _gone, ...forms } }) => ({ forms }));
  }, [form, account, isChanged, item]);
}

/** What the reader does on an account, and with what: `viewing` as soon as no changed form is left. */
export function useDoing(account: string): { doing: Doing; item: string | null } {
  const item = useChangedForms(({ forms }) => Object.values(forms).findLast((one) => one.account === account)?.item);
  return item === undefined ? { doing: 'viewing', item: null } : { doing: 'editing', item };
}
