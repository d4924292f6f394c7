import { Settings2 } from 'lucide-react';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation, useParams } from 'react-router';
import { useRights } from '@/acts/use-rights';
import { ACCOUNTS, keys } from '@/api/keys';
import { saying } from '@/i18n';
import { useDoing } from '@/live/editing';
import { useArrivals, useChangesAt, useLive } from '@/live/hooks';
import { CopyLink } from '@/moment/copy-link';
import { DiffersMark, differingThings, forgetDiffering, useDiffering } from '@/moment/differs';
import { momentIn } from '@/moment/moment';
import { useMoment, useOpenItem } from '@/moment/use-moment';
import { useNames } from '@/names/use-names';
import { Page, UnseenHeading } from '@/shell/page';
import { isPageProblem } from '@/shell/route-error';
import { rememberOpened } from '@/shell/settings';
import { useAccountOnScreen, useSlots, useTravels } from '@/shell/slots';
import { Button } from '@/ui/button';
import { Skeleton, SkeletonBox, SkeletonLine, SkeletonRows } from '@/ui/skeleton';
import { ErrorState } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { Facts } from './facts';
import { NotYetKnown } from './not-yet-known';
import { RibbonOfAccount } from './ribbon-of-account';
import { useChanges } from './use-changes';
import { useDifferences } from './use-differences';
import { useHeader, useOtherHeader } from './use-header';
import { later } from '@/ui/later';

const ExplainSheet = later(
  saying(['entities', 'facts'], async () => ({ default: (await import('./explain-sheet')).ExplainSheet })),
);

/** One customer: facts, ribbon, and the section that is open. `below` stands between its facts and the ribbon. */
export function AccountPage({ below }: { below?: ReactNode }) {
  const { t } = useTranslation();
  const { account = '' } = useParams();
  const { search } = useLocation();
  const moment = useMoment();
  const { open } = useOpenItem();
  const { onlyReads } = useRights(account);
  /** Open, and about which thing first. */
  const [explaining, setExplaining] = useState<{ first: string | null } | null>(null);
  const header = useHeader(account);
  const other = useOtherHeader(account);
  const names = useNames(account);
  const differences = useDifferences(account);
  const view = header.data?.view;
  const isOfOneMoment = moment.isPast && !header.isPlaceholderData && !other.isPlaceholderData;
  const name = view?.name ?? null;
  useLive(account, useDoing(account));
  useLive(ACCOUNTS);
  useChangesAt(header.data, keys.account(account));
  useAccountOnScreen(name ? { id: account, name, isReadOnly: onlyReads } : null);
  useTravels(moment.isPast ? (differences.data?.entries.length ?? null) : null, () => setExplaining({ first: null }));
  const recorded = useChanges(account).data?.recorded;
  const seen = recorded?.at(-1);
  useArrivals(`acts:${account}`, recorded, { isReported: true });
  const marks = moment.isPast ? differences.data?.marks : undefined;
  useEffect(() => {
    if (marks)
      useDiffering.setState({
        things: differingThings(marks),
        explain: (thing) => setExplaining({ first: thing ?? null }),
      });
    return forgetDiffering;
  }, [marks]);
  useEffect(() => {
    useSlots.setState({ nameOf: names.of, zoneOf: names.zoneOf });
  }, [names]);
  useEffect(() => {
    if (name) rememberOpened({ id: account, name, ...(seen ? { seen } : {}) });
  }, [account, name, seen]);

  if (header.isPending) return <ComingAccount />;
  if (header.isError && isPageProblem(header.error)) throw header.error;
  if (header.isError)
    return (
      <>
        <UnseenHeading title={t('common.noun.account')} />
        <ErrorState error={header.error} onRetry={() => void header.refetch()} />
      </>
    );
  if (!view?.present)
    return (
      <>
        <NotYetKnown account={account} />
        <RibbonOfAccount account={account} />
      </>
    );
  const kept = momentIn(search).toString();
  const base = `/accounts/${account}`;
  return (
    <Page
      title={name ?? ''}
      above={
        <>
          <Link
            to={{ pathname: '/accounts', search: kept }}
            className="-my-1 inline-flex min-h-6 items-center hover:underline"
          >
            {t('shell.accounts')}
          </Link>
          {view.industry ? ` / ${view.industry}` : ''}
        </>
      }
      below={
        <>
          {[
            view.headquarters?.city,
            ...view.references.map((one) => t('account.reference', one)),
            t('account.entities', { count: view.entities }),
            view.governance ? t(`account.governance.${view.governance}`) : null,
            view.beginningNotRecorded ? t('time.beginningNotRecorded') : null,
          ]
            .filter(Boolean)
            .join(' · ')}{' '}
          <DiffersMark thing={account} />
        </>
      }
      actions={
        <>
          {!moment.isPast && (
            <Button icon={<Settings2 className="icon" aria-hidden="true" />} onPress={() => open('account', account)}>
              {t('account.settings')}
            </Button>
          )}
          <CopyLink known={header.data.known} at={header.data.at} />
        </>
      }
    >
      <Facts header={view} other={isOfOneMoment ? other.data?.view : undefined} names={names} at={header.data.at} />
      {below}
      <RibbonOfAccount account={account} />
      <Tabs
        label={t('account.sections')}
        search={kept}
        tabs={[
          { to: base, label: t('account.tab.timeline'), end: true },
          {
            to: `${base}/commitments`,
            label: t('account.tab.commitments'),
            count: view.openOurs + view.openTheirs,
          },
          { to: `${base}/coordination`, label: t('account.tab.coordination'), count: view.openCases },
          { to: `${base}/entities`, label: t('account.tab.entities'), count: view.entities },
          { to: `${base}/contacts`, label: t('account.tab.contacts'), count: view.contacts },
          { to: `${base}/team`, label: t('account.tab.team'), count: view.team },
        ]}
      />
      <Suspense fallback={<SkeletonRows />}>
        <Outlet context={account} />
      </Suspense>
      {explaining && (
        <ExplainSheet
          differences={differences.data}
          first={explaining.first}
          names={names}
          onClose={() => setExplaining(null)}
        />
      )}
    </Page>
  );
}

/** The page as it comes: its heading, its figures, the ribbon. */
function ComingAccount() {
  return (
    <Skeleton>
      <SkeletonLine width="240px" className="h-6" />
      <SkeletonLine width="320px" />
      <div className="mt-3 flex gap-6">
        {['72px', '72px', '96px', '120px'].map((width, index) => (
          <SkeletonLine key={index} width={width} className="h-8" />
        ))}
      </div>
      <SkeletonBox height={83} />
    </Skeleton>
  );
}
