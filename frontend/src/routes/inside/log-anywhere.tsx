import { Suspense, lazy, useState } from 'react';
import { saying } from '@/i18n';
import { useSettings } from '@/shell/settings';
import { useLogAction, useSlots } from '@/shell/slots';

const LogFor = lazy(saying(['accounts', 'commitments', 'coordination'], () => import('./log-for')));

/** `L` on every page: for the account on screen, else for the one chosen in the list, else for the one opened last. */
export function LogAnywhere() {
  const [first, setFirst] = useState<{ account: string | null; isOnScreen: boolean } | null>(null);
  useLogAction(() => {
    const { account, selected } = useSlots.getState();
    const likely = account ?? selected ?? useSettings.getState().recent[0];
    setFirst({ account: likely?.id ?? null, isOnScreen: account !== null });
  });
  return (
    <Suspense>
      {first && <LogFor first={first.account} isOnScreen={first.isOnScreen} onClose={() => setFirst(null)} />}
    </Suspense>
  );
}
