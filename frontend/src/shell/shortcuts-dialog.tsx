import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/dialog';
import { Kbd } from '@/ui/kbd';
import { useShortcutRegistry, type Shortcut } from '@/ui/shortcuts';

/** What forms and sheets answer to by themselves. */
const inForms = [
  { keys: 'Ctrl+Enter', help: 'save' },
  { keys: 'Alt+P', help: 'promise' },
] as const;

/** `?` shows what the keys do on this page. */
export default function ShortcutsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const all = useShortcutRegistry((state) => state.all);
  const byKeys = new Map<string, Pick<Shortcut, 'keys' | 'help'>>();
  for (const one of all.flat()) byKeys.set(one.keys, one);
  for (const one of inForms) byKeys.set(one.keys, one);
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('shell.keys.title')}>
      <dl className="grid gap-1.5 text-s">
        {[...byKeys.values()].map((one) => (
          <div key={one.keys} className="flex items-center gap-3 border-b border-line pb-1.5 last:border-0">
            <dt className="text-ink">{t(`shell.keysHelp.${one.help}`)}</dt>
            <dd className="ml-auto text-ink-2">
              <Kbd isAsked keys={one.keys === 'Escape' ? 'Esc' : one.keys} />
              <span className="sr-only">{one.keys}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
