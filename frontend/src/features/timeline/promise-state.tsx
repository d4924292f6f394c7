import { useTranslation } from 'react-i18next';
import { useMoment } from '@/moment/use-moment';
import { useReader } from '@/time/reader';
import { Chip } from '@/ui/chip';
import { DueChip, KeptChip, StateChip } from '@/ui/state-chip';
import type { Entry } from './use-timeline';

/** How the promise that an entry is about reads at the moment shown. */
export function PromiseState({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const { now } = useReader();
  const promise = entry.promise;
  if (!promise) return null;
  if (promise.afterEnd) return <Chip>{t('common.afterEnd')}</Chip>;
  if (entry.kind === 'CommitmentFulfilled' && entry.at)
    return <KeptChip due={promise.due} done={entry.at} given={entry.given} />;
  switch (promise.state) {
    case 'proposed':
      return <StateChip state="proposed" />;
    case 'accepted':
      return promise.due ? <DueChip due={promise.due} at={at ?? now} /> : <StateChip state="standing" />;
    case 'late':
      return promise.due ? <DueChip due={promise.due} at={at ?? now} /> : <StateChip state="breachPending" />;
    case 'kept':
      return <StateChip state="kept" />;
    case 'kept-late':
      return <StateChip state="keptLate" />;
    case 'breached':
      return <StateChip state="breached" />;
    default:
      return <StateChip state="withdrawn" word={t('common.state.withdrawn')} />;
  }
}
