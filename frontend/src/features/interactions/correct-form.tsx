import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asShown, chosen, conflictName, meet, typed, type Held, type Met } from '@/acts/conflict';
import type { Result } from '@/acts/use-thing-history';
import { changedIn, listOf, valueIn, whenOf } from '@/acts/values';
import { problemOf } from '@/api/problem';
import { useRefused } from '@/api/use-refused';
import { isRedacted } from '@/api/redaction';
import { useEditing } from '@/live/editing';
import type { Names } from '@/names/use-names';
import { useZones } from '@/names/use-zones';
import { useReader } from '@/time/reader';
import { isUnread } from '@/time/when';
import { Button } from '@/ui/button';
import { ConflictPanel } from '@/ui/conflict-panel';
import { Form } from '@/ui/form';
import { Kbd } from '@/ui/kbd';
import { ProblemNote } from '@/ui/states';
import { useUnsaved } from '@/ui/unsaved';
import { useInteractionAct } from './acts';
import type { InteractionDraft } from './draft';
import { changedFields, draftOf, fieldsOf, valuesOf } from './draft-values';
import { useLinked } from './linked';
import { SheetFields } from './sheet-fields';
import type { InteractionText, InteractionView } from './use-interaction';

function firstDraft(view: InteractionView, text: InteractionText, zone: string): InteractionDraft {
  return {
    kind: text.kind,
    people: [...text.theirs, ...text.thirdParties, ...text.ours],
    at: text.at ?? (view.present ? { instant: view.present.occurredAt, zone } : null),
    subject: text.subject,
    notes: text.notes ?? '',
    region: text.region ?? null,
    channel: text.channel ?? null,
    outcome: text.outcome ?? null,
    sentiment: text.sentiment ?? null,
    links: text.links,
    addresses: text.addresses && !isRedacted(text.addresses) ? text.addresses : '',
    minutes: text.minutes ?? null,
  };
}

/** Says again how it was, its time included; only what was changed is sent, decided on what one had read. */
export function CorrectForm({
  account,
  view,
  text,
  names,
  onDone,
  onCancel,
}: {
  account: string;
  view: InteractionView;
  text: InteractionText;
  names: Names;
  onDone: (result: Result, subject: string) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const reader = useReader();
  const zonesFor = useZones(names);
  const [{ held, met }, setState] = useState<{ held: Held; met: Met | null }>(() => {
    const values = valuesOf(firstDraft(view, text, reader.zone), names);
    return { held: { values, initial: values, version: view.version }, met: null };
  });
  const isDirty = Object.keys(changedIn(held.values, held.initial)).length > 0;
  useEditing(account, isDirty, `interaction:${view.id}`);
  useUnsaved(isDirty);
  const [wasUnchanged, setUnchanged] = useState(false);
  const disputed = met?.differences.filter(({ field }) => field === 'links') ?? [];
  const linked = useLinked(
    account,
    disputed.flatMap(({ mine, theirs, base }) => [mine, theirs, base].flatMap((links) => listOf(valueIn(links)))),
  );
  const fields = fieldsOf(t, linked);
  const correct = useInteractionAct(account, view.id, held.version, (result) =>
    onDone(result, draftOf(held.values).subject),
  );
  const problem = correct.isError ? problemOf(correct.error) : null;
  const { refused, rest } = useRefused(problem, held.values);
  const [tries, setTries] = useState(0);
  const put = (draft: InteractionDraft) => {
    const values = valuesOf(draft, names);
    const said = Object.keys(changedIn(values, held.values));
    const after = said.reduce<Met | null>((one, name) => one && typed(one, name, values[name] ?? null, fields), met);
    setUnchanged(false);
    setState({ held: { ...held, values: { ...held.values, ...values } }, met: after });
  };
  const save = () => {
    setTries(tries + 1);
    if (isUnread(whenOf(held.values['at'])) || Number.isNaN(draftOf(held.values).minutes)) return;
    const changed = changedIn(held.values, held.initial);
    if (Object.keys(changed).length === 0) return met ? onCancel() : setUnchanged(true);
    correct.mutate(
      { act: 'correct', body: { changed: changedFields(changed) } },
      {
        onError: (refusal) => {
          const { differences, version } = problemOf(refusal);
          setState((before) =>
            differences.length === 0
              ? { ...before, met: null }
              : meet(before.held, differences, version ?? before.held.version, fields),
          );
        },
      },
    );
  };
  return (
    <Form
      framed
      startsFocused
      label={t('interactions.correct')}
      onSave={save}
      tries={`${tries}:${problem ? correct.submittedAt : ''}`}
    >
      <SheetFields
        account={account}
        self={view.id}
        draft={draftOf(held.values)}
        onChange={put}
        names={names}
        zones={zonesFor([...draftOf(held.values).people, draftOf(held.values).region])}
        refused={refused}
      />
      {met && (
        <ConflictPanel
          differences={asShown(met, fields, names, t, reader, () => '')}
          nameOf={(field) => conflictName(field, fields, t)}
          personName={names.of}
          choices={met.choices}
          onChoose={(field, choice) => setState(chosen(held, met, field, choice, fields))}
        />
      )}
      {rest?.differences.length === 0 && <ProblemNote problem={rest} />}
      {wasUnchanged && (
        <p role="status" className="text-s text-ink-2">
          {t('facts.nothingChanged')}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit" isPending={correct.isPending}>
          {t('interactions.correct')} <Kbd keys="Ctrl+Enter" />
        </Button>
      </div>
    </Form>
  );
}
