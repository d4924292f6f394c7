import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router';
import { onSignedOut } from '@/api/client';
import { keys } from '@/api/keys';
import { fetchMe, useMe, type Me } from '@/api/me';
import { LiveClient } from '@/live/client';
import { LiveContext } from '@/live/hooks';
import { AsksBeforeLeaving } from '@/shell/asks-before-leaving';
import { Frame } from '@/shell/frame';
import { UnseenHeading } from '@/shell/page';
import { settleFor, useAppliedSettings } from '@/shell/settings';
import { useEyes } from '@/time/reader';
import { SkeletonRows } from '@/ui/skeleton';
import { ErrorState } from '@/ui/states';
import { Arrivals } from './inside/arrivals';
import { Counts } from './inside/counts';
import { LogAnywhere } from './inside/log-anywhere';

function liveAddress(): string {
  return `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/api/live`;
}

/** Everything behind the sign-in: who is signed in, the live connection, the frame. */
export function Inside() {
  const me = useMe();
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const locale = useEyes((eyes) => eyes.locale);
  const [client] = useState(
    () =>
      new LiveClient({
        url: liveAddress(),
        queries,
        isSignedIn: async () => (await fetchMe())?.person === queries.getQueryData<Me | null>(keys.me)?.person,
      }),
  );
  const zone = me.data?.zone;
  const person = me.data?.person;
  // In the demo everybody is several people: there the browser's language is the reader's own.
  useAppliedSettings(me.data?.demo ? null : me.data?.language);
  useEffect(() => {
    if (zone) useEyes.setState({ zone });
  }, [zone]);
  useEffect(() => {
    if (!person) return undefined;
    settleFor(person);
    client.start();
    return () => client.stop();
  }, [client, person]);
  const here = pathname + search;
  useEffect(
    () => onSignedOut(() => void navigate(`/sign-in?to=${encodeURIComponent(here)}`, { replace: true })),
    [navigate, here],
  );

  if (me.isPending) return <SkeletonRows />;
  if (me.isError)
    return (
      <main className="mx-auto max-w-[560px] px-3 pt-[10vh]">
        <UnseenHeading title={t('trouble.title')} />
        <ErrorState error={me.error} onRetry={() => void me.refetch()} />
      </main>
    );
  if (me.data === null) return <Navigate to={`/sign-in?to=${encodeURIComponent(here)}`} replace />;
  return (
    <I18nProvider locale={locale}>
      <LiveContext value={client}>
        <Frame me={me.data}>
          <Counts />
          <Arrivals />
          <LogAnywhere />
          <AsksBeforeLeaving />
          <Suspense fallback={<SkeletonRows />}>
            <Outlet />
          </Suspense>
        </Frame>
      </LiveContext>
    </I18nProvider>
  );
}
