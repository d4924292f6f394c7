import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

interface Props {
  label: string;
  options: { id: string; name: string; icon?: ReactNode }[];
  value: string | null;
  onChange: (id: string | null) => void;
  /** Choosing it again takes it back. */
  optional?: boolean;
  /** The label is only said, not shown. */
  hideLabel?: boolean;
}

/** One of a few that all stand in sight: arrow keys move, Space chooses. */
export function Kinds({ label, options, value, onChange, optional = false, hideLabel = false }: Props) {
  const group = (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection={!optional}
      selectedKeys={value ? [value] : []}
      onSelectionChange={(keys) => onChange([...keys].map(String)[0] ?? null)}
      className="flex flex-wrap gap-1.5"
    >
      {options.map((option) => (
        <ToggleButton
          key={option.id}
          id={option.id}
          className="inline-flex h-(--control) items-center gap-1.5 rounded-m border border-line bg-surface px-2.5 text-s data-hovered:border-line-strong data-selected:border-accent data-selected:bg-accent-soft data-selected:font-medium data-selected:text-accent"
        >
          {option.icon}
          {option.name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
  if (hideLabel) return group;
  return (
    <div className="grid grid-cols-[84px_minmax(0,1fr)] items-start gap-3 text-s tablet:grid-cols-[96px_minmax(0,1fr)]">
      <span aria-hidden="true" className="pt-2 text-ink-2">
        {label}
      </span>
      {group}
    </div>
  );
}
