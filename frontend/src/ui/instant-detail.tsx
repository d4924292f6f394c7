import type { RefObject } from 'react';
import { Popover } from 'react-aria-components/Popover';

export interface DetailLine {
  word: string;
  text: string;
}

interface Props {
  trigger: RefObject<HTMLElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  lines: DetailLine[];
}

/** The whole of a time, beside the short form that is hovered or focused; it takes no focus. */
export default function InstantDetail({ trigger, isOpen, onOpenChange, lines }: Props) {
  return (
    <Popover
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isNonModal
      offset={6}
      placement="top start"
      className="pointer-events-none z-50 rounded-m border border-line bg-surface px-2.5 py-1.5 text-s text-ink shadow-lift"
    >
      <span role="tooltip" className="grid gap-0.5">
        {lines.map((line) => (
          <span key={line.word} className="num flex gap-2">
            <span className="text-ink-3">{line.word}</span>
            <span className="ml-auto">{line.text}</span>
          </span>
        ))}
      </span>
    </Popover>
  );
}
