import { Keyboard, LogOut, Settings, SlidersHorizontal } from 'lucide-react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useKeepLanguage, useSignOut, type Me } from '@/api/me';
import { Kbd } from '@/ui/kbd';
import { MenuChoice } from '@/ui/menu-popover';
import { optionClass, popoverClass } from '@/ui/options';
import type { OverlayProps } from '@/ui/use-overlay';
import { densities, languageOf, themes, useSettings } from './settings';

/** How the page looks and speaks, the keys, and the way out. */
export default function SettingsPopover({
  trigger,
  isOpen,
  onOpenChange,
  me,
  compact,
  onHelp,
}: OverlayProps & { me: Me; compact: boolean; onHelp: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const keepLanguage = useKeepLanguage(me);
  const { theme, density, language, shortcuts } = useSettings();
  return (
    <Popover
      aria-label={t('shell.settings')}
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      className={`${popoverClass} w-60`}
      placement={compact ? 'bottom start' : 'top start'}
    >
      <Menu
        aria-label={t('shell.settings')}
        autoFocus="first"
        onClose={() => onOpenChange(false)}
        className="max-h-[70vh] overflow-auto outline-none!"
      >
        <MenuChoice
          title={t('shell.theme.title')}
          value={theme}
          onChange={(next) => useSettings.setState({ theme: next })}
          options={themes.map((id) => ({ id, label: t(`shell.theme.${id}`) }))}
        />
        <MenuChoice
          title={t('shell.density.title')}
          value={density}
          onChange={(next) => useSettings.setState({ density: next })}
          options={densities.map((id) => ({ id, label: t(`shell.density.${id}`) }))}
        />
        <MenuChoice
          title={t('shell.language.title')}
          value={languageOf(language, me.demo ? null : me.language)}
          onChange={(next) => {
            useSettings.setState({ language: next });
            if (next !== 'pseudo') keepLanguage(next);
          }}
          options={[
            { id: 'en' as const, label: t('shell.language.en') },
            { id: 'de' as const, label: t('shell.language.de') },
            ...(import.meta.env.DEV ? [{ id: 'pseudo' as const, label: t('shell.language.pseudo') }] : []),
          ]}
        />
        <MenuChoice
          title={t('shell.keys.title')}
          value={shortcuts ? 'on' : 'off'}
          onChange={(next) => useSettings.setState({ shortcuts: next === 'on' })}
          options={[
            { id: 'on', label: t('shell.keys.on') },
            { id: 'off', label: t('shell.keys.off') },
          ]}
        />
        <Separator className="my-1 border-t border-line" />
        {compact && me.administrator && (
          <MenuItem
            className={optionClass}
            textValue={t('shell.administration')}
            onAction={() => void navigate('/administration')}
          >
            <Settings className="icon text-ink-3" aria-hidden="true" /> {t('shell.administration')}
          </MenuItem>
        )}
        <MenuItem
          className={optionClass}
          textValue={t('preferences.title')}
          onAction={() => void navigate('/preferences')}
        >
          <SlidersHorizontal className="icon text-ink-3" aria-hidden="true" /> {t('preferences.title')}
        </MenuItem>
        <MenuItem className={optionClass} onAction={onHelp} textValue={t('shell.keys.title')}>
          <Keyboard className="icon text-ink-3" aria-hidden="true" /> {t('shell.keys.title')}
          <span className="ml-auto text-ink-3">
            <Kbd keys="?" />
          </span>
        </MenuItem>
        <MenuItem
          className={optionClass}
          textValue={t('shell.signOut')}
          onAction={() => void signOut().then(() => navigate('/sign-in'))}
        >
          <LogOut className="icon text-ink-3" aria-hidden="true" /> {t('shell.signOut')}
        </MenuItem>
      </Menu>
    </Popover>
  );
}
