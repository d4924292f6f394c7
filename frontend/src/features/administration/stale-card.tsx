import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { Card, CardRow } from '@/ui/card';
import { InstantText } from '@/ui/instant-text';

function useStaleViews() {
  return useQuery({
    queryKey: ['stale-views'],
    staleTime: 0,
    queryFn: () => answer(api.GET('/api/administration/stale-views')),
  });
}

/** Views that stand still because their fold failed: which, since when and at what; nothing where all follow. */
export function StaleCard() {
  const { t } = useTranslation();
  const views = useStaleViews().data?.views ?? [];
  if (views.length === 0) return null;
  return (
    <Card title={t('administration.stale')} count={views.length} className="mt-4">
      <p className="mb-1 text-s text-ink-2">{t('administration.staleText')}</p>
      {views.map((one) => (
        <CardRow key={`${one.account} ${one.view}`} end={<InstantText instant={one.since} form="full" />}>
          <TriangleAlert className="icon shrink-0 text-late" aria-hidden="true" />
          <span className="font-medium">{one.view}</span>
          <span className="truncate text-ink-3">{one.failure}</span>
        </CardRow>
      ))}
    </Card>
  );
}
