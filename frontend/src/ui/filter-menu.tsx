import { Check } from 'lucide-react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { optionClass, popoverClass, type Option } from './options';
import type { OverlayProps } from './use-overlay';

interface Props extends OverlayProps {
  name: string;
  options: Option[];
  value: string[];
  onChange: (ids: string[]) => void;
  single: boolean;
}

/** The options of a filter, with ticks. */
export default function FilterMenu({ trigger, isOpen, onOpenChange, name, options, value, onChange, single }: Props) {
  return (
    <Popover
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      aria-label={name}
      placement="bottom start"
      className={`${popoverClass} max-h-80! overflow-auto`}
    >
      <Menu
        aria-label={name}
        autoFocus="first"
        className="outline-none!"
        items={options}
        selectionMode={single ? 'single' : 'multiple'}
        selectedKeys={value}
        onSelectionChange={(keys) =>
          onChange(keys === 'all' ? options.map((option) => option.id) : [...keys].map(String))
        }
        onClose={() => onOpenChange(false)}
      >
        {(option) => (
          <MenuItem id={option.id} textValue={option.name} className={optionClass}>
            {({ isSelected }) => (
              <>
                <span className="grid w-4 place-items-center">
                  {isSelected && <Check className="icon-s text-accent" aria-hidden="true" />}
                </span>
                {option.icon}
                {option.name}
                {option.about && <span className="ml-auto pl-3 text-ink-3">{option.about}</span>}
              </>
            )}
          </MenuItem>
        )}
      </Menu>
    </Popover>
  );
}
