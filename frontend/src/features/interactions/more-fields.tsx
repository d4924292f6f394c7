import { useTranslation } from 'react-i18next';
import { AudiencePicker } from '@/names/audience-picker';
import type { Names } from '@/names/use-names';
import { MultiPicker } from '@/ui/multi-picker';
import { NumberField } from '@/ui/number-field';
import { TextArea } from '@/ui/text-field';
import type { InteractionDraft } from './draft';
import { useLinkable, useLinked } from './linked';

/** What was refused, by the names that the server has for the fields. */
export type RefusedSheet = Readonly<Record<string, string | undefined>>;

/** Who may see it, while it is written down; everyone where nobody is named. */
export interface VisibleTo {
  people: string[];
  onChange: (people: string[]) => void;
}

const LONGEST_MINUTES = 31 * 24 * 60;

export function refusesMore(refused: RefusedSheet): boolean {
  return ['links', 'addresses', 'minutes', 'audience'].some((name) => refused[name] !== undefined);
}

export function saysMore({ links, addresses, minutes }: InteractionDraft): boolean {
  return links.length > 0 || addresses.trim() !== '' || minutes !== null;
}

/** What it was about, where more of it stands, and how long it took. */
export function MoreFields({
  account,
  self,
  draft,
  onChange,
  refused,
  names,
  visibleTo,
}: {
  account: string;
  /** The interaction itself, which is not about itself. */
  self: string | null;
  draft: InteractionDraft;
  onChange: (change: Partial<InteractionDraft>) => void;
  refused: RefusedSheet;
  names: Names;
  visibleTo: VisibleTo | undefined;
}) {
  const { t } = useTranslation();
  const { linkable, isPending } = useLinkable(account, self);
  const others = useLinked(
    account,
    draft.links.filter((link) => !linkable.some(({ id }) => id === link)),
  );
  return (
    <>
      <MultiPicker
        label={t('interactions.field.links')}
        optional
        placeholder={t('interactions.addLink')}
        options={[...others, ...linkable]}
        isPending={isPending}
        value={draft.links}
        onChange={(links) => onChange({ links })}
        error={refused['links']}
      />
      <TextArea
        label={t('interactions.field.addresses')}
        optional
        rows={2}
        hint={t('interactions.addressesHint')}
        value={draft.addresses}
        onChange={(addresses) => onChange({ addresses })}
        error={refused['addresses']}
      />
      <NumberField
        label={t('interactions.field.minutes')}
        optional
        max={LONGEST_MINUTES}
        value={draft.minutes}
        onChange={(minutes) => onChange({ minutes })}
        error={refused['minutes']}
      />
      {visibleTo && (
        <AudiencePicker
          account={account}
          names={names}
          label={t('people.visibleTo')}
          optional
          hint={t('interactions.visibleToHint')}
          value={visibleTo.people}
          onChange={visibleTo.onChange}
          error={refused['audience']}
        />
      )}
    </>
  );
}
