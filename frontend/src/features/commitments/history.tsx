import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { lastWord } from '@/acts/undo-chain';
import { Undone } from '@/acts/undone';
import { problemOf } from '@/api/problem';
import { useOpenItem } from '@/moment/use-moment';
import type { Names } from '@/names/use-names';
import { Button } from '@/ui/button';
import { classes } from '@/ui/classes';
import { InstantText } from '@/ui/instant-text';
import { ProblemNote } from '@/ui/states';
import { useUndoOfPromise } from './acts';
import { isCorrectable, kinds } from './corrections';
import type { CommitmentView } from './use-commitment';

export type Line = CommitmentView['history'][number];

/** Everything recorded of a promise, the latest first; what was taken back says by whom and offers to come back. */
export function History({
  account,
  view,
  names,
  mayWrite,
  onCorrect,
}: {
  account: string;
  view: CommitmentView;
  names: Names;
  mayWrite: boolean;
  onCorrect: (line: Line) => void;
}) {
  const { t } = useTranslation();
  const undo = useUndoOfPromise(account, view.id, view.version);
  const all = view.history.map((line) => ({ ...line, takesBack: !line.said }));
  return (
    <section aria-label={t('commitments.history')}>
      <h3 className="mb-1 text-m">{t('commitments.history')}</h3>
      <ol className="m-0 grid list-none gap-0 p-0">
        {all
          .filter((line) => !line.takesBack)
          .map((line) => {
            const { last, isUndone } = lastWord(line, all);
            return (
              <li key={line.event} className="flex items-start gap-2 border-line py-1.5 text-s not-first:border-t">
                <span className="min-w-0 flex-1">
                  <LineText line={line} names={names} />
                  {line.kind !== 'CommitmentMade' && line.said?.evidence && <Evidence of={line.said.evidence} />}
                  {isUndone && <Undone by={names.of(last.by)} at={last.recordedAt} />}
                </span>
                {mayWrite && isCorrectable(line) && (
                  <Button
                    look="quiet"
                    aria-label={t('facts.correctOf', { what: wordOf(line, t) })}
                    onPress={() => onCorrect(line)}
                  >
                    {t('facts.correct')}
                  </Button>
                )}
                {mayWrite && last.undoable && (
                  <Button look="quiet" isPending={undo.isPending} onPress={() => undo.mutate(last.event)}>
                    {t(isUndone ? 'common.bringBack' : 'common.undo')}
                  </Button>
                )}
              </li>
            );
          })}
      </ol>
      {undo.isError && <ProblemNote problem={problemOf(undo.error)} />}
    </section>
  );
}

/** The conversation that shows it; that of the making stands above, with what was promised. */
function Evidence({ of }: { of: string }) {
  const { t } = useTranslation();
  const { open } = useOpenItem();
  return (
    <button
      type="button"
      className="block min-h-6 rounded-s text-xs text-ink-3 underline underline-offset-2"
      onClick={() => open('interaction', of)}
    >
      {t('commitments.openItsEvidence')}
    </button>
  );
}

export function wordOf(line: Line, t: TFunction): string {
  const kind = kinds.find((one) => one === line.kind);
  return kind ? t(`commitments.kindOf.${kind}`) : line.kind;
}

function LineText({ line, names }: { line: Line; names: Names }) {
  const { t } = useTranslation();
  return (
    <span className={classes(!line.stands && 'text-ink-3 line-through decoration-1')}>
      {wordOf(line, t)}
      {line.said?.note && <span className="block text-ink-2">{line.said.note}</span>}
      <span className="block text-xs text-ink-3">
        <InstantText instant={line.effectiveAt} form="full" /> · {t('account.recorded')}{' '}
        <InstantText instant={line.recordedAt} form="full" />, {names.of(line.by)}
        {line.afterEnd && ` · ${t('commitments.afterEnd')}`}
        {line.planned && ` · ${t('common.state.planned')}`}
      </span>
    </span>
  );
}
