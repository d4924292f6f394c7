import { useEffect } from 'react';
import { ACCOUNTS, keys, WORK } from '@/api/keys';
import { useAccountCount } from '@/features/accounts/use-account-count';
import { toDo, useWork } from '@/features/work/use-work';
import { useChangesAt, useLive } from '@/live/hooks';
import { useSlots } from '@/shell/slots';

/** The counts of the navigation, on every page and live: each the length of the list it opens. */
export function Counts(): null {
  const work = useWork().data;
  const accounts = useAccountCount();
  useLive(WORK);
  useLive(ACCOUNTS);
  useChangesAt(work, keys.read(WORK, 'work', {}));
  const mine = work && toDo(work);
  useEffect(() => {
    useSlots.setState({
      counts: {
        ...(mine === undefined ? {} : { work: mine }),
        ...(accounts === undefined ? {} : { accounts }),
      },
    });
  }, [mine, accounts]);
  return null;
}
