import { CircleSlash2, Lock, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { problemOf } from '@/api/problem';
import { Button, buttonClass } from '@/ui/button';
import { EmptyState } from '@/ui/states';
import { UnseenHeading } from './page';

/** Nothing at this address, or nothing that this reader may see: it reads the same. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Designed
      icon={<CircleSlash2 />}
      title={t('shell.notFoundTitle')}
      text={t('shell.notFoundText')}
      action={<Home />}
    />
  );
}

export function Forbidden() {
  const { t } = useTranslation();
  return (
    <Designed icon={<Lock />} title={t('shell.forbiddenTitle')} text={t('shell.forbiddenText')} action={<Home />} />
  );
}

/** What a route shows when it cannot be shown: each kind is a designed page. */
export function RouteError() {
  const { t } = useTranslation();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : problemOf(error).status;
  if (status === 404) return <NotFound />;
  if (status === 403) return <Forbidden />;
  return (
    <Designed
      icon={<TriangleAlert />}
      title={t('shell.errorTitle')}
      text={t('shell.errorText')}
      action={<Button onPress={() => window.location.reload()}>{t('common.retry')}</Button>}
    />
  );
}

/** The same for an answer of the server inside a page: 404 and 403 take the page, the rest is said in place. */
export function isPageProblem(error: unknown): boolean {
  return [403, 404].includes(problemOf(error).status);
}

function Designed(props: { icon: React.ReactNode; title: string; text: string; action: React.ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-[560px] px-3 pt-[10vh]">
      <UnseenHeading title={props.title} />
      <EmptyState {...props} />
    </div>
  );
}

function Home() {
  const { t } = useTranslation();
  return (
    <Link to="/accounts" className={buttonClass('plain')}>
      {t('shell.toAccounts')}
    </Link>
  );
}
