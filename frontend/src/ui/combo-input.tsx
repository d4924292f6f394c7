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
  /** How often something was taken in or out: after each its list closes, so that the next press is for what it meets. */
  taken?: number;
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
  taken = 0,
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
  const closedAfter = useRef(taken);
  useEffect(() => {
    if (closedAfter.current === taken) return;
    closedAfter.current = taken;
    state?.close();
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
      onClick={() => {
        if (taken > 0 && state?.isOpen === false) state.open(null, 'manual');
      }}
      onBlur={awaits}
      onKeyDownCapture={(event) => {
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
