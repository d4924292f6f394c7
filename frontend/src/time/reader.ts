import { useSyncExternalStore } from 'react';
import { create } from 'zustand';
import type { Reader } from './format';
import { clockNow, type Instant } from './instant';
import { deviceZone } from './zone';

interface Eyes {
  locale: string;
  zone: string;
}

/** Whose eyes read: set once the settings and the signed-in person are known. */
export const useEyes = create<Eyes>(() => ({ locale: 'en-GB', zone: deviceZone() }));

let now = clockNow();
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function tick(): void {
  now = clockNow();
  for (const listener of listeners) listener();
  timer = setTimeout(tick, 60_000 - (Date.now() % 60_000) + 20);
}

function listen(listener: () => void): () => void {
  if (listeners.size === 0) {
    clearTimeout(timer);
    now = clockNow();
    timer = setTimeout(tick, 60_000 - (Date.now() % 60_000) + 20);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearTimeout(timer);
  };
}

/** The present instant, renewed at every full minute: one clock for the whole page. */
export function useNow(): Instant {
  return useSyncExternalStore(listen, () => now);
}

/** The reader's language and zone and the present instant, for everything that is written as a time. */
export function useReader(): Reader {
  const { locale, zone } = useEyes();
  return { locale, zone, now: useNow() };
}
