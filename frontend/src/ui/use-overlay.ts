import { useCallback, useRef, useState, type RefObject } from 'react';

export interface OverlayState {
  trigger: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  /** It has been opened once, so its code is worth having. */
  isWanted: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** What every popover takes that is loaded when it is first opened: what it stands beside and whether it is open. */
export type OverlayProps = Pick<OverlayState, 'trigger' | 'isOpen' | 'onOpenChange'>;

/** Menus and popovers are fetched on the first press, so that the first load carries only their buttons. */
export function useOverlay(): OverlayState {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const onOpenChange = useCallback((open: boolean) => {
    if (open) setWanted(true);
    setOpen(open);
  }, []);
  return { trigger, isOpen, isWanted, onOpenChange };
}
