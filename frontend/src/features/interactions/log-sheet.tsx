import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { refusedIn, useRefused } from '@/api/use-refused';
import { useEditing } from '@/live/editing';
import { useNames } from '@/names/use-names';
import { useZones } from '@/names/use-zones';
import { emptyPromise, gapOf, promiseOf } from '@/promise/promise-draft';
import { besidePromises, ofPromise, promiseFields } from '@/promise/refused-promise';
import { isUnread } from '@/time/when';
import { useIsLookingFor } from '@/ui/awaited';
import { Button } from '@/ui/button';
import { Kbd } from '@/ui/kbd';
import { Sheet } from '@/ui/sheet';
import { ErrorLine, ProblemNote } from '@/ui/states';
import { useLogInteraction } from './acts';
import { carriedTo, type Written } from './carried';
import { emptyDraft, sheetOf, sides, storeKind, type InteractionDraft } from './draft';
import { PromisesOfSheet } from './promises-of-sheet';
import { SheetFields } from './sheet-fields';
import { useOfferUndoOfInteraction } from './use-offer-undo';

interface Props {
  account: string;
  name: string;
  onClose: () => void;
  /** What stands above the fields; it is told what is written below it. */
  above?: (written: Written) => ReactNode;
  /** What was written down for another account first. */
  carried?: Written | undefined;
  /** The reader may only read there: nothing is saved. */
  onlyReads?: boolean;
}

