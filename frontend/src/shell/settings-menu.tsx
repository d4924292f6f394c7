import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/api/me';
import { saying } from '@/i18n';
import { Avatar } from '@/ui/avatar';
import { useOverlay } from '@/ui/use-overlay';
import { later } from '@/ui/later';

const SettingsPopover = later(saying(['preferences'], () => import('./settings-popover')));

/** Who is signed in, how the page looks, and the way out. */
export function SettingsMenu({ me, compact = false, onHelp }: { me: Me; compact?: boolean; onHelp: () => void }) {
  const { t } = useTranslation();
  const { trigger, isOpen, isWanted, onOpenChange } = useOverlay();
  return (
    <>
      <Button
        ref={trigger}
        aria-label={`${me.name}, ${t('shell.settings')}`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => onOpenChange(true)}
        className={
          compact
            ? 'grid size-9 place-items-center rounded-full'
            : 'flex h-8 w-full shrink-0 items-center gap-2.5 rounded-m px-2 text-left text-m text-ink-2 data-hovered:bg-sunken data-hovered:text-ink'
        }
      >
        <Avatar person={me.person} name={me.name} decorative size={compact ? 'm' : 's'} />
        {!compact && <span className="truncate">{me.name}</span>}
      </Button>
      {isWanted && (
        <SettingsPopover
          trigger={trigger}
          isOpen={isOpen}
          onOpenChange={onOpenChange}
          me={me}
          compact={compact}
          onHelp={onHelp}
        />
      )}
    </>
  );
}
