import { useTranslation } from 'react-i18next';
import { EarlierTexts } from '@/acts/earlier-texts';
import { Refusal } from '@/acts/refusal';
import { besideText } from '@/acts/said-text';
import { lastTexts, lastWord, textNamed } from '@/acts/undo-chain';
import { UndoButton } from '@/acts/undo-button';
import { Undone } from '@/acts/undone';
import { problemOf } from '@/api/problem';
import type { Names } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { classes } from '@/ui/classes';
import { InstantText } from '@/ui/instant-text';
import { useInteractionAct } from './acts';
import { fieldsOf } from './draft-values';
import { useLinked } from './linked';
import type { InteractionText, InteractionView } from './use-interaction';

/** An interaction's own words; everything else is read out by name, and only where it differs. */
const words = ['subject', 'notes', 'addresses'];

type Line = InteractionView['history'][number];
type Said = Line & { text: InteractionText };

const isCancellation = ({ kind }: Line) => kind === 'InteractionCancelled';

/** What was recorded of an interaction, as far as taking back goes; that it did not take place takes it back, too. */
export function recordedOf({ history }: InteractionView) {
  return history.map((line) => ({
    ...line,
    takesBack: line.kind === 'InteractionChangeUndone' || isCancellation(line),
  }));
}

/** Who said that it did not take place, when, and why; struck out where that was taken back. */
function Cancelled({ line, names }: { line: Line; names: Names }) {
  const { t } = useTranslation();
  return (
    <span className={classes(!line.stands && 'line-through decoration-1')}>
      {t('interactions.cancelledBy', { name: names.of(line.by) })} <InstantText instant={line.recordedAt} form="full" />
      {line.reason && <span className="block whitespace-pre-wrap text-ink-2">{line.reason}</span>}
    </span>
  );
}

/**
 * Nothing is replaced: each earlier text beside the one that took its place, the difference marked; a correction that was
 * taken back below, struck out.
 */
export function Earlier({
  account,
  view,
  names,
  mayWrite,
}: {
  account: string;
  view: InteractionView;
  names: Names;
  mayWrite: boolean;
}) {
  const { t } = useTranslation();
  const reader = useReader();
  const undo = useInteractionAct(account, view.id, view.version, () => undefined);
  const all = view.history.map((line) => ({ ...line, takesBack: line.kind === 'InteractionChangeUndone' }));
  const said = all.flatMap(({ text, ...line }) => (text ? [{ ...line, text }] : []));
  const last = lastTexts(said, all);
  const linked = useLinked(account, said.length > 1 ? said.flatMap(({ text }) => text.links) : []);
  const wording = { words, fields: fieldsOf(t, linked), names, reader, t };
  const beside = (one: Said, other: Said) => besideText(one.text, other.text, wording);
  const undoneBy = ({ event }: Line) => last.find((text) => text.isUndone && text.last.event === event);
  /** The last word on a taking back is that it did take place. */
  const bringsBack = ({ event }: Line) =>
    all.some(
      (line) => isCancellation(line) && lastWord(line, all).isUndone && lastWord(line, all).last.event === event,
    );
  /** What an undo of it is about: the logging, or a correction of it. */
  const about = recordedOf(view);
  const wordOf = (line: Line) => {
    const text = about.filter(({ event }) => event === line.event).map((one) => textNamed(one, about))[0];
    return t(text?.replaces ? 'interactions.correction' : 'interactions.logged');
  };
  return (
    <section className="grid gap-3">
      <EarlierTexts
        texts={last.find(({ isUndone }) => !isUndone)?.texts ?? []}
        words={beside}
        names={names}
        heading="h3"
      />
      {all
        .filter((line) => line.undoable || isCancellation(line) || undoneBy(line))
        .map((line) => {
          const undone = undoneBy(line);
          const isTakenBack = undone !== undefined || bringsBack(line);
          const isBack = isTakenBack || isCancellation(line);
          const named = textNamed(line, all);
          // What was brought back is undone where it stands itself.
          const isUndoneElsewhere = line.takesBack && !isBack && named?.undoable === true;
          return (
            <div key={line.event} className="grid gap-1.5">
              <div className="flex items-center gap-2 text-s text-ink-3">
                <span className="flex-1">
                  {isCancellation(line) ? (
                    <Cancelled line={line} names={names} />
                  ) : isTakenBack ? (
                    <Undone by={names.of(line.by)} at={line.recordedAt} />
                  ) : line.takesBack ? (
                    <Undone by={names.of(line.by)} at={line.recordedAt} isBack />
                  ) : (
                    <>
                      {wordOf(line)} · {t('account.recorded')} <InstantText instant={line.recordedAt} form="full" />,{' '}
                      {names.of(line.by)}
                    </>
                  )}
                </span>
                {mayWrite && line.undoable && !isUndoneElsewhere && (
                  <UndoButton
                    what={wordOf(line)}
                    isBack={isBack}
                    isPending={undo.isPending}
                    onPress={() => undo.mutate({ act: 'undo', body: { event: line.event } })}
                  />
                )}
              </div>
              {undone && (
                <EarlierTexts texts={undone.texts.slice(0, 2)} words={beside} names={names} heading="h3" isUndone />
              )}
            </div>
          );
        })}
      {undo.isError && <Refusal problem={problemOf(undo.error)} names={names} />}
    </section>
  );
}
