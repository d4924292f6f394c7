import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import type { Names } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { isUnread } from '@/time/when';
import { Button } from '@/ui/button';
import { ConflictPanel, type Choice } from '@/ui/conflict-panel';
import { Form } from '@/ui/form';
import { Kbd } from '@/ui/kbd';
import { ProblemNote } from '@/ui/states';
import { useInteractionAct } from './acts';
import { sides, type InteractionDraft } from './draft';
import { SheetFields } from './sheet-fields';
import type { InteractionText, InteractionView } from './use-interaction';

function draftOf(view: InteractionView, text: InteractionText, zone: string): InteractionDraft {
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
  };
}

/** Says again how it was, its time included; only what was changed is sent. */
export function CorrectForm({
  account,
  view,
  names,
  onDone,
}: {
  account: string;
  view: InteractionView;
  names: Names;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const reader = useReader();
  const text = view.present?.text;
  const first = text ? draftOf(view, text, reader.zone) : null;
  const [draft, setDraft] = useState<InteractionDraft | null>(first);
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const [base] = useState(first);
  const correct = useInteractionAct(account, view.id, view.version, onDone);
  if (!draft || !base) return null;
  const problem = correct.isError ? problemOf(correct.error) : null;
  const save = () => {
    if (isUnread(draft.at)) return;
    const [mine, before] = [flat(draft, names), flat(base, names)];
    const changed: Record<string, never> = {};
    for (const [field, value] of Object.entries(mine))
      if (JSON.stringify(value) !== JSON.stringify(before[field]) && choices[field] !== 'theirs')
        Object.assign(changed, { [field]: value });
    correct.mutate({ act: 'correct', body: { changed } });
  };
  return (
    <Form framed label={t('interactions.correct')} onSave={save}>
      <SheetFields draft={draft} onChange={setDraft} names={names} zones={[reader.zone]} />
      {problem && problem.differences.length > 0 && (
        <ConflictPanel
          differences={problem.differences}
          nameOf={(field) => fieldName(t, field)}
          show={(_field, value) => (typeof value === 'string' ? value : JSON.stringify(value))}
          personName={names.of}
          choices={choices}
          onChoose={(field, choice) => setChoices((before) => ({ ...before, [field]: choice }))}
        />
      )}
      {problem && problem.differences.length === 0 && <ProblemNote problem={problem} />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onDone}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit" isPending={correct.isPending}>
          {t('interactions.correct')} <Kbd keys="Ctrl+Enter" />
        </Button>
      </div>
    </Form>
  );
}

function flat(draft: InteractionDraft, names: Names): Record<string, unknown> {
  const { people, notes, ...rest } = draft;
  return { ...rest, notes: notes.trim() || null, ...sides(people, names) };
}

function fieldName(t: TFunction, field: string): string {
  switch (field) {
    case 'subject':
    case 'notes':
    case 'at':
    case 'kind':
    case 'outcome':
    case 'sentiment':
    case 'channel':
    case 'region':
      return t(`interactions.field.${field}`);
    default:
      return t('interactions.field.people');
  }
}