/** `L` anywhere: account, me, my region, now and the last kind are filled in; promises are written down in the same sheet. */
export function LogSheet({ account, name, onClose, above, carried, onlyReads = false }: Props) {
  const { t } = useTranslation();
  const me = useMe().data;
  const names = useNames(account);
  const zonesFor = useZones(names);
  const [begun, setBegun] = useState(() => emptyDraft(me?.person));
  const [typed, setTyped] = useState(carried?.typed ?? begun);
  const [promises, setPromises] = useState(carried?.promises ?? []);
  const [audience, setAudience] = useState(carried?.audience ?? []);
  const [isStrange, setStrange] = useState(carried !== undefined);
  if (isStrange && !names.isPending) {
    const here = carriedTo(names, { typed, promises, audience });
    setStrange(false);
    setTyped(here.typed);
    setPromises(here.promises);
    setAudience(here.audience);
  }
  const [marked, setMarked] = useState('');
  const [wasTried, setTried] = useState(false);
  const [tries, setTries] = useState(0);
  /** Each entry begins with its own fields, and the focus in their first gap. */
  const [round, setRound] = useState(0);
  const again = useRef(false);
  /** Who is who, and whom what was typed meant, is known: until then it would be saved without them. */
  const isUnderstood = !useIsLookingFor() && !names.isPending;
  const [isToBeSaved, setToBeSaved] = useState(false);
  const offerUndo = useOfferUndoOfInteraction(account);
  const draft: InteractionDraft = {
    ...typed,
    region: typed.region === undefined ? (names.raw.people[me?.person ?? '']?.region ?? null) : typed.region,
  };
  const log = useLogInteraction(account, (id, version) => {
    storeKind(draft.kind);
    offerUndo(t('interactions.logged'), id, version);
    setBegun(emptyDraft(me?.person));
    setTyped(emptyDraft(me?.person));
    setPromises([]);
    setAudience([]);
    setMarked('');
    setTried(false);
    setRound(round + 1);
    if (!again.current) onClose();
  });

  const isDirty =
    JSON.stringify({ ...typed, kind: begun.kind }) !== JSON.stringify(begun) ||
    promises.length > 0 ||
    audience.length > 0;
  useEditing(account, isDirty);
  const problem = log.isError ? problemOf(log.error) : null;
  const { refused, rest } = useRefused(problem, { ...draft, ...sides(draft.people, names), audience }, besidePromises);
  const isOfPromise = promises.some(
    (_, index) => rest && Object.keys(refusedIn(rest, promiseFields, t, ofPromise(index, promises.length))).length > 0,
  );

  const theirsOf = (people: string[]) => people.find((id) => id in names.raw.contacts) ?? null;
  /** A promise to nobody yet is to the first of theirs who is named, also when they are named after it. */
  const change = (next: InteractionDraft) => {
    setTyped({ ...next, region: next.region === draft.region ? typed.region : next.region });
    const theirs = theirsOf(next.people);
    if (theirs)
      setPromises((before) =>
        before.map((one) => (one.side === 'ours' && one.counterpart === null ? { ...one, counterpart: theirs } : one)),
      );
  };
  /** Nothing is locked away from who writes it down. */
  const restrict = (people: string[]) =>
    setAudience(audience.length === 0 && me?.person ? [...new Set([me.person, ...people])] : people);
  const addPromise = () => {
    setPromises((before) => [...before, { ...emptyPromise(me?.person ?? '', theirsOf(draft.people)), what: marked }]);
    setMarked('');
  };
  const isComplete =
    draft.subject.trim() !== '' &&
    !isUnread(draft.at) &&
    !Number.isNaN(draft.minutes) &&
    promises.every((promise) => gapOf(promise) === null);
  const save = (another: boolean) => {
    if (onlyReads) return;
    again.current = another;
    setTried(true);
    setTries(tries + 1);
    setToBeSaved(isComplete);
  };
  const send = useRef<() => void>(() => undefined);
  useEffect(() => {
    send.current = () =>
      log.mutate(
        {
          sheet: sheetOf(draft, names),
          promises: promises.map((promise) => promiseOf(promise, audience, draft.region)),
          ...(draft.at ? { at: draft.at } : {}),
          ...(audience.length > 0 ? { audience } : {}),
        },
        { onSettled: () => setToBeSaved(false) },
      );
  });
  useEffect(() => {
    if (isToBeSaved && isUnderstood) send.current();
  }, [isToBeSaved, isUnderstood]);

  return (
    <Sheet
      isOpen
      keepOpen
      isDirty={isDirty}
      outlivesPage
      tries={`${tries}:${problem ? log.submittedAt : ''}`}
      onSave={() => save(false)}
      onKey={(event) => {
        if (!event.altKey || (event.code !== 'KeyP' && event.key.toLowerCase() !== 'p')) return;
        event.preventDefault();
        addPromise();
      }}
      onClose={onClose}
      title={t('interactions.logFor', { name })}
      footer={
        <>
          <span className="text-s text-ink-3">
            {t(audience.length > 0 ? 'interactions.seenByNamed' : 'interactions.seenAtOnce')}
          </span>
          <span className="ml-auto flex gap-2">
            <Button isDisabled={onlyReads} onPress={() => save(true)}>
              {t('interactions.saveAndAnother')}
            </Button>
            <Button look="primary" isDisabled={onlyReads} isPending={isToBeSaved} onPress={() => save(false)}>
              {t('common.save')} <Kbd keys="Ctrl+Enter" />
            </Button>
          </span>
        </>
      }
    >
      <form
        aria-label={t('interactions.logFor', { name })}
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          save(false);
        }}
      >
        {above?.({ typed, promises, audience })}
        <SheetFields
          key={round}
          account={account}
          draft={draft}
          onChange={change}
          names={names}
          zones={zonesFor([...draft.people, draft.region])}
          autoFocus={draft.kind === 'note' ? 'subject' : 'people'}
          subjectError={wasTried && draft.subject.trim() === '' ? t('common.required') : undefined}
          onSelect={setMarked}
          refused={refused}
          visibleTo={{ people: audience, onChange: restrict }}
        />
        <PromisesOfSheet
          account={account}
          promises={promises}
          onChange={setPromises}
          onAdd={addPromise}
          audience={audience}
          region={draft.region ?? null}
          isMarked={marked !== ''}
          names={names}
          showsGaps={wasTried}
          problem={rest}
        />
        {names.trouble && <ErrorLine error={names.trouble.error} onRetry={names.trouble.retry} />}
        {!isOfPromise && <ProblemNote problem={rest} />}
      </form>
    </Sheet>
  );
}
