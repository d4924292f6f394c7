import { Clock } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { bannerInstant, shortInstant } from '@/time/format';
import { useReader } from '@/time/reader';
import { buttonClass } from '@/ui/button';
import { useOverlay } from '@/ui/use-overlay';
import { useMoment } from './use-moment';
import { later } from '@/ui/later';

const InstantPopover = later(() => import('./instant-popover'));

/** The instant on screen, and the way to another: a button that says "Now" or the moment shown. */
export function InstantControl({ compact = false }: { compact?: boolean }) {
  const { t } = useTranslation();
  const reader = useReader();
  const { at } = useMoment();
  const { trigger, isOpen, isWanted, onOpenChange } = useOverlay();
  const shown =
    at === null ? t('moment.now') : compact ? shortInstant(at, reader) : bannerInstant(at, reader.locale, reader.zone);
  return (
    <>
      <Button
        ref={trigger}
        aria-label={at === null ? t('moment.controlNow') : t('moment.controlPast', { instant: shown })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => onOpenChange(true)}
        className={
          compact
            ? `grid min-h-14 min-w-16 content-center justify-items-center gap-0.5 text-xs ${at === null ? '' : 'text-accent'}`
            : buttonClass('plain', `num ${at === null ? '' : 'border-past! text-past!'}`)
        }
      >
        <Clock className={compact ? 'size-[18px]' : 'icon'} aria-hidden="true" />
        <span>{shown}</span>
      </Button>
      {isWanted && <InstantPopover trigger={trigger} isOpen={isOpen} onOpenChange={onOpenChange} />}
    </>
  );
}
