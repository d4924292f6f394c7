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
import { fieldsOf, kindOf, makesTheThing } from './fact-kinds';
import { actsOf, type KnownFact, type RecordedAct, type ThingHistory } from './use-thing-history';
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
  onUndo: (act: RecordedAct) => void;
}) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<RecordedAct | null>(null);
  const acts = actsOf(history);
  const ofEvent = new Map(history.facts.map((fact) => [fact.event, fact]));
  const wordOf = (fact: KnownFact): string => {
    const kind = kindOf(fact.kind);
    if (kind) return t(`facts.kindOf.${kind}`);
    const before = fact.names ? ofEvent.get(fact.names) : undefined;
    return before ? t('facts.takenBack', { what: wordOf(before) }) : fact.kind;
  };
  const undo = (act: RecordedAct) =>
    act.facts.some((fact) => makesTheThing(fact.kind) && !fact.names) ? setAsked(act) : onUndo(act);
  return (
    <section aria-label={t('facts.history')}>
      <h3 className="mb-1 text-m">{t('facts.history')}</h3>
      <ol className="m-0 grid list-none gap-0 p-0">
        {acts.map((act) => {
          const may = mayReplace(act);
          const atOnce = act.facts.every((fact) => fact.effectiveAt === act.facts[0]?.effectiveAt);
          const restores = act.facts.every((fact) => fact.outcome === 'TAKES_BACK');
          const about = act.facts.map((fact) => (restores ? (ofEvent.get(fact.names ?? '') ?? fact) : fact));
          const what = [...new Set(about.map(wordOf))].join(', ');
          return (
            <li key={act.act} className="border-line py-2 text-s not-first:border-t">
              <div className="flex items-start gap-2">
                <ul className="m-0 grid min-w-0 flex-1 list-none gap-1 p-0">
                  {act.facts.map((fact) => (
                    <li key={fact.event} className="flex flex-wrap items-center gap-x-1.5">
                      <FactText fact={fact} word={wordOf(fact)} names={names} dated={!atOnce} />
                      {may && fact.outcome === 'STANDS' && kindOf(fact.kind) && (
                        <Button
                          look="quiet"
                          className="h-6! px-1.5! text-accent!"
                          aria-label={t('facts.correctOf', { what: wordOf(fact) })}
                          onPress={() => onCorrect(fact)}
                        >
                          {t('facts.correct')}
                        </Button>
                      )}
                    </li>
                  ))}
                </ul>
                {may && act.facts.every((fact) => fact.undoable) && (
                  <Button
                    look="quiet"
                    aria-label={t(restores ? 'facts.restoreOf' : 'facts.undoOf', { what })}
                    onPress={() => undo(act)}
                  >
                    {t(restores ? 'facts.restore' : 'common.undo')}
                  </Button>
                )}
              </div>
              <span className="block text-xs text-ink-3">
                {atOnce && act.facts[0] && act.facts[0].outcome !== 'TAKES_BACK' && (
                  <>
                    <From fact={act.facts[0]} /> ·{' '}
                  </>
                )}
                {t('facts.recordedBy')} <InstantText instant={act.recordedAt} form="full" />
                {names.of(act.actor) && `, ${names.of(act.actor)}`}
              </span>
            </li>
          );
        })}
      </ol>
      {asked && (
        <ConfirmDialog
          isOpen
          danger
          title={t('facts.undoTitle', { name: [...new Set(asked.facts.map(wordOf))].join(', ') })}
          text={t('facts.undoText')}
          act={t('facts.takeBack')}
          onClose={() => setAsked(null)}
          onConfirm={() => {
            onUndo(asked);
            setAsked(null);
          }}
        />
      )}
    </section>
  );
}

/** From when it is true. */
function From({ fact }: { fact: KnownFact }) {
  const { t } = useTranslation();
  return fact.effectiveAt ? (
    <>
      {t('facts.holdsFrom')} <InstantText instant={fact.effectiveAt} form="full" />
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
        {says && fact.outcome !== 'TAKES_BACK' && `: ${text || (empty ?? t('facts.cleared'))}`}
      </span>
      {dated && fact.outcome !== 'TAKES_BACK' && (
        <span className="text-ink-3">
          <From fact={fact} />
        </span>
      )}
      {fact.names && fact.outcome === 'STANDS' && <Chip>{t('facts.corrects')}</Chip>}
      {planned && <Chip tone="accent">{t('facts.outcome.planned')}</Chip>}
      {isOver && <Chip>{t(fact.outcome === 'UNDONE' ? 'facts.outcome.undone' : 'facts.outcome.corrected')}</Chip>}
    </>
  );
}
