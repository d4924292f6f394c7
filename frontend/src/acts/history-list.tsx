import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoment } from '@/moment/use-moment';
import type { Names } from '@/names/use-names';
import { compare } from '@/time/instant';
import { useReader } from '@/time/reader';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import { classes } from '@/ui/classes';
import { ConfirmDialog } from '@/ui/dialog';
import { InstantText } from '@/ui/instant-text';
import { WhenSaid } from '@/ui/when-said';
import { fieldsOf, kindOf, ledIn, makesTheThing } from './fact-kinds';
import { UndoButton } from './undo-button';
import { Undone } from './undone';
import { shownActs, type KnownFact, type RecordedAct, type ShownAct, type ThingHistory } from './use-thing-history';
import { factText } from './value-text';

/** Everything recorded of a thing, the latest first: what stands, what was corrected, what was taken back. */
export function HistoryList({
  history,
  names,
  mayReplace,
  onCorrect,
  onUndo,
}: {
  history: ThingHistory;
  names: Names;
  /** Whether the reader may correct and take back what an act said. */
  mayReplace: (act: RecordedAct) => boolean;
  onCorrect: (fact: KnownFact) => void;
  /** `isBack`: what had been taken back stands again by it. */
  onUndo: (act: RecordedAct, isBack: boolean) => void;
}) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<RecordedAct | null>(null);
  const undo = ({ act, last, isUndone }: ShownAct) =>
    !isUndone && act.facts.some((fact) => makesTheThing(fact.kind) && !fact.names)
      ? setAsked(last)
      : onUndo(last, isUndone);
  return (
    <section aria-label={t('facts.history')}>
      <h3 className="mb-1 text-m">{t('facts.history')}</h3>
      <ol className="m-0 grid list-none gap-0 p-0">
        {shownActs(history).map((shown) => (
          <ActLine
            key={shown.act.act}
            shown={shown}
            names={names}
            may={mayReplace(shown.act)}
            onCorrect={onCorrect}
            onUndo={() => undo(shown)}
          />
        ))}
      </ol>
      {asked && (
        <ConfirmDialog
          isOpen
          danger
          title={t('facts.undoTitle', { name: wordsOf(asked, t) })}
          text={t('facts.undoText')}
          act={t('facts.takeBack')}
          onClose={() => setAsked(null)}
          onConfirm={() => {
            onUndo(asked, false);
            setAsked(null);
          }}
        />
      )}
    </section>
  );
}

function wordOf(fact: KnownFact, t: TFunction): string {
  const kind = kindOf(fact.kind);
  return kind ? t(`facts.kindOf.${kind}`) : fact.kind;
}

function wordsOf(act: RecordedAct, t: TFunction): string {
  return [...new Set(act.facts.map((fact) => wordOf(fact, t)))].join(', ');
}

/** What one act said, who recorded it and when; and who took it back, if somebody did. */
function ActLine({
  shown: { act, last, isUndone },
  names,
  may,
  onCorrect,
  onUndo,
}: {
  shown: ShownAct;
  names: Names;
  may: boolean;
  onCorrect: (fact: KnownFact) => void;
  onUndo: () => void;
}) {
  const { t } = useTranslation();
  const atOnce = act.facts.every((fact) => fact.effectiveAt === act.facts[0]?.effectiveAt);
  return (
    <li className="border-line py-2 text-s not-first:border-t">
      <div className="flex items-start gap-2">
        <ul className="m-0 grid min-w-0 flex-1 list-none gap-1 p-0">
          {act.facts.map((fact) => (
            <li key={fact.event} className="flex flex-wrap items-center gap-x-1.5">
              <FactText fact={fact} word={wordOf(fact, t)} names={names} dated={!atOnce} />
              {may && fact.outcome === 'STANDS' && kindOf(fact.kind) && (
                <Button
                  look="quiet"
                  className="h-6! px-1.5! text-accent!"
                  aria-label={t('facts.correctOf', { what: wordOf(fact, t) })}
                  onPress={() => onCorrect(fact)}
                >
                  {t('facts.correct')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {may && last.facts.every((fact) => fact.undoable) && (
          <UndoButton what={wordsOf(act, t)} isBack={isUndone} onPress={onUndo} />
        )}
      </div>
      <span className="block text-xs text-ink-3">
        {atOnce && act.facts[0] && (
          <>
            <From fact={act.facts[0]} /> ·{' '}
          </>
        )}
        {t('facts.recordedBy')} <InstantText instant={act.recordedAt} form="full" />
        {names.of(act.actor) && `, ${names.of(act.actor)}`}
      </span>
      {isUndone && <Undone by={names.of(last.actor)} at={last.recordedAt} />}
    </li>
  );
}

/** From when it is true, or the last day that it was. */
function From({ fact }: { fact: KnownFact }) {
  const { t } = useTranslation();
  return fact.effectiveAt ? (
    <>
      {t(`facts.${ledIn(fact.kind, fact.given)}`)} <WhenSaid given={fact.given} instant={fact.effectiveAt} />
    </>
  ) : (
    t('facts.always')
  );
}

function FactText({ fact, word, names, dated }: { fact: KnownFact; word: string; names: Names; dated: boolean }) {
  const { t } = useTranslation();
  const reader = useReader();
  const kind = kindOf(fact.kind);
  const isOver = fact.outcome === 'CORRECTED' || fact.outcome === 'UNDONE';
  const { at } = useMoment();
  const planned =
    fact.outcome === 'STANDS' &&
    fact.effectiveAt &&
    compare(fact.effectiveAt, fact.recordedAt) > 0 &&
    compare(fact.effectiveAt, at ?? reader.now) > 0;
  const text = kind ? factText(kind, fact.value, names, t, reader) : '';
  const says = kind !== undefined && fieldsOf[kind].some(({ name }) => name !== 'from' && name !== 'since');
  const empty = kind === 'EntityMoved' ? t('facts.top') : kind === 'ContactAffiliated' ? t('facts.customer') : null;
  return (
    <>
      <span className={classes(isOver && 'text-ink-3 line-through decoration-1')}>
        <span className="font-medium">{word}</span>
        {says && `: ${text || (empty ?? t('facts.cleared'))}`}
      </span>
      {dated && (
        <span className="text-ink-3">
          <From fact={fact} />
        </span>
      )}
      {fact.names && fact.outcome === 'STANDS' && <Chip>{t('facts.corrects')}</Chip>}
      {planned && <Chip tone="accent">{t('facts.outcome.planned')}</Chip>}
      {fact.outcome === 'CORRECTED' && <Chip>{t('facts.outcome.corrected')}</Chip>}
    </>
  );
}
