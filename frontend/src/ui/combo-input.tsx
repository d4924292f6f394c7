import { useContext, useEffect, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import { ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { useTyped } from './typed';

interface Props {
  className: string;
  placeholder?: string | undefined;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** At Tab: what is marked in the list was not looked for, and is not taken. */
  takesNone?: () => boolean;
  /** The choices have not come yet: takes what was typed, to look for it then. */
  onAwait?: ((text: string) => void) | undefined;
}

/**
 * What one types into to find one of many. The first that fits is chosen beforehand, so that Enter, Tab and the key that
 * saves take it; Enter where nothing fits leaves what was typed, and never sends the form around it.
 */
export function ComboInput({
  className,
  placeholder,
  autoFocus = false,
  inputRef,
  onKeyDown,
  takesNone,
  onAwait,
}: Props) {
  const state = useContext(ComboBoxStateContext);
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(inputRef, () => input.current);
  const isTyped = state !== null && state.inputValue !== '' && state.inputValue !== state.selectedItem?.textValue;
  const first = isTyped && state.isOpen ? state.collection.getFirstKey() : null;
  useEffect(() => {
    if (first !== null && state?.selectionManager.focusedKey === null) state.selectionManager.setFocusedKey(first);
  });
  const awaits = () => {
    if (!onAwait || !isTyped || first !== null) return;
    onAwait(state.inputValue);
    state.setInputValue('');
  };
  useTyped(input, () => {
    if (isTyped && state.isOpen && state.selectionManager.focusedKey !== null) state.commit();
    else awaits();
  });
  return (
    <Input
      ref={input}
      autoFocus={autoFocus}
      placeholder={placeholder}
      className={className}
      onKeyDown={onKeyDown}
      onBlur={awaits}
      onKeyDownCapture={(event) => {
        if (event.key === 'Tab' && takesNone?.()) state?.selectionManager.setFocusedKey(null);
        if (event.key === 'Tab') awaits();
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        if (!state?.isOpen) event.preventDefault();
        if (isTyped && first === null) {
          event.preventDefault();
          event.stopPropagation();
          awaits();
        }
      }}
    />
  );
}
