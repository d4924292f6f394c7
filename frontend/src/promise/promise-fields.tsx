import { useTranslation } from 'react-i18next';
import type { Problem } from '@/api/problem';
import { useRefused, type Within } from '@/api/use-refused';
import { AudiencePicker } from '@/names/audience-picker';
import { contactOptions, entityOptions, ourOptions } from '@/names/options';
import type { Names } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { isUnread } from '@/time/when';
import { Checkbox } from '@/ui/checkbox';
import { ComboBox } from '@/ui/combo-box';
import { Kinds } from '@/ui/kinds';
import { MoneyField } from '@/ui/number-field';
import { TextArea } from '@/ui/text-field';
import { WhenField } from '@/ui/when-field';
import { More } from '@/ui/more';
import { audienceOf, gapOf, refusable, turned, type PromiseDraft } from './promise-draft';
import { ScopeFields, scopeFields } from './scope-fields';

interface Props {
  account: string;
  draft: PromiseDraft;
  onChange: (draft: PromiseDraft) => void;
  names: Names;
  /** Zones to choose the due from: the account's, the reader's. */
  zones: string[];
  /** For whom the sheet is that it is written down in, where that is not everyone. */
  sheet?: readonly string[];
  /** Where that sheet belongs. */
  region?: string | null;
  /** Gaps are shown once somebody tried to save. */
  showGaps: boolean;
  problem?: Problem | null;
  /** What of its paths is about this promise. */
  within?: Within;
  /** Its first gap has the focus as soon as it is there. */
  isFocused?: boolean;
}

/** What a promise is: whose, what, by when, who answers for it and to whom. */
export function PromiseFields({
  account,
  draft,
  onChange,
  names,
  zones,
  sheet = [],
  region = null,
  showGaps,
  problem = null,
  within,
  isFocused = false,
}: Props) {
  const { t } = useTranslation();
  const reader = useReader();
  const put = (change: Partial<PromiseDraft>) => onChange({ ...draft, ...change });
  const { refused } = useRefused(problem, refusable(draft), within);
  const gap = showGaps ? gapOf(draft) : null;
  const missing = (field: string) =>
    gap === field ? t(field === 'due' && isUnread(draft.due) ? 'ui.unreadDate' : 'common.required') : refused[field];
  const [ours, contacts] = [ourOptions(names), contactOptions(names)];
  const isOurs = draft.side === 'ours';
  return (
    <div className="grid gap-3">
      <Kinds
        label={t('commitments.field.side')}
        options={(['ours', 'theirs'] as const).map((side) => ({ id: side, name: t(`common.side.${side}`) }))}
        value={draft.side}
        onChange={(side) => onChange(turned(draft, side === 'theirs' ? 'theirs' : 'ours'))}
      />
      <Kinds
        label={t('commitments.field.kind')}
        options={(['due-by', 'hold-until', 'standing'] as const).map((kind) => ({
          id: kind,
          name: t(`commitments.kind.${kind}`),
        }))}
        value={draft.kind}
        onChange={(kind) =>
          put({ kind: kind === 'standing' ? 'standing' : kind === 'hold-until' ? 'hold-until' : 'due-by' })
        }
      />
      <p className="-mt-1.5 text-s text-ink-3">{t(`commitments.kindHint.${draft.kind}`)}</p>
      <TextArea
        label={t('commitments.field.what')}
        rows={2}
        autoFocus={isFocused}
        value={draft.what}
        onChange={(what) => put({ what })}
        error={missing('what')}
      />
      {draft.kind !== 'standing' && (
        <WhenField
          label={t(draft.kind === 'hold-until' ? 'commitments.field.until' : 'commitments.field.due')}
          zones={[...new Set([...zones, reader.zone])]}
          awaitsZones
          value={draft.due}
          onChange={(due) => put({ due })}
          toward="future"
          offersDays
          error={missing('due')}
        />
      )}
      <ComboBox
        label={t('commitments.field.responsible')}
        options={isOurs ? ours : contacts}
        isPending={names.isPending}
        value={draft.responsible}
        onChange={(responsible) => put({ responsible })}
        error={missing('responsible')}
      />
      <ComboBox
        label={t('commitments.field.counterpart')}
        options={isOurs ? contacts : ours}
        isPending={names.isPending}
        value={draft.counterpart}
        onChange={(counterpart) => put({ counterpart })}
        error={refused['counterpart']}
        optional
      />
      <ComboBox
        label={t('commitments.field.entity')}
        options={entityOptions(names)}
        isPending={names.isPending}
        value={draft.entity}
        onChange={(entity) => put({ entity })}
        error={refused['entity']}
        optional
      />
      <MoneyField
        label={t('commitments.field.value')}
        value={draft.value}
        onChange={(value) => put({ value })}
        error={gap === 'value' ? undefined : missing('value')}
        optional
      />
      <AudiencePicker
        account={account}
        names={names}
        label={t('commitments.field.people')}
        value={audienceOf(draft, sheet)}
        onChange={(people) => put({ people })}
        error={refused['audience']}
        hint={t(draft.people === null && sheet.length > 0 ? 'commitments.peopleHintOfSheet' : 'commitments.peopleHint')}
        optional
      />
      <More label={t('commitments.scope')} isNeeded={scopeFields.some((name) => refused[name] !== undefined)}>
        <ScopeFields account={account} draft={draft} onChange={put} names={names} refused={refused} region={region} />
      </More>
      <Checkbox isSelected={draft.accepted} onChange={(accepted) => put({ accepted })}>
        {t('commitments.field.accepted')}
      </Checkbox>
    </div>
  );
}
