import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';

interface Props {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  children: ReactNode;
}

export function Checkbox({ isSelected, onChange, children }: Props) {
  return (
    <AriaCheckbox isSelected={isSelected} onChange={onChange} className="group flex min-h-6 items-center gap-2 text-s">
      <span
        aria-hidden="true"
        className="grid size-[18px] shrink-0 place-items-center rounded-s border border-line-strong bg-surface text-on-accent group-data-focus-visible:outline-2 group-data-focus-visible:outline-accent group-data-selected:border-accent group-data-selected:bg-accent"
      >
        {isSelected && <Check className="icon-s" />}
      </span>
      {children}
    </AriaCheckbox>
  );
}
