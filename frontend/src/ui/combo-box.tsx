import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { useTranslation } from 'react-i18next';
import { useAwaited } from './awaited';
import { ComboInput } from './combo-input';
import { FieldBody, controlClass, fieldClass, type FieldLook } from './field';
import { OptionList, type Option } from './options';

interface Props extends FieldLook {
  options: Option[];
  /** They have not come yet; what is typed is looked for when they do. */
  isPending?: boolean;
  value: string | null;
  onChange: (id: string | null) => void;
  placeholder?: string;
  isRequired?: boolean;
  /** Its list opens as soon as one is in it, unless something is chosen; else by typing, by the arrow or by the button. */
  opensOnFocus?: boolean;
}

/** One of many, found by typing. */
export function ComboBox({
  options,
  isPending = false,
  value,
  onChange,
  placeholder,
  isRequired,
  opensOnFocus = true,
  ...look
}: Props) {
  const { t } = useTranslation();
  const { onAwait, hint } = useAwaited(options, isPending, (ids) => onChange(ids.at(-1) ?? null), look.hint);
  return (
    <AriaComboBox
      defaultItems={options}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      isRequired={isRequired ?? false}
      isInvalid={Boolean(look.error)}
      validationBehavior="aria"
      allowsEmptyCollection
      menuTrigger={opensOnFocus && value === null ? 'focus' : 'input'}
      className={fieldClass(look)}
    >
      <FieldBody {...look} hint={hint}>
        <Group className={`${controlClass} flex-nowrap! py-0! pr-0!`}>
          <ComboInput
            className="min-w-0 flex-1 bg-transparent py-1 outline-none!"
            placeholder={placeholder}
            onAwait={onAwait}
          />
          <Button aria-label={t('ui.showOptions')} className="grid size-8 place-items-center text-ink-3">
            <ChevronDown className="icon" aria-hidden="true" />
          </Button>
        </Group>
        <OptionList isPending={isPending} />
      </FieldBody>
    </AriaComboBox>
  );
}
