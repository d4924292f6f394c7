import { type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { buttonClass, type ButtonLook } from './button';
import { useOverlay } from './use-overlay';
import { later } from './later';

const MenuPopover = later(() => import('./menu-popover'));

export interface MenuAct {
  id: string;
  label: string;
  icon?: ReactNode;
  end?: ReactNode;
  isDisabled?: boolean;
  onAction?: () => void;
}

interface Props {
  /** What the button is called, and the menu with it. */
  label: string;
  icon?: ReactNode;
  /** Only the icon is seen; the label is for those who do not see it. */
  iconOnly?: boolean;
  look?: ButtonLook;
  acts: MenuAct[];
}

/** Acts behind a button. */
export function MenuButton({ label, icon, iconOnly = false, look = 'plain', acts }: Props) {
  const { trigger, isOpen, isWanted, onOpenChange } = useOverlay();
  return (
    <>
      <AriaButton
        ref={trigger}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        {...(iconOnly ? { 'aria-label': label } : {})}
        onPress={() => onOpenChange(true)}
        className={buttonClass(look, iconOnly ? 'w-(--control) px-0!' : '')}
      >
        {icon}
        {!iconOnly && label}
      </AriaButton>
      {isWanted && (
        <MenuPopover trigger={trigger} isOpen={isOpen} onOpenChange={onOpenChange} label={label} acts={acts} />
      )}
    </>
  );
}
