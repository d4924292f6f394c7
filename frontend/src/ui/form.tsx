import { useEffect, useRef, type ReactNode } from 'react';
import { classes } from './classes';
import { useSaveKey } from './typed';
import { useFirstWrong } from './use-first-wrong';

interface Props {
  label: string;
  onSave: () => void;
  children: ReactNode;
  /** In a frame of its own, among other things. */
  framed?: boolean;
  className?: string;
  /** Its first field has the focus as soon as it is there. */
  startsFocused?: boolean;
  /** Another with each try to save that did not succeed: the first field that is wrong then has the focus. */
  tries?: string | undefined;
}

/** What is filled in and sent: by its button, by Enter in a line of text, and by `Ctrl Enter` wherever the focus is. */
export function Form({ label, onSave, children, framed = false, startsFocused = false, className, tries }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (startsFocused) form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [startsFocused]);
  useFirstWrong(form, tries);
  const onKeyDownCapture = useSaveKey(onSave);
  return (
    <form
      ref={form}
      aria-label={label}
      className={classes('grid gap-3', framed && 'rounded-l border border-line bg-canvas p-3', className)}
      onKeyDownCapture={onKeyDownCapture}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
    </form>
  );
}
