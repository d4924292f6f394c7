import { useTranslation } from 'react-i18next';
import { regionOptions } from '@/names/options';
import type { Names } from '@/names/use-names';
import { Select } from '@/ui/select';
import { TextField } from '@/ui/text-field';
import { regionOf, type PromiseDraft } from './promise-draft';
import { useStanding } from './use-standing';

export const scopeFields = ['region', 'productLine', 'cites'] as const;

/** What else a promise is about: the region, the product line, and the standing promise that it delivers under. */
export function ScopeFields({
  account,
  draft,
  onChange,
  names,
  refused,
  region,
}: {
  account: string;
  draft: PromiseDraft;
  onChange: (change: Partial<PromiseDraft>) => void;
  names: Names;
  refused: Readonly<Record<string, string | undefined>>;
  /** Of the sheet that it is written down in. */
  region: string | null;
}) {
  const { t } = useTranslation();
  const { options: standing } = useStanding(account, draft.kind !== 'standing');
  const none = { id: '', name: t('common.none') };
  return (
    <>
      <Select
        label={t('commitments.field.region')}
        options={[none, ...regionOptions(names)]}
        value={regionOf(draft, region) ?? ''}
        onChange={(id) => onChange({ region: id || null })}
        error={refused['region']}
        optional
      />
      <TextField
        label={t('commitments.field.productLine')}
        value={draft.productLine}
        onChange={(productLine) => onChange({ productLine })}
        error={refused['productLine']}
        optional
      />
      {draft.kind !== 'standing' && (standing.length > 0 || draft.cites) && (
        <Select
          label={t('commitments.field.cites')}
          options={[none, ...standing]}
          value={draft.cites ?? ''}
          onChange={(id) => onChange({ cites: id || null })}
          error={refused['cites']}
          optional
        />
      )}
    </>
  );
}
