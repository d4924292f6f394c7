import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useSecondsLost } from '@/live/hooks';
import { useLiveStore } from '@/live/store';
import { Button, buttonClass } from '@/ui/button';
import { classes } from '@/ui/classes';

/** Live, reconnecting (counted from the second second on), resumed with what was missed, or offline. */
export function ConnectionIndicator() {
  const { t } = useTranslation();
  const connection = useLiveStore((state) => state.connection);
  const seconds = useSecondsLost();
  if (connection.state === 'idle' || connection.state === 'ended') return null;
  const words = {
    connecting: () => t('live.connecting'),
    live: () => t('live.live'),
    reconnecting: () => (seconds === null ? t('live.reconnecting') : t('live.reconnectingFor', { count: seconds })),
    resumed: () =>
      connection.state === 'resumed' && connection.missed > 0
        ? t('live.resumedMissed', { count: connection.missed })
        : t('live.resumed'),
    offline: () => t('live.offline'),
  };
  const isThere = connection.state === 'live' || connection.state === 'resumed';
  const isCalm = connection.state === 'live' || connection.state === 'connecting';
  return (
    <span
      className="num inline-flex items-center gap-2 text-s max-tablet:mr-1 whitespace-nowrap text-ink-2"
      data-connection={connection.state}
    >
      <span
        aria-hidden="true"
        className={classes(
          'size-2 shrink-0 rounded-full',
          isThere && 'bg-ok ring-3 ring-ok-soft',
          connection.state === 'connecting' && 'border-2 border-ink-3',
          connection.state === 'reconnecting' && 'animate-pulse border-2 border-soon',
          connection.state === 'offline' && 'border-2 border-late',
        )}
      />
      <span className={isCalm ? 'max-tablet:sr-only' : ''}>{words[connection.state]()}</span>
      <span className="sr-only" role="status">
        {isCalm || connection.state === 'reconnecting' ? '' : words[connection.state]()}
      </span>
    </span>
  );
}

const notice =
  'flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-late-soft px-3 py-2 text-s tablet:px-6';

/** What has to be said in a sentence: offline, or a connection that does not come back by itself. */
export function ConnectionNotice() {
  const { t } = useTranslation();
  const connection = useLiveStore((state) => state.connection);
  const { pathname, search } = useLocation();
  const account = /^\/accounts\/([^/]+)/.exec(pathname)?.[1];
  const ended = useLiveStore((state) => (account ? state.ended[account] : undefined));
  if (connection.state === 'offline')
    return (
      <p role="status" className="border-b border-line bg-late-soft px-3 py-2 text-s text-late tablet:px-6">
        <b className="font-semibold">{t('live.offline')}</b> <span className="text-ink-2">{t('live.offlineText')}</span>
      </p>
    );
  if (ended)
    return (
      <section role="alert" className={notice}>
        <b className="font-semibold text-late">{t(`live.ended.${ended}.title`)}</b>
        <span className="text-ink-2">{t(`live.ended.${ended}.text`)}</span>
        <Link to="/accounts" className={buttonClass('plain', 'ml-auto')}>
          {t('shell.toAccounts')}
        </Link>
      </section>
    );
  if (connection.state !== 'ended') return null;
  const words = connection.code ?? 4400;
  return (
    <section role="alert" className={notice}>
      <b className="font-semibold text-late">{t(`live.closed.c${words}.title`)}</b>
      <span className="text-ink-2">{t(`live.closed.c${words}.text`)}</span>
      {words === 4401 ? (
        <a className={buttonClass('plain', 'ml-auto')} href={`/sign-in?to=${encodeURIComponent(pathname + search)}`}>
          {t('live.signIn')}
        </a>
      ) : (
        <Button className="ml-auto" onPress={() => window.location.reload()}>
          {t('live.reload')}
        </Button>
      )}
    </section>
  );
}
