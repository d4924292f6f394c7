import type { RefObject } from 'react';
import { Tooltip } from 'react-aria-components/Tooltip';

export interface DetailLine {
  word: string;
  text: string;
}

/** The whole of a time, beside the short form that is hovered or focused. */
export default function InstantDetail({
  trigger,
  isOpen,
  onOpenChange,
  lines,
}: {
  trigger: RefObject<HTMLElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  lines: DetailLine[];
}) {
  return (
    <Tooltip
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      offset={6}
      className="z-50 grid gap-0.5 rounded-m border border-line bg-surface px-2.5 py-1.5 text-s text-ink shadow-lift"
    >
      {lines.map((line) => (
        <span key={line.word} className="num flex gap-2">
          <span className="text-ink-3">{line.word}</span>
          <span className="ml-auto">{line.text}</span>
        </span>
      ))}
    </Tooltip>
  );
}
