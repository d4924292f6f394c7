import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { AudiencePicker } from '@/names/audience-picker';
import type { Names } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { Checkbox } from '@/ui/checkbox';
import { ComboBox } from '@/ui/combo-box';
import { HoursField } from '@/ui/hours-field';
import { MoneyField } from '@/ui/number-field';
import type { Option } from '@/ui/options';
import { Select } from '@/ui/select';
import { TextArea, TextField } from '@/ui/text-field';
import { WhenField } from '@/ui/when-field';
import { choicesOf } from './choices';
import { labelOf, type FieldSpec } from './fact-kinds';
import { amountOf, hoursOf, listOf, textOf, whenOf, type Value } from './values';

/** One field of an act, in the form that fits what it holds. */
export function FieldEditor({
  account,
  spec,
  value,
  onChange,
  names,
  zones,
  leftOut = [],
  error,
}: {
  account: string;
  spec: FieldSpec;
  value: Value;
  onChange: (value: Value) => void;
  names: Names;
  /** The zones a date may be meant in. */
  zones: string[];
  /** Choices that make no sense here, as an entity below itself. */
  leftOut?: readonly string[];
  error?: string | undefined;
}) {
  const { t } = useTranslation();
  const reader = useReader();
  const look = {
    label: labelOf(spec, t),
    optional: spec.optional ?? false,
    error,
    ...(spec.hint ? { hint: t(`facts.${spec.hint}`) } : {}),
  };
  if (spec.look === 'text') return <TextField {...look} value={textOf(value)} onChange={onChange} />;
  if (spec.look === 'area') return <TextArea {...look} rows={2} value={textOf(value)} onChange={onChange} />;
  if (spec.look === 'money') return <MoneyField {...look} value={amountOf(value)} onChange={onChange} />;
  if (spec.look === 'flag')
    return (
      <Checkbox isSelected={value !== null} onChange={(isOn) => onChange(isOn ? 'yes' : null)}>
        {look.label}
      </Checkbox>
    );
  if (spec.look === 'when')
    return (
      <WhenField
        {...look}
        value={whenOf(value)}
        onChange={onChange}
        zones={[...new Set(zones)]}
        isNowWhenEmpty={spec.isNowWhenEmpty ?? spec.hint === 'fromHint'}
        toward={spec.toward ?? (spec.label === 'since' ? 'past' : 'near')}
        offersDays={spec.toward === 'future'}
      />
    );
  if (spec.look === 'hours') return <HoursField {...look} value={hoursOf(value)} onChange={onChange} />;
  if (spec.look === 'audience')
    return <AudiencePicker {...look} account={account} names={names} value={[...listOf(value)]} onChange={onChange} />;
  const choices = spec.options ?? choicesOf(spec.look, names, t, reader.locale);
  const options = choices.filter(({ id }) => !leftOut.includes(id));
  const chosen = textOf(value) || null;
  const shown: Option[] =
    chosen === null || options.some(({ id }) => id === chosen)
      ? options
      : [{ id: chosen, name: names.of(chosen) || names.entity(chosen) || names.region(chosen) }, ...options];
  const isNamed = !spec.options && ['person', 'contact', 'entity', 'region'].includes(spec.look);
  const isPending = isNamed ? names.isPending : (spec.isPending ?? false);
  const isOneOfMany = spec.look !== 'region' && (isNamed || spec.isPending !== undefined);
  if (isOneOfMany || spec.look === 'zone' || options.length > 12)
    return (
      <ComboBox
        {...look}
        opensOnFocus={false}
        options={shown}
        isPending={isPending}
        value={chosen}
        onChange={onChange}
        {...(spec.label === 'parent' ? { placeholder: t('facts.top') } : {})}
      />
    );
  const none: Option[] = spec.optional ? [{ id: '', name: t('common.none') }] : [];
  return (
    <Select
      {...look}
      {...(spec.look === 'governance' ? { hint: governanceHint(t, textOf(value)) } : {})}
      placeholder={t('common.choose')}
      options={[...none, ...shown]}
      isPending={isPending}
      value={chosen}
      onChange={(id) => onChange(id === '' ? null : id)}
    />
  );
}

function governanceHint(t: TFunction, mode: string): string {
  switch (mode) {
    case 'coordination':
    case 'control':
    case 'separate':
      return t(`account.governanceHint.${mode}`);
    default:
      return '';
  }
}
