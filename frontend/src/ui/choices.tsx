import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

interface Props<Id extends string> {
  label: string;
  options: { id: Id; name: string; icon?: ReactNode }[];
  value: Id | null;
  onChange: (id: Id | null) => void;
  /** The label stands at the left, as in a field. */
  labelled?: boolean;
  /** May be chosen again to take the choice back. */
  clearable?: boolean;
}

/** A few kinds side by side, chosen by one press or the arrow keys: call, meeting, visit; warm, neutral, tense. */
export function Choices<Id extends string>({
  label,
  options,
  value,
  onChange,
  labelled = false,
  clearable = false,
}: Props<Id>) {
  const group = (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection={!clearable}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => onChange(options.find((option) => keys.has(option.id))?.id ?? null)}
      className="flex flex-wrap gap-1.5"
    >
      {options.map((option) => (
        <ToggleButton
          key={option.id}
          id={option.id}
          className="inline-flex h-(--control) items-center gap-1.5 rounded-m border border-line px-2.5 text-s data-hovered:border-line-strong data-selected:border-accent data-selected:bg-accent-soft data-selected:font-medium data-selected:text-accent"
        >
          {option.icon}
          {option.name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
  if (!labelled) return group;
  return (
    <div className="grid grid-cols-[84px_minmax(0,1fr)] items-start gap-3 text-s tablet:grid-cols-[96px_minmax(0,1fr)]">
      <span className="pt-1.5 text-ink-2" aria-hidden="true">
        {label}
      </span>
      {group}
    </div>
  );
}
