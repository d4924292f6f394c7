import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { components } from '@/api/schema';
import { keys } from '@/api/keys';
import { useChangesAt } from '@/live/hooks';
import { DiffersMark } from '@/moment/differs';
import { momentIn } from '@/moment/moment';
import { useMoment, useOpenItem } from '@/moment/use-moment';
import { useNames, type Names } from '@/names/use-names';
import type { Instant } from '@/time/instant';
import { Card } from '@/ui/card';
import { SkeletonBox } from '@/ui/skeleton';
import { DueChip, StateChip } from '@/ui/state-chip';
import { ErrorLine } from '@/ui/states';
import { useWaiting } from './use-waiting';

type Promised = components['schemas']['CommitmentCard'];

const shown = 6;

/** What waits for us and what waits for them, the late first. */
export function WaitingCards({ account }: { account: string }) {
  const { t } = useTranslation();
  const names = useNames(account);
  const waiting = useWaiting(account);
  const moment = useMoment();
  useChangesAt(waiting.data, keys.read(account, 'waiting', moment.apiQuery()));
  if (waiting.isPending) return <SkeletonBox height={120} />;
  const failed = waiting.isError && (
    <Card title={`${t('account.waitingForUs')} · ${t('account.waitingForThem')}`}>
      <ErrorLine error={waiting.error} onRetry={() => void waiting.refetch()} />
    </Card>
  );
  if (!waiting.data) return failed;
  const { view, at } = waiting.data;
  return (
    <>
      {failed}
      <List
        account={account}
        side="ours"
        title={t('account.waitingForUs')}
        promises={view.forUs}
        names={names}
        at={at}
      />
      <List
        account={account}
        side="theirs"
        title={t('account.waitingForThem')}
        promises={view.forThem}
        names={names}
        at={at}
      />
    </>
  );
}

interface Props {
  account: string;
  side: 'ours' | 'theirs';
  title: string;
  promises: Promised[];
  names: Names;
  at: Instant;
}

function List({ account, side, title, promises, names, at }: Props) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const rest = momentIn(search);
  rest.set('show', 'open');
  rest.set('side', side);
  const { open } = useOpenItem();
  return (
    <Card title={title} count={promises.length}>
      {promises.length === 0 && <p className="text-s text-ink-3">{t('common.none')}</p>}
      {promises.slice(0, shown).map((promise) => (
        <div key={promise.id} className="border-line py-1.5 text-s not-first:border-t">
          <button
            type="button"
            onClick={() => open('commitment', promise.id)}
            title={promise.what}
            className="mb-0.5 line-clamp-2 min-h-6 w-full rounded-s text-left leading-snug hover:underline"
          >
            {promise.what}
          </button>
          <div className="flex flex-wrap items-center gap-2">
            {promise.due ? (
              <DueChip due={promise.due} at={at} short />
            ) : (
              <StateChip state={promise.accepted ? 'standing' : 'proposed'} />
            )}
            <DiffersMark thing={promise.id} />
            <span className="ml-auto min-w-0 truncate text-ink-2">{names.of(promise.responsible)}</span>
          </div>
        </div>
      ))}
      {promises.length > shown && (
        <Link
          to={{ pathname: `/accounts/${account}/commitments`, search: rest.toString() }}
          className="num mt-1 inline-block min-h-6 rounded-s text-s text-ink-3 hover:underline"
        >
          {t('ui.moreSelected', { count: promises.length - shown })}
        </Link>
      )}
    </Card>
  );
}
