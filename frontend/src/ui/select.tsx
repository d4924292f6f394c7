import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { FieldBody, controlClass, fieldClass, type FieldLook } from './field';
import { OptionList, type Option } from './options';

interface Props extends FieldLook {
  options: Option[];
  /** More of them are on their way. */
  isPending?: boolean;
  value: string | null;
  onChange: (id: string) => void;
  placeholder?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
}

/** One of a few. For many, or names one knows by heart, take the combo box. */
export function Select({
  options,
  isPending,
  value,
  onChange,
  placeholder = '',
  isDisabled,
  isRequired,
  ...look
}: Props) {
  return (
    <AriaSelect
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      placeholder={placeholder}
      allowsEmptyCollection={isPending ?? false}
      isDisabled={isDisabled ?? false}
      isRequired={isRequired ?? false}
      isInvalid={Boolean(look.error)}
      validationBehavior="aria"
      className={fieldClass(look)}
    >
      <FieldBody {...look}>
        <Button className={`${controlClass} flex-nowrap! text-left`}>
          <SelectValue<Option> className="min-w-0 flex-1 truncate data-placeholder:text-ink-3">
            {({ selectedItems, isPlaceholder, selectedText }) =>
              isPlaceholder ? placeholder : (selectedItems[0]?.name ?? selectedText)
            }
          </SelectValue>
          <ChevronDown className="icon text-ink-3" aria-hidden="true" />
        </Button>
        <OptionList items={options} isPending={isPending ?? false} />
      </FieldBody>
    </AriaSelect>
  );
}
