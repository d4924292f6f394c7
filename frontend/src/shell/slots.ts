import { useEffect, useRef, type ReactNode } from 'react';
import { create } from 'zustand';

/** One line of the palette: somewhere to go or something to do. */
export interface PaletteEntry {
  id: string;
  group: 'moment' | 'go' | 'act' | 'accounts' | 'people';
  label: string;
  about?: string | undefined;
  /** What was typed, where it is found by what that means and not by its letters. */
  finds?: string;
  icon?: ReactNode;
  keys?: string;
  href?: string;
  run?: () => void;
}

/** What stands in the banner of the past; a page that sets nothing does not travel yet. */
interface BannerFacts {
  recordedLater: number | null;
  onExplain: (() => void) | null;
  /** It opens only what was true then, by what is known now, whatever axis the address asks for. */
  isOnlyTrue?: boolean;
}

interface Slots {
  /** The account on screen: whose presence is shown, and what `L` logs for, unless its reader may only read. */
  account: { id: string; name: string; isReadOnly?: boolean } | null;
  /** The account chosen in a list: what `L` logs for where none is on screen. */
  selected: { id: string; name: string } | null;
  /** Opens the log sheet; without it there is no Log button. */
  onLog: (() => void) | null;
  /** Opens the sheet of a new promise, on an account's page. */
  onPromise: (() => void) | null;
  /** Opens the sheet of a new case, on an account's page. */
  onCase: ((cause: CauseOfCase | null) => void) | null;
  banner: BannerFacts | null;
  /** How a person is called, for avatars. */
  nameOf: (person: string) => string;
  /** Where a person is at home, for their clock. */
  zoneOf: (person: string) => string | undefined;
  /** Counts in the navigation: each the length of the list it opens. */
  counts: { work?: number; accounts?: number };
  /** Unread arrivals per recently opened account. */
  arrivals: Record<string, number>;
  palette: Record<string, PaletteEntry[]>;
}

/** What a case is opened for, in its words. */
export interface CauseOfCase {
  kind: 'commitment' | 'interaction';
  id: string;
  what: string;
}

/** What pages put into the frame around them. The frame knows no feature; features hang things up here. */
export const useSlots = create<Slots>(() => ({
  account: null,
  selected: null,
  onLog: null,
  onPromise: null,
  onCase: null,
  banner: null,
  nameOf: (person) => person,
  zoneOf: () => undefined,
  counts: {},
  arrivals: {},
  palette: {},
}));

/** While this component is on screen, the page is about that account. */
export function useAccountOnScreen(account: Slots['account']): void {
  const id = account?.id;
  const name = account?.name;
  const isReadOnly = account?.isReadOnly === true;
  useEffect(() => {
    if (id === undefined || name === undefined) return undefined;
    useSlots.setState({ account: { id, name, isReadOnly } });
    return () => useSlots.setState({ account: null });
  }, [id, name, isReadOnly]);
}

/** What the Log button and `L` do. */
export function useLogAction(run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    useSlots.setState({ onLog: () => latest.current() });
    return () => useSlots.setState({ onLog: null });
  }, []);
}

/** What the Promise button and `C` do. */
export function usePromiseAction(run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    useSlots.setState({ onPromise: () => latest.current() });
    return () => useSlots.setState({ onPromise: null });
  }, []);
}

/** How a case is opened from anywhere on an account's page. */
export function useCaseAction(run: (cause: CauseOfCase | null) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    useSlots.setState({ onCase: (cause) => latest.current(cause) });
    return () => useSlots.setState({ onCase: null });
  }, []);
}

/** This page opens the past, and says how much was recorded later. */
export function useTravels(recordedLater: number | null = null, onExplain?: () => void): void {
  const latest = useRef(onExplain);
  useEffect(() => {
    latest.current = onExplain;
  });
  useEffect(() => {
    useSlots.setState({ banner: { recordedLater, onExplain: () => latest.current?.() } });
    return () => useSlots.setState({ banner: null });
  }, [recordedLater]);
}

/** Entries of the palette while this component is on screen. */
export function usePaletteEntries(source: string, entries: PaletteEntry[]): void {
  useEffect(() => {
    useSlots.setState(({ palette }) => ({ palette: { ...palette, [source]: entries } }));
  }, [source, entries]);
  useEffect(
    () => () =>
      useSlots.setState(({ palette }) => {
        const { [source]: _gone, ...rest } = palette;
        return { palette: rest };
      }),
    [source],
  );
}

/** This page opens what was true then, and cannot yet say what was known then. */
export function useTravelsOnlyTrue(): void {
  useEffect(() => {
    useSlots.setState({ banner: { recordedLater: null, onExplain: null, isOnlyTrue: true } });
    return () => useSlots.setState({ banner: null });
  }, []);
}
