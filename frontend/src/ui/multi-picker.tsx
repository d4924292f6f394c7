import { X } from 'lucide-react';
import { useRef, useState } from 'react';
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
  value: string[];
  onChange: (ids: string[]) => void;
  placeholder?: string;
  /** Ids whose chip stands out: the customer's people in a log sheet. */
  accented?: (option: Option) => boolean;
  /** Has the focus as soon as it is there; its list opens when one types. */
  autoFocus?: boolean;
}

/** Several of many as chips; typing finds the next, Backspace takes the last one out. */
export function MultiPicker({
  options,
  isPending = false,
  value,
  onChange,
  placeholder,
  accented,
  autoFocus = false,
  ...look
}: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [wasLeft, setLeft] = useState(!autoFocus);
  const input = useRef<HTMLInputElement>(null);
  const [taken, setTaken] = useState(0);
  const left = options.filter((option) => !value.includes(option.id));
  const { onAwait, hint } = useAwaited(left, isPending, (ids) => onChange([...value, ...ids]), look.hint);
  const chosen = value.flatMap((id) => options.find((option) => option.id === id) ?? []);
  const remove = (id: string) => {
    onChange(value.filter((other) => other !== id));
    setTaken(taken + 1);
    input.current?.focus();
  };
  return (
    <AriaComboBox
      defaultItems={left}
      value={null}
      inputValue={text}
      onInputChange={setText}
      onChange={(key) => {
        if (key === null) return;
        onChange([...value, String(key)]);
        setText('');
        setTaken(taken + 1);
      }}
      isInvalid={Boolean(look.error)}
      validationBehavior="aria"
      allowsEmptyCollection={text !== '' || isPending}
      menuTrigger={wasLeft ? 'focus' : 'input'}
      onBlur={() => {
        setLeft(true);
        setText('');
      }}
      className={fieldClass(look)}
    >
      <FieldBody {...look} hint={hint}>
        <Group className={controlClass}>
          {chosen.map((option) => (
            <span
              key={option.id}
              className={`inline-flex h-6 max-w-full items-center gap-1 rounded-full pl-2.5 text-s ${accented?.(option) ? 'bg-accent-soft font-medium text-accent' : 'bg-sunken text-ink-2'}`}
            >
              <span className="truncate">{option.name}</span>
              <Button
                slot={null}
                aria-label={t('common.removeNamed', { name: option.name })}
                onPress={() => remove(option.id)}
                className="grid size-6 place-items-center rounded-full data-hovered:text-ink"
              >
                <X className="icon-s" aria-hidden="true" />
              </Button>
            </span>
          ))}
          <ComboInput
            inputRef={input}
            className="min-w-24 flex-1 bg-transparent py-0.5 outline-none! placeholder:text-ink-3"
            autoFocus={autoFocus}
            placeholder={placeholder ?? t('ui.addPeople')}
            taken={taken}
            onAwait={onAwait}
            onKeyDown={(event) => {
              const last = value.at(-1);
              if (event.key === 'Backspace' && text === '' && last !== undefined) remove(last);
            }}
          />
        </Group>
        <OptionList isPending={isPending} />
      </FieldBody>
    </AriaComboBox>
  );
}
