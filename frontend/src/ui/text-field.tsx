import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps } from 'react-aria-components/TextField';
import { FieldBody, controlClass, fieldClass, type FieldLook } from './field';

type Props = FieldLook &
  Omit<TextFieldProps, 'className' | 'children' | 'style' | 'validate'> & {
    placeholder?: string;
    inputRef?: Ref<HTMLInputElement>;
  };

export function TextField({ label, hint, error, stacked, optional, className, placeholder, inputRef, ...rest }: Props) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={fieldClass({ stacked, className })}
    >
      <FieldBody label={label} hint={hint} error={error} stacked={stacked} optional={optional}>
        <Input className={controlClass} placeholder={placeholder} ref={inputRef} />
      </FieldBody>
    </AriaTextField>
  );
}

type AreaProps = Omit<Props, 'inputRef'> & { rows?: number; inputRef?: Ref<HTMLTextAreaElement> };

export function TextArea({
  label,
  hint,
  error,
  stacked,
  optional,
  className,
  placeholder,
  rows = 4,
  inputRef,
  ...rest
}: AreaProps) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={fieldClass({ stacked, className })}
    >
      <FieldBody label={label} hint={hint} error={error} stacked={stacked} optional={optional}>
        <AriaTextArea
          className={`${controlClass} resize-y leading-normal`}
          rows={rows}
          placeholder={placeholder}
          ref={inputRef}
        />
      </FieldBody>
    </AriaTextField>
  );
}
