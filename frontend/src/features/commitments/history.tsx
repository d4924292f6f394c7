import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { EarlierTexts } from '@/acts/earlier-texts';
import { Refusal } from '@/acts/refusal';
import { besideText, saidText } from '@/acts/said-text';
import { lastTexts } from '@/acts/undo-chain';
import { UndoButton } from '@/acts/undo-button';
import { Undone } from '@/acts/undone';
import { problemOf } from '@/api/problem';
import { useOpenItem } from '@/moment/use-moment';
import type { Names } from '@/names/use-names';
import { useStanding } from '@/promise/use-standing';
import { useReader } from '@/time/reader';
import { Button } from '@/ui/button';
import { classes } from '@/ui/classes';
import { InstantText } from '@/ui/instant-text';
import { WhenSaid } from '@/ui/when-said';
import { useUndoOfPromise } from './acts';
import { isCorrectable, kinds, readFields, valuesOf } from './corrections';
import type { CommitmentView } from './use-commitment';
import { useConversations } from './use-conversations';

export type Line = CommitmentView['history'][number];

/** What was recorded of a promise, as far as taking back goes. */
export function recordedOf(view: CommitmentView) {
  return view.history.map((line) => ({ ...line, takesBack: !line.said }));
}

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
  const all = recordedOf(view);
  const said = all.filter((line) => !line.takesBack);
  return (
    <section aria-label={t('commitments.history')}>
      <h3 className="mb-1 text-m">{t('commitments.history')}</h3>
      <ol className="m-0 grid list-none gap-0 p-0">
        {lastTexts(said, all).map(({ line, texts, last, isUndone }) => {
          return (
            <li key={line.event} className="border-line py-1.5 text-s not-first:border-t">
              <div className="flex items-start gap-2">
                <span className="min-w-0 flex-1">
                  <LineText view={view} line={line} names={names} isUndone={isUndone} />
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
                {mayWrite && last.undoable && !isOfTheMaking(line, view) && (
                  <UndoButton
                    what={wordOf(line, t)}
                    isBack={isUndone}
                    isPending={undo.isPending}
                    onPress={() => undo.mutate(last.event)}
                  />
                )}
              </div>
              <EarlierOf
                account={account}
                view={view}
                texts={isUndone ? texts.slice(0, 2) : texts}
                isUndone={isUndone}
                names={names}
              />
            </li>
          );
        })}
      </ol>
      {undo.isError && <Refusal problem={problemOf(undo.error)} names={names} />}
    </section>
  );
}

/** Accepted in the very act that made it: both are taken back together, where the making stands. */
function isOfTheMaking(line: Line, view: CommitmentView): boolean {
  return (
    line.kind !== 'CommitmentMade' &&
    view.history.some(({ kind, recordedAt }) => kind === 'CommitmentMade' && recordedAt === line.recordedAt)
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

/** Whose promise it is and of what kind stands above; what shows it opens with a press. */
const aside = ['side', 'kind', 'evidence', 'cites', 'at'];
const words = ['what', 'note'];

function LineText({
  view,
  line,
  names,
  isUndone,
}: {
  view: CommitmentView;
  line: Line;
  names: Names;
  isUndone: boolean;
}) {
  const { t } = useTranslation();
  const reader = useReader();
  const fields = readFields(view, line, t).filter(({ name }) => !aside.includes(name));
  const said = saidText(valuesOf(line, reader.zone), { words, fields, names, reader, t });
  return (
    <span className={classes(isUndone && 'text-ink-3 line-through decoration-1')}>
      <span className="font-medium">{wordOf(line, t)}</span>
      {said.words.map((text) => (
        <span key={text} className="block whitespace-pre-wrap text-ink-2">
          {text}
        </span>
      ))}
      {said.named.length > 0 && <span className="block text-ink-2">{said.named.join(' · ')}</span>}
      <span className="block text-xs text-ink-3">
        <WhenSaid given={line.given} instant={line.effectiveAt} /> · {t('account.recorded')}{' '}
        <InstantText instant={line.recordedAt} form="full" />, {names.of(line.by)}
        {line.afterEnd && ` · ${t('common.afterEnd')}`}
        {line.planned && ` · ${t('common.state.planned')}`}
      </span>
    </span>
  );
}

/** What an entry said before it was corrected, beside what it was corrected to. */
function EarlierOf({
  account,
  view,
  texts,
  isUndone,
  names,
}: {
  account: string;
  view: CommitmentView;
  texts: readonly Line[];
  isUndone: boolean;
  names: Names;
}) {
  const { t } = useTranslation();
  const reader = useReader();
  const isAsked = texts.length > 1;
  const standing = useStanding(account, isAsked && texts.some(({ said }) => said?.cites));
  const conversations = useConversations(account, isAsked && texts.some(({ said }) => said?.evidence));
  const beside = (line: Line, other: Line) =>
    besideText(valuesOf(line, reader.zone), valuesOf(other, reader.zone), {
      words,
      fields: readFields(view, line, t, { standing, conversations }),
      names,
      reader,
      t,
    });
  return <EarlierTexts texts={texts} words={beside} names={names} heading="h4" isUndone={isUndone} />;
}
