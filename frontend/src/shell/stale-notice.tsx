import { useQueryClient, type QueryCache } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '@/api/keys';
import { bannerInstant } from '@/time/format';
import type { Instant } from '@/time/instant';
import { useReader } from '@/time/reader';
import { classes } from '@/ui/classes';
import { useSlots } from './slots';

/** Says that something on this account's page does not follow what is recorded any more, and since when. */
export function StaleNotice() {
  const account = useSlots((state) => state.account?.id);
  const since = useStaleSince(account);
  return since === undefined ? null : <StoodStill since={since} className="border-b border-line tablet:px-6" />;
}

/** A part of what is on screen has stood still since then, and what becomes of what is recorded. */
export function StoodStill({ since, className }: { since: Instant; className: string }) {
  const { t } = useTranslation();
  const { locale, zone } = useReader();
  return (
    <p role="status" className={classes('bg-soon-soft px-3 py-2 text-s', className)}>
      <b className="font-semibold text-soon">{t('shell.stale', { instant: bannerInstant(since, locale, zone) })}</b>{' '}
      <span className="text-ink-2">{t('shell.staleText')}</span>
    </p>
  );
}

/** By the answers that are on screen: whatever they were read for, each says since when a part of it stands still. */
function useStaleSince(account: string | undefined): Instant | undefined {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback((changed: () => void) => cache.subscribe(changed), [cache]);
  return useSyncExternalStore(subscribe, () => (account === undefined ? undefined : earliest(cache, account)));
}

function earliest(cache: QueryCache, account: string): Instant | undefined {
  return cache
    .findAll({ queryKey: keys.account(account), type: 'active' })
    .map((query) => staleSince(query.state.data))
    .filter((since) => since !== undefined)
    .toSorted()[0];
}

function staleSince(answer: unknown): Instant | undefined {
  if (typeof answer !== 'object' || answer === null || !('staleSince' in answer)) return undefined;
  return typeof answer.staleSince === 'string' ? answer.staleSince : undefined;
}
