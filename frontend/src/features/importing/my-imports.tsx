import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '@/ui/card';
import { InstantText } from '@/ui/instant-text';
import { useMyImports, type ImportStatus } from './imports';

/** What the reader has imported or rehearsed, the latest first; each opens its report again. */
export function MyImports({ shown }: { shown: string | null }) {
  const { t } = useTranslation();
  const mine = useMyImports().data ?? [];
  if (mine.length === 0) return null;
  return (
    <Card title={t('importing.mine')} count={mine.length}>
      <ul className="m-0 list-none p-0">
        {mine.map((one) => (
          <Line key={one.id} one={one} isShown={one.id === shown} />
        ))}
      </ul>
    </Card>
  );
}

function Line({ one, isShown }: { one: ImportStatus; isShown: boolean }) {
  const { t } = useTranslation();
  return (
    <li className="flex flex-wrap items-center gap-x-2 border-line py-1.5 text-s not-first:border-t">
      <Link
        to={{ search: `?import=${one.id}` }}
        aria-current={isShown ? 'true' : undefined}
        className="inline-flex min-h-6 items-center rounded-s font-medium hover:underline aria-[current=true]:text-accent"
      >
        {one.fileName}
      </Link>
      <span className="text-ink-3">
        {t(`importing.stateOf.${one.state}`)}
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
