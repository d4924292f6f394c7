import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { classes } from './classes';
import type { Option } from './options';
import { useOverlay } from './use-overlay';
import { later } from './later';

const FilterMenu = later(() => import('./filter-menu'));

const chip = 'inline-flex h-[26px] items-center rounded-full border px-2.5 text-s whitespace-nowrap';
const unset = 'border-dashed border-line-strong text-ink-2 data-hovered:border-solid data-hovered:text-ink';
const set = 'border-transparent bg-accent-soft font-medium text-accent';

interface Props {
  name: string;
  options: Option[];
  value: string[];
  onChange: (ids: string[]) => void;
  /** Only one at a time. */
  single?: boolean;
}

/** A filter that says what it is set to, on paper too, opens a menu with ticks, and is cleared by its cross. */
export function FilterChip({ name, options, value, onChange, single = false }: Props) {
  const { t } = useTranslation();
  const { trigger, isOpen, isWanted, onOpenChange } = useOverlay();
  const chosen = options.filter((option) => value.includes(option.id));
  const isSet = chosen.length > 0;
  const shown = chosen.slice(0, 3).map((option) => option.name);
  if (chosen.length > 3) shown.push(t('ui.moreSelected', { count: chosen.length - 3 }));
  return (
    <span className={classes('inline-flex max-w-full items-center', !isSet && 'print:hidden')}>
      <Button
        ref={trigger}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => onOpenChange(true)}
        className={classes(chip, 'min-w-0', isSet ? `${set} rounded-r-none! pr-1!` : unset)}
      >
        <span className="truncate">{isSet ? t('ui.filterSet', { name, values: shown.join(', ') }) : name}</span>
      </Button>
      {isWanted && (
        <FilterMenu
          trigger={trigger}
          isOpen={isOpen}
          onOpenChange={onOpenChange}
          name={name}
          options={options}
          value={value}
          onChange={onChange}
          single={single}
        />
      )}
      {isSet && (
        <Button
          aria-label={t('ui.filterClear', { name })}
          onPress={() => onChange([])}
          className={classes(chip, set, 'w-[26px] justify-center rounded-l-none! border-l-0! px-0! print:hidden')}
        >
          <X className="icon-s" aria-hidden="true" />
        </Button>
      )}
    </span>
  );
}

/** A filter that is either on or off: "My teams", "No contact for 30 days". */
export function ToggleChip({ name, isOn, onChange }: { name: string; isOn: boolean; onChange: (on: boolean) => void }) {
  return (
    <Button
      aria-pressed={isOn}
      onPress={() => onChange(!isOn)}
      className={classes(chip, isOn ? set : `${unset} print:hidden`)}
    >
      {name}
    </Button>
  );
}
