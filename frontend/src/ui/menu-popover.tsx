import { Check } from 'lucide-react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { MenuAct } from './menu';
import { optionClass, popoverClass } from './options';
import type { OverlayProps } from './use-overlay';

/** The acts behind a menu button. */
export default function MenuPopover({
  trigger,
  isOpen,
  onOpenChange,
  label,
  acts,
}: OverlayProps & { label: string; acts: MenuAct[] }) {
  return (
    <Popover
      aria-label={label}
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      className={popoverClass}
      placement="bottom end"
    >
      <AriaMenu
        aria-label={label}
        autoFocus="first"
        className="outline-none!"
        items={acts}
        onClose={() => onOpenChange(false)}
      >
        {(act) => (
          <MenuItem
            id={act.id}
            textValue={act.label}
            className={optionClass}
            isDisabled={act.isDisabled ?? false}
            {...(act.onAction ? { onAction: act.onAction } : {})}
          >
            {act.icon}
            {act.label}
            {act.end !== undefined && <span className="ml-auto pl-4 text-ink-3">{act.end}</span>}
          </MenuItem>
        )}
      </AriaMenu>
    </Popover>
  );
}

/** One choice of a few inside a menu, under its heading. */
export function MenuChoice<Id extends string>({
  title,
  options,
  value,
  onChange,
}: {
  title: string;
  options: { id: Id; label: string }[];
  value: Id;
  onChange: (id: Id) => void;
}) {
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys !== 'all' && keys.has(option.id));
        if (chosen) onChange(chosen.id);
      }}
    >
      <Header className="px-2 pt-2 pb-0.5 text-xs text-ink-3">{title}</Header>
      {options.map((option) => (
        <MenuItem key={option.id} id={option.id} textValue={option.label} className={optionClass}>
          {({ isSelected }) => (
            <>
              <span className="grid w-4 place-items-center">
                {isSelected && <Check className="icon-s text-accent" aria-hidden="true" />}
              </span>
              {option.label}
            </>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
