import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFieldName } from './field-name';
import type { Report } from './imports';

type Effect = Report['effects'][number];

interface Props {
  report: Report;
  /** What is new is there: it can be gone to. */
  isDone: boolean;
}

/** What the rows that are taken become, by name: what is new, what changes from what to what, and, folded, what stays. */
export function RowEffects({ report, isDone }: Props) {
  const { t } = useTranslation();
  const of = (outcome: Effect['outcome']) => report.effects.filter((one) => one.outcome === outcome);
  const same = of('SAME');
  const isLinked = isDone && report.into !== 'person';
  return (
    <>
      {(['CREATED', 'CHANGED'] as const).map((outcome) => {
        const total = outcome === 'CREATED' ? report.created : report.changed;
        const effects = of(outcome);
        return (
          effects.length > 0 && (
            <section key={outcome} className="mt-3" aria-labelledby={`effect-${outcome}`}>
              <h3 id={`effect-${outcome}`} className="m-0 text-s font-semibold">
                {t(`importing.effect.${outcome}`)} <span className="num font-normal text-ink-3">{total}</span>
              </h3>
              <Effects effects={effects} total={total} isLinked={isLinked} />
            </section>
          )
        );
      })}
      {same.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-6 cursor-pointer rounded-s text-s font-semibold">
            {t('importing.effect.SAME')} <span className="num font-normal text-ink-3">{report.same}</span>
          </summary>
          <Effects effects={same} total={report.same} isLinked={isLinked} />
        </details>
      )}
    </>
  );
}

function Effects({ effects, total, isLinked }: { effects: Effect[]; total: number; isLinked: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <ul className="m-0 list-none p-0 text-s">
        {effects.map((effect) => (
          <li key={effect.line} className="flex gap-3 border-line py-1 not-first:border-t">
            <span className="num w-10 shrink-0 text-ink-3" title={t('importing.nameless', { line: effect.line })}>
              {effect.line}
            </span>
            <span className="min-w-0 flex-1 wrap-anywhere">
              <Name effect={effect} isLinked={isLinked} />
              {effect.changes.length > 0 && <Changes changes={effect.changes} />}
            </span>
          </li>
        ))}
      </ul>
      {total > effects.length && (
        <p className="num mt-2 text-s text-ink-2">{t('importing.shown', { shown: effects.length, total })}</p>
      )}
    </>
  );
}

function Name({ effect, isLinked }: { effect: Effect; isLinked: boolean }) {
  const { t } = useTranslation();
  const name = effect.name ?? t('importing.nameless', { line: effect.line });
  if (!isLinked || !effect.name) return name;
  return (
    <Link to={`/accounts/${effect.account}`} className="rounded-s font-medium hover:underline">
      {name}
    </Link>
  );
}

function Changes({ changes }: { changes: Effect['changes'] }) {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  return (
    <ul className="m-0 list-none p-0 text-ink-2">
      {changes.map(({ field, from, to }) => (
        <li key={`${field} ${to ?? ''}`}>{said(nameOf(field), from, to)}</li>
      ))}
    </ul>
  );

  /** After the run the values are not kept: what changed is said, the page of the thing shows to what. */
  function said(field: string, from?: string | null, to?: string | null): string {
    if (!to) return field;
    return from ? t('importing.wasOf', { field, from, to }) : t('importing.isOf', { field, to });
  }
}
