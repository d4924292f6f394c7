import { FileText, Globe, Mail, Phone, Siren, StickyNote, Users } from 'lucide-react';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { contactOptions, ourOptions, regionOptions } from '@/names/options';
import type { Names } from '@/names/use-names';
import { clock } from '@/time/format';
import { begin } from '@/time/when';
import { useReader } from '@/time/reader';
import { cityOf } from '@/time/zone';
import { Kinds } from '@/ui/kinds';
import { More } from '@/ui/more';
import { MultiPicker } from '@/ui/multi-picker';
import { Select } from '@/ui/select';
import { TextArea, TextField } from '@/ui/text-field';
import { WhenField } from '@/ui/when-field';
import { channels, interactionKinds, outcomes, sentiments, type InteractionDraft } from './draft';
import { MoreFields, refusesMore, saysMore, type RefusedSheet, type VisibleTo } from './more-fields';

const icons = {
  call: Phone,
  meeting: Users,
  visit: Globe,
  mail: Mail,
  review: FileText,
  note: StickyNote,
  escalation: Siren,
};
interface Props {
  account: string;
  /** The interaction that is corrected. */
  self?: string;
  draft: InteractionDraft;
  onChange: (draft: InteractionDraft) => void;
  names: Names;
  zones: string[];
  subjectError?: string | undefined;
  /** Where the first gap is: it has the focus as soon as it is there. */
  autoFocus?: 'people' | 'subject';
  /** What stands below the notes: a marked piece becomes a promise. */
  onSelect?: (text: string) => void;
  refused: RefusedSheet;
  /** Who may see it; what is logged already is made confidential by an act of its own. */
  visibleTo?: VisibleTo;
}

/** What happened: kind, people of both sides, when, subject, notes, mood and outcome. */
export function SheetFields({ account, self, refused, visibleTo, ...props }: Props) {
  const { draft, onChange, names, zones, autoFocus, subjectError, onSelect } = props;
  const { t } = useTranslation();
  const put = (change: Partial<InteractionDraft>) => onChange({ ...draft, ...change });
  return (
    <>
      <Kinds
        hideLabel
        label={t('interactions.field.kind')}
        options={interactionKinds.map((kind) => {
          const Icon = icons[kind];
          return { id: kind, name: t(`interactions.kind.${kind}`), icon: <Icon className="icon" aria-hidden="true" /> };
        })}
        value={draft.kind}
        onChange={(id) => put({ kind: interactionKinds.find((kind) => kind === id) ?? draft.kind })}
      />
      <MultiPicker
        label={t('interactions.field.people')}
        options={[...contactOptions(names), ...ourOptions(names)]}
        isPending={names.isPending}
        value={draft.people}
        onChange={(people) => put({ people })}
        autoFocus={autoFocus === 'people'}
        accented={(option) => option.id in names.raw.contacts}
        error={refused['ours'] ?? refused['theirs'] ?? refused['thirdParties']}
      />
      <WhenField
        label={t('interactions.field.at')}
        zones={zones}
        awaitsZones
        value={draft.at}
        onChange={(at) => put({ at })}
        isNowWhenEmpty
        toward="past"
        hint={<ElseWhere draft={draft} names={names} />}
        error={refused['at']}
      />
      <TextField
        label={t('interactions.field.subject')}
        autoFocus={autoFocus === 'subject'}
        value={draft.subject}
        onChange={(subject) => put({ subject })}
        error={subjectError ?? refused['subject']}
      />
      <TextArea
        label={t('interactions.field.notes')}
        rows={5}
        value={draft.notes}
        onChange={(notes) => put({ notes })}
        error={refused['notes']}
        {...(onSelect
          ? {
              onSelect: (event: SyntheticEvent<HTMLInputElement>) => {
                const { selectionStart, selectionEnd, value } = event.currentTarget;
                onSelect(value.slice(selectionStart ?? 0, selectionEnd ?? 0).trim());
              },
            }
          : {})}
      />
      <Kinds
        label={t('interactions.field.sentiment')}
        optional
        options={sentiments.map((one) => ({ id: one, name: t(`interactions.sentiment.${one}`) }))}
        value={draft.sentiment}
        onChange={(id) => put({ sentiment: sentiments.find((one) => one === id) ?? null })}
      />
      <Select
        label={t('interactions.field.region')}
        options={[{ id: '', name: t('common.none') }, ...regionOptions(names)]}
        value={draft.region ?? ''}
        onChange={(id) => put({ region: id || null })}
        error={refused['region']}
      />
      <div className="grid gap-3 tablet:grid-cols-2">
        <Select
          stacked
          label={t('interactions.field.outcome')}
          options={outcomes.map((one) => ({ id: one, name: t(`interactions.outcome.${one}`) }))}
          value={draft.outcome}
          onChange={(id) => put({ outcome: outcomes.find((one) => one === id) ?? null })}
          error={refused['outcome']}
          optional
        />
        <Select
          stacked
          label={t('interactions.field.channel')}
          options={channels.map((one) => ({ id: one, name: t(`interactions.channel.${one}`) }))}
          value={draft.channel}
          onChange={(id) => put({ channel: channels.find((one) => one === id) ?? null })}
          error={refused['channel']}
          optional
        />
      </div>
      <More startsOpen={saysMore(draft)} isNeeded={refusesMore(refused)}>
        <MoreFields
          account={account}
          self={self ?? null}
          draft={draft}
          onChange={put}
          refused={refused}
          names={names}
          visibleTo={visibleTo}
        />
      </More>
    </>
  );
}

/** What time it is, or was, for a colleague elsewhere: "04:55 for Janet in Seattle". */
function ElseWhere({ draft, names }: { draft: InteractionDraft; names: Names }) {
  const { t } = useTranslation();
  const reader = useReader();
  const instant = draft.at ? begin(draft.at) : reader.now;
  const other = draft.people
    .map((id) => ({ id, zone: names.zoneOf(id) }))
    .find((one) => one.zone && one.zone !== reader.zone);
  if (!instant || !other?.zone || draft.at?.date) return null;
  return (
    <>
      {t('time.for', {
        time: clock(instant, reader.locale, other.zone),
        name: names.of(other.id),
        city: cityOf(other.zone, reader.locale),
      })}
    </>
  );
}
