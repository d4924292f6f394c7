import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { keys } from '@/api/keys';
import { useChangesAt } from '@/live/hooks';
import { useMoment, useOpenItem } from '@/moment/use-moment';
import { useNames, type Names } from '@/names/use-names';
import type { Instant } from '@/time/instant';
import { Card, CardRow } from '@/ui/card';
import { SkeletonBox } from '@/ui/skeleton';
import { DueChip, StateChip } from '@/ui/state-chip';
import { useWaiting } from './use-waiting';

type Promised = components['schemas']['CommitmentCard'];

const shown = 6;

/** What waits for us and what waits for them, the late first. */
export function WaitingCards({ account }: { account: string }) {
  const { t } = useTranslation();
  const names = useNames(account);
  const waiting = useWaiting(account);
  const moment = useMoment();
  useChangesAt(waiting.data?.changesAt, keys.read(account, 'waiting', moment.apiQuery()));
  if (waiting.isPending) return <SkeletonBox height={120} />;
  if (!waiting.data) return null;
  const { view, at } = waiting.data;
  return (
    <>
      <List title={t('commitments.waitingForUs')} promises={view.forUs} names={names} at={at} />
      <List title={t('commitments.waitingForThem')} promises={view.forThem} names={names} at={at} />
    </>
  );
}

function List({ title, promises, names, at }: { title: string; promises: Promised[]; names: Names; at: Instant }) {
  const { t } = useTranslation();
  const { open } = useOpenItem();
  return (
    <Card title={title} count={promises.length}>
      {promises.length === 0 && <p className="text-s text-ink-3">{t('common.none')}</p>}
      {promises.slice(0, shown).map((promise) => (
        <CardRow key={promise.id} end={names.of(promise.responsible)}>
          {promise.dueEnd && promise.due ? (
            <DueChip dueEnd={promise.dueEnd} zone={promise.due.zone} at={at} short />
          ) : (
            <StateChip state={promise.accepted ? 'accepted' : 'proposed'} />
          )}
          <button
            type="button"
            onClick={() => open('commitment', promise.id)}
            className="min-h-6 min-w-0 truncate rounded-s text-left hover:underline"
          >
            {promise.what}
          </button>
        </CardRow>
      ))}
      {promises.length > shown && (
        <p className="num pt-1 text-s text-ink-3">{t('ui.moreSelected', { count: promises.length - shown })}</p>
      )}
    </Card>
  );
}
