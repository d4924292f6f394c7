import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { byDue } from '@/time/due-group';
import type { Instant } from '@/time/instant';
import { useReader } from '@/time/reader';
import type { When } from '@/time/when';
import { Card } from '@/ui/card';
import { classes } from '@/ui/classes';

interface Props<T> {
  title: string;
  of: readonly T[];
  at: Instant;
  /** Of these, how many only stand: they are told apart from what is to be done. */
  standing?: number;
  children: (one: T) => ReactNode;
}

/** What is to be done, under when: each heading with how much of it, what has no due last. */
export function WorkList<T extends { due?: When | null }>({ title, of, at, standing = 0, children }: Props<T>) {
  const { t } = useTranslation();
  const { zone } = useReader();
  const id = useId();
  return (
    <Card
      title={title}
      count={of.length - standing}
      aside={
        standing > 0 ? (
          <span className="num text-s text-ink-3">{t('work.standing', { count: standing })}</span>
        ) : undefined
      }
    >
      {of.length === 0 && <p className="text-s text-ink-3">{t('common.none')}</p>}
      {byDue(of, at, zone).map(({ group, entries }) => (
        <div key={group} className="not-first:mt-3">
          <h3
            id={`${id}-${group}`}
            className={classes('text-xs font-semibold', group === 'late' ? 'text-late' : 'text-ink-3')}
          >
            {t(`work.when.${group}`)} <span className="num font-medium">{entries.length}</span>
          </h3>
          <ul aria-labelledby={`${id}-${group}`} className="m-0 list-none p-0">
            {entries.map(children)}
          </ul>
        </div>
      ))}
    </Card>
  );
}
