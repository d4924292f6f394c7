import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useNames } from '@/names/use-names';
import { PromiseFields } from '@/promise/promise-fields';
import { emptyPromise, gapOf, promiseOf, type PromiseDraft } from '@/promise/promise-draft';
import { useReader } from '@/time/reader';
import { Button, IconButton } from '@/ui/button';
import { Kbd } from '@/ui/kbd';
import { Sheet } from '@/ui/sheet';
import { ProblemNote } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useInteractionAct, useLogInteraction } from './acts';
import { interactionKinds, sides, SheetFields, type InteractionDraft, type InteractionKind } from './sheet-fields';

const place = 'meridian.last-kind';

function lastKind(): InteractionKind {
  const stored = localStorage.getItem(place);
  return interactionKinds.find((kind) => kind === stored) ?? 'call';
}

/** `L` anywhere: account, me, now and the last kind are filled in; promises are written down in the same sheet. */
export function LogSheet({
  account,
  name,
  onClose,
  above,
}: {
  account: string;
  name: string;
  onClose: () => void;
  above?: ReactNode;
}) {
  const { t } = useTranslation();
  const me = useMe().data;
  const reader = useReader();
  const names = useNames(account);
  const subject = useRef<HTMLInputElement>(null);
  const empty = (): InteractionDraft => ({
    kind: lastKind(),
    people: me ? [me.person] : [],
    at: null,
    subject: '',
    notes: '',
    channel: null,
    outcome: null,
    sentiment: null,
  });
  const [draft, setDraft] = useState<InteractionDraft>(empty);
  const [promises, setPromises] = useState<PromiseDraft[]>([]);
  const [marked, setMarked] = useState('');
  const [wasTried, setTried] = useState(false);
  const again = useRef(false);
  const [undoing, setUndoing] = useState<{ id: string; version: number } | null>(null);
  const undo = useInteractionAct(account, undoing?.id ?? '', undoing?.version ?? 0, () => undefined);
  const cancel = useRef(undo.mutate);
  useEffect(() => {
    cancel.current = undo.mutate;
  });
  const log = useLogInteraction(account, (id, version) => {
    localStorage.setItem(place, draft.kind);
    setUndoing({ id, version });
    toast({
      text: t('interactions.logged'),
      onUndo: () => cancel.current({ act: 'cancel', body: {} }),
    });
    setDraft(empty());
    setPromises([]);
    setTried(false);
    if (again.current) subject.current?.focus();
    else onClose();
  });
  useEffect(() => {
    subject.current?.focus();
  }, []);

  const counterpart = draft.people.find((id) => id in names.raw.contacts) ?? null;
  /** A promise to nobody yet is to the first of theirs who is named, also when they are named after it. */
  const changeDraft = (next: InteractionDraft) => {
    setDraft(next);
    const theirs = next.people.find((id) => id in names.raw.contacts);
    if (theirs)
      setPromises((before) =>
        before.map((one) => (one.side === 'ours' && one.counterpart === null ? { ...one, counterpart: theirs } : one)),
      );
  };
  const addPromise = (what = '') =>
    setPromises((before) => [...before, { ...emptyPromise(me?.person ?? '', counterpart), what }]);
  const complete = draft.subject.trim() !== '' && promises.every((promise) => gapOf(promise) === null);
  const save = (another: boolean) => {
    again.current = another;
    setTried(true);
    if (!complete) {
      if (draft.subject.trim() === '') subject.current?.focus();
      return;
    }
    log.mutate({
      sheet: {
        kind: draft.kind,
        subject: draft.subject.trim(),
        ...sides(draft.people, names),
        ...(draft.notes.trim() ? { notes: draft.notes.trim() } : {}),
        ...(draft.channel ? { channel: draft.channel } : {}),
        ...(draft.outcome ? { outcome: draft.outcome } : {}),
        ...(draft.sentiment ? { sentiment: draft.sentiment } : {}),
      },
      promises: promises.map(promiseOf),
      ...(draft.at ? { at: draft.at } : {}),
    });
  };

  return (
    <Sheet
      isOpen
      keepOpen
      isDirty={draft.subject !== '' || draft.notes !== '' || promises.length > 0}
      onSave={() => save(false)}
      onClose={onClose}
      title={t('interactions.logFor', { name })}
      footer={
        <>
          <span className="text-s text-ink-3">{t('interactions.seenAtOnce')}</span>
          <span className="ml-auto flex gap-2">
            <Button onPress={() => save(true)}>{t('interactions.saveAndAnother')}</Button>
            <Button look="primary" isPending={log.isPending} onPress={() => save(false)}>
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
        onKeyDownCapture={(event) => {
          if (event.altKey && event.key.toLowerCase() === 'p') {
            event.preventDefault();
            addPromise(marked);
          }
        }}
      >
        {above}
        <SheetFields
          draft={draft}
          onChange={changeDraft}
          names={names}
          zones={[reader.zone]}
          subjectRef={subject}
          subjectError={wasTried && draft.subject.trim() === '' ? t('common.required') : undefined}
          onSelect={setMarked}
        />
        {promises.map((promise, index) => (
          <section
            key={promise.key}
            aria-label={t('interactions.promise', { count: index + 1 })}
            className="grid gap-3 rounded-l border border-line bg-canvas p-3"
          >
            <header className="flex items-center">
              <h3 className="flex-1 text-m">{t('interactions.promise', { count: index + 1 })}</h3>
              <IconButton
                label={t('common.remove')}
                icon={<Trash2 className="icon" aria-hidden="true" />}
                onPress={() => setPromises((before) => before.filter((one) => one.key !== promise.key))}
              />
            </header>
            <PromiseFields
              draft={promise}
              onChange={(next) => setPromises((before) => before.map((one) => (one.key === next.key ? next : one)))}
              names={names}
              zones={[reader.zone]}
              showGaps={wasTried}
              isFocused
            />
          </section>
        ))}
        <div>
          <Button look="quiet" icon={<Plus className="icon" aria-hidden="true" />} onPress={() => addPromise(marked)}>
            {marked ? t('interactions.markedBecomesPromise') : t('interactions.addPromise')} <Kbd keys="Alt+P" />
          </Button>
        </div>
        {log.isError && <ProblemNote problem={problemOf(log.error)} />}
      </form>
    </Sheet>
  );
}
