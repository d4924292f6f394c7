import { useTranslation } from 'react-i18next';
import { EarlierTexts } from '@/acts/earlier-texts';
import { Refusal } from '@/acts/refusal';
import { besideText } from '@/acts/said-text';
import { lastWord } from '@/acts/undo-chain';
import { Undone } from '@/acts/undone';
import { problemOf } from '@/api/problem';
import type { Names } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { Button } from '@/ui/button';
import { classes } from '@/ui/classes';
import { InstantText } from '@/ui/instant-text';
import { useInteractionAct } from './acts';
import { fieldsOf } from './draft-values';
import { useLinked } from './linked';
import type { InteractionView } from './use-interaction';

/** An interaction's own words; everything else is read out by name, and only where it differs. */
const words = ['subject', 'notes', 'addresses'];

type Line = InteractionView['history'][number];

const isCancellation = ({ kind }: Line) => kind === 'InteractionCancelled';

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

/** Nothing is replaced: each earlier text beside the one that took its place, the difference marked. */
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
  const said = view.history.flatMap(({ text, ...line }) => (text ? [{ ...line, text }] : []));
  const linked = useLinked(account, said.length > 1 ? said.flatMap(({ text }) => text.links) : []);
  const wording = { words, fields: fieldsOf(t, linked), names, reader, t };
  const all = view.history.map((line) => ({ ...line, takesBack: line.kind === 'InteractionChangeUndone' }));
  /** The last word of a chain is that what it said was taken back. */
  const isTakenBack = ({ event }: { event: string }) =>
    all.some((line) => !line.takesBack && lastWord(line, all).isUndone && lastWord(line, all).last.event === event);
  return (
    <section className="grid gap-3">
      <EarlierTexts
        texts={said}
        words={(one, other) => besideText(one.text, other.text, wording)}
        names={names}
        heading="h3"
      />
      {view.history
        .filter((line) => line.undoable || isCancellation(line))
        .map((line) => (
          <div key={line.event} className="flex items-center gap-2 text-s text-ink-3">
            <span className="flex-1">
              {isCancellation(line) ? (
                <Cancelled line={line} names={names} />
              ) : isTakenBack(line) ? (
                <Undone by={names.of(line.by)} at={line.recordedAt} />
              ) : (
                <>
                  {t('account.recorded')} <InstantText instant={line.recordedAt} form="full" />, {names.of(line.by)}
                </>
              )}
            </span>
            {mayWrite && line.undoable && (
              <Button
                look="quiet"
                isPending={undo.isPending}
                onPress={() => undo.mutate({ act: 'undo', body: { event: line.event } })}
              >
                {t(isTakenBack(line) || isCancellation(line) ? 'common.bringBack' : 'common.undo')}
              </Button>
            )}
          </div>
        ))}
      {undo.isError && <Refusal problem={problemOf(undo.error)} names={names} />}
    </section>
  );
}
