import { createContext, use, useEffect, useId } from 'react';
import { create } from 'zustand';

/** Where a form says that something is typed in it. */
export const Unsaved = createContext<(form: string, isDirty: boolean) => void>(() => undefined);

/** A form of the sheet it stands in has something typed in it: the sheet asks before it closes. */
export function useUnsaved(isDirty: boolean): void {
  const form = useId();
  const tell = use(Unsaved);
  useEffect(() => {
    if (!isDirty) return undefined;
    tell(form, true);
    return () => tell(form, false);
  }, [form, isDirty, tell]);
}

/** The sheets in which something is typed, and whether one of them is asking already. */
export const useHalfWritten = create<{ sheets: readonly HalfWritten[]; isAsked: boolean }>(() => ({
  sheets: [],
  isAsked: false,
}));

interface HalfWritten {
  id: string;
  /** It stays whatever page is gone to; only reloading or closing the window would lose it. */
  outlivesPage: boolean;
  /** Closes it without a question. */
  discard: () => void;
}

/** It is no longer half-written, or given up. */
export const letGo = (id: string) =>
  useHalfWritten.setState(({ sheets }) => ({ sheets: sheets.filter((one) => one.id !== id) }));
