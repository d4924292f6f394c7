import type { StoreApi } from 'zustand';
import { useLiveStore } from '@/live/store';
import { useDiffering } from '@/moment/differs';
import { useSettings } from '@/shell/settings';
import { useSlots } from '@/shell/slots';
import { useEyes } from '@/time/reader';
import { useShortcutRegistry } from '@/ui/shortcuts';
import { useToasts } from '@/ui/toast';

function restore<State>(store: StoreApi<State>): void {
  store.setState(store.getInitialState(), true);
}

/** Every store as it was made. */
export function restoreStores(): void {
  restore(useLiveStore);
  restore(useDiffering);
  restore(useSettings);
  restore(useSlots);
  restore(useEyes);
  restore(useShortcutRegistry);
  restore(useToasts);
}
