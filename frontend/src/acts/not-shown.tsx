import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { EmptyState, ErrorState } from '@/ui/states';

/** Nothing at this address, or nothing that this reader may see: it reads the same. */
export function isUnknown({ error }: Pick<UseQueryResult, 'error'>): boolean {
  return error !== null && problemOf(error).status === 404;
}

/** Why a sheet does not show its thing, or not as it reads now: there is none, or the answer did not come. */
export function NotShown({ of, unknown }: { of: UseQueryResult; unknown: string }) {
  const { t } = useTranslation();
  if (!of.isError) return null;
  return isUnknown(of) ? (
    <EmptyState title={unknown} text={t('trouble.code.not-found')} />
  ) : (
    <ErrorState error={of.error} onRetry={() => void of.refetch()} />
  );
}
