import { Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { DocumentTitle, UnseenHeading } from '@/shell/page';
import { useMoment } from '@/moment/use-moment';
import { bannerInstant } from '@/time/format';
import { useReader } from '@/time/reader';
import { Button } from '@/ui/button';
import { SkeletonRows } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';

/** The moment lies before anything of this account was known: when it was recorded, and whether it was true already. */
export function NotYetKnown({ account }: { account: string }) {
  const { t } = useTranslation();
  const { locale, zone } = useReader();
  const { chooseAxis, axis, backToNow } = useMoment();
  const { data, error, refetch } = useQuery({
    queryKey: keys.read(account, 'registered', {}),
    queryFn: () => answer(api.GET('/api/accounts/{account}/registered', { params: { path: { account } } })),
  });
  if (!data)
    return (
      <>
        <UnseenHeading title={t('common.noun.account')} />
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <SkeletonRows />}
      </>
    );
  const recorded = bannerInstant(data.recordedAt, locale, zone);
  return (
    <>
      <DocumentTitle title={data.name} />
      <h1 className="text-xl font-bold">{data.name}</h1>
      <div className="mt-4">
        <EmptyState
          icon={<Hourglass />}
          title={axis === 'knew' ? t('account.notYetKnown') : t('account.notYetOurs')}
          text={
            data.importedFrom
              ? t('account.recordedByImport', { instant: recorded, source: data.importedFrom })
              : t('account.recordedBy', { instant: recorded, name: data.by })
          }
          action={
            axis === 'knew' ? (
              <Button look="primary" onPress={() => chooseAxis('true')}>
                {t('moment.true')}
              </Button>
            ) : (
              <Button look="primary" onPress={backToNow}>
                {t('moment.backToNow')}
              </Button>
            )
          }
        />
      </div>
    </>
  );
}
