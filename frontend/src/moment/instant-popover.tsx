import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { popoverClass } from '@/ui/options';
import type { OverlayProps } from '@/ui/use-overlay';
import { InstantForm } from './instant-form';

/** Where another instant is chosen. */
export default function InstantPopover({ trigger, isOpen, onOpenChange }: OverlayProps) {
  const { t } = useTranslation();
  return (
    <Popover
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      className={`${popoverClass} w-[300px]`}
      placement="bottom end"
    >
      <Dialog className="outline-none!" aria-label={t('moment.title')}>
        <InstantForm onDone={() => onOpenChange(false)} />
      </Dialog>
    </Popover>
  );
}
