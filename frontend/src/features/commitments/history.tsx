import { useTranslation } from 'react-i18next';
import { lastWord } from '@/acts/undo-chain';
import { Undone } from '@/acts/undone';
import { problemOf } from '@/api/problem';
import type { Names } from '@/names/use-names';
import { Button } from '@/ui/button';
import { classes } from '@/ui/classes';
import { InstantText } from '@/ui/instant-text';
import { ProblemNote } from '@/ui/states';
import { useCommitmentAct } from './acts';
import type { CommitmentView } from './use-commitment';

const kinds = [
  'CommitmentMade',
  'CommitmentAccepted',
  'CommitmentRenegotiated',
  'CommitmentReassigned',
  'CommitmentFulfilled',
  'CommitmentBreached',
  'CommitmentWithdrawn',
  'CommitmentAudienceSet',
] as const;

type Line = CommitmentView['history'][number];

/** Everything recorded of a promise, the latest first; what was taken back says by whom and offers to come back. */
export function History({
  account,
  view,
  names,
  mayWrite,
}: {
  account: string;
  view: CommitmentView;
  names: Names;
  mayWrite: boolean;
}) {
  const { t } = useTranslation();
  const undo = useCommitmentAct(account, view.id, view.version, () => undefined);
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
                  {isUndone && <Undone by={names.of(last.by)} at={last.recordedAt} />}
                </span>
                {mayWrite && last.undoable && (
                  <Button
                    look="quiet"
                    isPending={undo.isPending}
                    onPress={() => undo.mutate({ act: 'undo', body: { event: last.event } })}
                  >
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

function LineText({ line, names }: { line: Line; names: Names }) {
  const { t } = useTranslation();
  const kind = kinds.find((one) => one === line.kind);
  return (
    <span className={classes(!line.stands && 'text-ink-3 line-through decoration-1')}>
      {kind ? t(`commitments.kindOf.${kind}`) : line.kind}
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
