import { useTranslation } from 'react-i18next';
import { labelOf, type FieldSpec } from '@/acts/fact-kinds';
import { lastWord } from '@/acts/undo-chain';
import { Undone } from '@/acts/undone';
import { fieldOf, same } from '@/acts/values';
import { valueText } from '@/acts/value-text';
import { problemOf } from '@/api/problem';
import type { Names } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { Button } from '@/ui/button';
import { DiffText } from '@/ui/diff-text';
import { InstantText } from '@/ui/instant-text';
import { ProblemNote } from '@/ui/states';
import { useInteractionAct } from './acts';
import { fieldsOf } from './draft-values';
import { useLinked } from './linked';
import { isRedacted } from './redacted';
import type { InteractionText, InteractionView } from './use-interaction';

/** What is always compared; of everything else only what a correction changed. */
const texts = ['subject', 'notes', 'addresses'];

/** An interaction in words beside another text of it: its texts, and whatever else is not the same in both. */
function useWords(account: string, said: readonly InteractionText[], names: Names) {
  const { t } = useTranslation();
  const reader = useReader();
  const linked = useLinked(account, said.length > 1 ? said.flatMap(({ links }) => links) : []);
  const fields = fieldsOf(t, linked).filter(({ name }) => !texts.includes(name));
  const line = (text: InteractionText, spec: FieldSpec) =>
    `${labelOf(spec, t)}: ${valueText(spec, fieldOf(text, spec.name), names, t, reader) || '–'}`;
  return (text: InteractionText, other: InteractionText): string => {
    const differing = fields.filter(({ name }) => !same(fieldOf(text, name), fieldOf(other, name)));
    return [
      ...[text.subject, text.notes, text.addresses]
        .filter((one) => typeof one === 'string' && one !== '')
        .map((one) => (one && isRedacted(one) ? t('interactions.redacted') : one)),
      differing.map((spec) => line(text, spec)).join('\n'),
    ]
      .filter(Boolean)
      .join('\n\n');
  };
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
  const undo = useInteractionAct(account, view.id, view.version, () => undefined);
  const said = view.history.flatMap(({ text, ...line }) => (text ? [{ ...line, text }] : []));
  const words = useWords(
    account,
    said.map(({ text }) => text),
    names,
  );
  const all = view.history.map((line) => ({ ...line, takesBack: line.kind === 'InteractionChangeUndone' }));
  /** The last word of a chain is that what it said was taken back. */
  const isTakenBack = ({ event }: { event: string }) =>
    all.some((line) => !line.takesBack && lastWord(line, all).isUndone && lastWord(line, all).last.event === event);
  return (
    <section className="grid gap-3">
      {said.length > 1 && <h3 className="text-m">{t('interactions.earlier', { count: said.length - 1 })}</h3>}
      {said.slice(0, -1).map((line, index) => {
        const before = said[index + 1];
        if (!before) return null;
        return (
          <div key={line.event} className="grid gap-1.5">
            <DiffText
              earlier={words(before.text, line.text)}
              present={words(line.text, before.text)}
              earlierTitle={<InstantText instant={before.recordedAt} form="full" />}
              presentTitle={<InstantText instant={line.recordedAt} form="full" />}
            />
            <p className="text-s text-ink-3">
              {names.of(line.by)} · {t('account.happened')} <InstantText instant={line.effectiveAt} form="full" />
            </p>
          </div>
        );
      })}
      {view.history
        .filter((line) => line.undoable)
        .map((line) => (
          <div key={line.event} className="flex items-center gap-2 text-s text-ink-3">
            <span className="flex-1">
              {isTakenBack(line) ? (
                <Undone by={names.of(line.by)} at={line.recordedAt} />
              ) : (
                <>
                  {t('account.recorded')} <InstantText instant={line.recordedAt} form="full" />, {names.of(line.by)}
                </>
              )}
            </span>
            {mayWrite && (
              <Button
                look="quiet"
                isPending={undo.isPending}
                onPress={() => undo.mutate({ act: 'undo', body: { event: line.event } })}
              >
                {t(isTakenBack(line) ? 'common.bringBack' : 'common.undo')}
              </Button>
            )}
          </div>
        ))}
      {undo.isError && <ProblemNote problem={problemOf(undo.error)} />}
    </section>
  );
}
