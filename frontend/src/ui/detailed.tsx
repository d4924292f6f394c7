import { useCallback, useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { classes } from './classes';
import type { DetailLine } from './instant-detail';
import { later } from './later';

const InstantDetail = later(() => import('./instant-detail'));

function useShown() {
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const description = useId();
  const show = useCallback((after: number) => {
    clearTimeout(timer.current);
    setWanted(true);
    timer.current = setTimeout(() => setOpen(true), after);
  }, []);
  const hide = useCallback(() => {
    clearTimeout(timer.current);
    setOpen(false);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { isOpen, isWanted, description, show, hide };
}

interface Props {
  lines: DetailLine[];
  className?: string | undefined;
  children: ReactNode;
}

/** Something short that hover, focus and press show whole. */
export function Detailed({ lines, className, children }: Props) {
  const trigger = useRef<HTMLButtonElement>(null);
  const shown = useShown();
  const { isOpen, isWanted, description, show, hide } = shown;
  return (
    <>
      <button
        ref={trigger}
        type="button"
        aria-describedby={isWanted ? description : undefined}
        onPointerEnter={(event) => event.pointerType === 'mouse' && show(350)}
        onPointerLeave={hide}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && show(0)}
        onBlur={hide}
        onClick={() => show(0)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isOpen) return;
          event.preventDefault();
          event.stopPropagation();
          hide();
        }}
        className={classes('cursor-default rounded-s whitespace-nowrap', className)}
      >
        {children}
      </button>
      <Lines shown={shown} trigger={trigger} lines={lines} />
    </>
  );
}

/** The same inside a link: its hover and focus show the lines, for nothing that acts stands in another. */
export function DetailedInLink({ lines, className, children }: Props) {
  const part = useRef<HTMLSpanElement>(null);
  const shown = useShown();
  const { isWanted, description, show, hide } = shown;
  useEffect(() => {
    const link = part.current?.closest('a');
    if (!link) return;
    const until = new AbortController();
    const { signal } = until;
    link.addEventListener('pointerenter', (event) => event.pointerType === 'mouse' && show(350), { signal });
    link.addEventListener('pointerleave', hide, { signal });
    link.addEventListener('focus', () => link.matches(':focus-visible') && show(0), { signal });
    link.addEventListener('blur', hide, { signal });
    return () => until.abort();
  }, [show, hide]);
  useEffect(() => {
    if (isWanted) part.current?.closest('a')?.setAttribute('aria-describedby', description);
  }, [isWanted, description]);
  return (
    <>
      <span ref={part} className={className}>
        {children}
      </span>
      <Lines shown={shown} trigger={part} lines={lines} />
    </>
  );
}

function Lines({
  shown: { isOpen, isWanted, description, hide },
  trigger,
  lines,
}: {
  shown: ReturnType<typeof useShown>;
  trigger: RefObject<HTMLElement | null>;
  lines: DetailLine[];
}) {
  if (!isWanted) return null;
  return (
    <>
      <span id={description} hidden>
        {lines.map((line) => `${line.word} ${line.text}`).join('; ')}
      </span>
      <InstantDetail trigger={trigger} isOpen={isOpen} onOpenChange={(open) => !open && hide()} lines={lines} />
    </>
  );
}
