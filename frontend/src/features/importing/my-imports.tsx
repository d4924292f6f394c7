import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '@/ui/card';
import { InstantText } from '@/ui/instant-text';
import { opens, useListKeys } from '@/ui/list-keys';
import { ErrorLine } from '@/ui/states';
import { useMyImports, type ImportSummary } from './imports';

/** What the reader has imported or rehearsed, the latest first; each opens its report again. */
export function MyImports({ opened }: { opened: string | null }) {
  const { t } = useTranslation();
  useListKeys();
  const { data: mine, error, refetch } = useMyImports();
  if (!mine && error)
    return (
      <Card title={t('importing.mine')}>
        <ErrorLine error={error} onRetry={() => void refetch()} />
      </Card>
    );
  if (!mine || mine.total === 0) return null;
  const shown = mine.imports.length;
  return (
    <Card title={t('importing.mine')} count={mine.total}>
      <ul className="m-0 list-none p-0">
        {mine.imports.map((one) => (
          <Line key={one.id} one={one} isShown={one.id === opened} />
        ))}
      </ul>
      {mine.total > shown && (
        <p className="num mt-2 text-s text-ink-2">{t('importing.shown', { shown, total: mine.total })}</p>
      )}
    </Card>
  );
}

function Line({ one, isShown }: { one: ImportSummary; isShown: boolean }) {
  const { t } = useTranslation();
  return (
    <li className="flex flex-wrap items-center gap-x-2 border-line py-1.5 text-s not-first:border-t">
      <Link
        to={{ search: `?import=${one.id}` }}
        {...opens}
        aria-current={isShown ? 'true' : undefined}
        className="inline-flex min-h-6 items-center rounded-s font-medium hover:underline aria-[current=true]:text-accent"
      >
        {one.fileName}
      </Link>
      <span className="text-ink-3">
        {t(`importing.stateOf.${one.state}`)}
        {one.counts && <Counts counts={one.counts} />}
        {one.begunAt && (
          <>
            {' · '}
            <InstantText instant={one.begunAt} />
          </>
        )}
      </span>
    </li>
  );
}

function Counts({ counts }: { counts: NonNullable<ImportSummary['counts']> }) {
  const { t } = useTranslation();
  return (
    <span className="num">
      {' · '}
      {t('importing.rowsOf', { count: counts.rows })}
      {counts.refused > 0 && `, ${t('importing.refusedOf', { count: counts.refused })}`}
    </span>
  );
}
