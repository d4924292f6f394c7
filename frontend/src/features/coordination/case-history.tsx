import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EarlierTexts } from '@/acts/earlier-texts';
import { Refusal } from '@/acts/refusal';
import { besideText, saidText } from '@/acts/said-text';
import { UndoButton } from '@/acts/undo-button';
import { Undone } from '@/acts/undone';
import { problemOf } from '@/api/problem';
import type { Names } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import { classes } from '@/ui/classes';
import { InstantText } from '@/ui/instant-text';
import { WhenSaid } from '@/ui/when-said';
import { useUndoInCase } from './acts';
import { entriesOf, takenBackOf, textsOf, type CaseVersion, type EntryOfCase } from './case-entries';
import { isCorrectable, readFields, valuesOf, wordOf } from './corrections';
import { useUnitName } from './unit-name';
import type { CaseSheetView } from './use-coordination';

/** Everything recorded of a case, its steps and its conflicts: who, when it was true, when it was recorded. */
export function CaseHistory({
  account,
  view,
  names,
  mayWrite,
  onCorrect,
}: {
  account: string;
  view: CaseSheetView;
  names: Names;
  mayWrite: boolean;
  onCorrect: (entry: EntryOfCase) => void;
}) {
  const { t } = useTranslation();
  const undo = useUndoInCase(account, view.id, view.version);
  return (
    <section aria-label={t('commitments.history')}>
      <h3 className="mb-1 text-m">{t('commitments.history')}</h3>
      <ol className="m-0 list-none p-0">
        {entriesOf(view).map((one) => {
          const { stands, undo: event, bringBack } = one.entry;
          const what = wordOf(one, t);
          return (
            <li key={one.entry.event} className="border-line py-1.5 text-s not-first:border-t">
              <div className="flex items-start gap-2">
                <Line of={one} names={names} />
                {mayWrite && isCorrectable(one) && (
                  <Button look="quiet" aria-label={t('facts.correctOf', { what })} onPress={() => onCorrect(one)}>
                    {t('facts.correct')}
                  </Button>
                )}
                {mayWrite && event && (
                  <UndoButton
                    what={what}
                    isBack={false}
                    isPending={undo.isPending}
                    onPress={() => undo.mutate(event)}
                  />
                )}
                {mayWrite && bringBack && !stands && (
                  <UndoButton what={what} isBack isPending={undo.isPending} onPress={() => undo.mutate(bringBack)} />
                )}
              </div>
              <Texts of={one} texts={textsOf(one)} names={names} />
              <TakenBackOf
                of={one}
                names={names}
                act={(took) =>
                  mayWrite &&
                  took === bringBack && (
                    <UndoButton what={what} isBack isPending={undo.isPending} onPress={() => undo.mutate(bringBack)} />
                  )
                }
              />
            </li>
          );
        })}
      </ol>
      {undo.isError && <Refusal problem={problemOf(undo.error)} names={names} />}
    </section>
  );
}

/** Where it went, who it is with and what it says stand in the line itself; of a beginning its words are what it is about. */
const inLine = ['owner', 'person', 'at'];
const words = ['text'];
const begins = ['StepRequested', 'ConflictRecorded'];

function Line({ of: one, names }: { of: EntryOfCase; names: Names }) {
  const { t } = useTranslation();
  const reader = useReader();
  const unitName = useUnitName(names);
  const { entry, about, said, last } = one;
  const first = entry.versions.at(-1);
  const fields = readFields(one, t).filter(({ name }) => !inLine.includes(name));
  const says = said && saidText(valuesOf(said, reader.zone), { words, fields, names, reader, t });
  return (
    <span className="min-w-0 flex-1">
      <span className={classes(!entry.stands && 'text-ink-3 line-through decoration-1')}>
        <span className="font-medium">{wordOf(one, t)}</span>
        {about && `: ${about}`}
        {said?.unit && ` → ${unitName(said.unit)}`}
        {said?.other && ` – ${unitName(said.other)}`}
        {said?.person && `, ${names.of(said.person)}`}
        {says && !begins.includes(entry.kind) && says.words[0] && (
          <span className="block whitespace-pre-wrap text-ink-2">{says.words[0]}</span>
        )}
        {says && says.named.length > 0 && <span className="block text-ink-2">{says.named.join(' · ')}</span>}
      </span>
      {entry.planned && <Chip tone="accent">{t('common.state.planned')}</Chip>}
      <span className="block text-xs text-ink-3">
        <WhenSaid given={entry.given} instant={entry.at} /> · {t('account.recorded')}{' '}
        {first && <InstantText instant={first.recordedAt} form="full" />}
        {first && `, ${names.of(first.by)}`}
      </span>
      {!entry.stands && last && <Undone by={names.of(last.by)} at={last.recordedAt} />}
    </span>
  );
}

/** Corrections that were taken back, struck out beside what they had corrected: who took them back, and the way to the last. */
function TakenBackOf({ of: one, names, act }: { of: EntryOfCase; names: Names; act: (event: string) => ReactNode }) {
  return takenBackOf(one).map(({ line, texts, last }) => (
    <Fragment key={line.event}>
      <Texts of={one} texts={texts.slice(0, 2)} names={names} isUndone />
      <div className="flex items-center gap-2">
        <span className="flex-1">
          <Undone by={names.of(last.by)} at={last.recordedAt} />
        </span>
        {act(last.event)}
      </div>
    </Fragment>
  ));
}

/** What an entry said before it was corrected, beside what it was corrected to. */
function Texts({
  of: one,
  texts,
  names,
  isUndone = false,
}: {
  of: EntryOfCase;
  texts: readonly CaseVersion[];
  names: Names;
  isUndone?: boolean;
}) {
  const { t } = useTranslation();
  const reader = useReader();
  const wording = { words, fields: readFields(one, t), names, reader, t };
  return (
    <EarlierTexts
      texts={texts.map((said) => ({ ...said, effectiveAt: said.at }))}
      words={(said, other) => besideText(valuesOf(said, reader.zone), valuesOf(other, reader.zone), wording)}
      names={names}
      heading="h4"
      isUndone={isUndone}
    />
  );
}
