import { useState, type ComponentProps } from 'react';
import { saying } from '@/i18n';
import { useSettings } from '@/shell/settings';
import { useLogAction, useSlots } from '@/shell/slots';
import { later } from '@/ui/later';

const LogFor = later(saying(['accounts', 'commitments', 'coordination'], () => import('./log-for')));

type Likely = Pick<ComponentProps<typeof LogFor>, 'first' | 'isOnScreen'>;

/** `L` on every page: for the account on screen, else for the one chosen in the list, else for the one opened last. */
export function LogAnywhere() {
  const [likely, setLikely] = useState<Likely | null>(null);
  useLogAction(() => {
    const { account, selected } = useSlots.getState();
    const first = account ?? selected ?? useSettings.getState().recent[0] ?? null;
    setLikely({ first, isOnScreen: account !== null });
  });
  return likely && <LogFor {...likely} onClose={() => setLikely(null)} />;
}
