import { Search } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Kbd } from '@/ui/kbd';
import { optionClass } from '@/ui/options';
import { ErrorLine } from '@/ui/states';
import { useSlots, type PaletteEntry } from './slots';
import { useFound } from './use-found';
import { useMoments } from './use-moments';

const groups = ['moment', 'accounts', 'people', 'go', 'act'] as const;

/** `Ctrl K`: accounts, people and acts, found by a few letters; a date opens that moment of the account on screen. */
export default function Palette({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { contains } = useFilter({ sensitivity: 'base', ignorePunctuation: true });
  const palette = useSlots((state) => state.palette);
  const [text, setText] = useState('');
  const { found, error, retry } = useFound(text.trim());
  const moments = useMoments(text.trim());
  const isAccountOpen = useSlots((state) => state.account !== null && state.banner !== null);
  const entries = [...moments, ...found, ...Object.values(palette).flat()];
  const choose = (entry: PaletteEntry) => {
    onClose();
    if (entry.href) void navigate(entry.href);
    else entry.run?.();
  };
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className="fixed inset-0 z-50 grid place-items-start justify-items-center bg-veil p-3 pt-[10vh]"
    >
      <Modal className="w-full max-w-[600px] overflow-hidden rounded-l border border-line bg-surface shadow-lift data-entering:animate-[rise_120ms_ease-out]">
        <Dialog aria-label={t('shell.palette')} className="flex max-h-[70vh] flex-col outline-none!">
          <Autocomplete
            filter={(text, typed) => typed.split(/\s+/).every((word) => contains(text, word))}
            onInputChange={setText}
          >
            <TextField
              type="search"
              autoFocus
              aria-label={t('shell.palette')}
              className="flex items-center gap-2.5 border-b border-line px-4"
            >
              <Search className="icon text-ink-3" aria-hidden="true" />
              <Input
                placeholder={t(isAccountOpen ? 'shell.paletteHintWithDate' : 'shell.paletteHint')}
                className="h-12 min-w-0 flex-1 bg-transparent text-m outline-none! placeholder:text-ink-3 [&::-webkit-search-cancel-button]:hidden"
              />
              <span className="text-ink-3">
                <Kbd keys="Esc" />
              </span>
            </TextField>
            <Menu
              aria-label={t('shell.palette')}
              className="min-h-0 overflow-y-auto p-1.5 outline-none!"
              renderEmptyState={() => <p className="px-2.5 py-3 text-s text-ink-3">{t('shell.paletteEmpty')}</p>}
            >
              {groups
                .filter((group) => entries.some((entry) => entry.group === group))
                .map((group) => (
                  <MenuSection key={group} id={group}>
                    <Header className="px-2.5 pt-2 pb-0.5 text-xs text-ink-3">
                      {t(`shell.paletteGroup.${group}`)}
                    </Header>
                    {entries
                      .filter((entry) => entry.group === group)
                      .map((entry) => (
                        <MenuItem
                          key={entry.id}
                          id={entry.id}
                          textValue={`${entry.label} ${entry.about ?? ''} ${entry.finds ?? ''}`}
                          onAction={() => choose(entry)}
                          className={`${optionClass} px-2.5! py-2! ${group === 'moment' ? 'flex-wrap' : ''}`}
                        >
                          {entry.icon}
                          <span className={group === 'moment' ? 'max-w-[calc(100%-24px)]' : 'truncate'}>
                            {entry.label}
                          </span>
                          {entry.about && <span className="truncate text-ink-3">{entry.about}</span>}
                          {entry.keys && (
                            <span className="ml-auto shrink-0 whitespace-nowrap text-ink-3">
                              <Kbd keys={entry.keys} />
                            </span>
                          )}
                        </MenuItem>
                      ))}
                  </MenuSection>
                ))}
            </Menu>
            {error && (
              <div className="border-t border-line px-4 py-2">
                <ErrorLine error={error} onRetry={retry} />
              </div>
            )}
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
