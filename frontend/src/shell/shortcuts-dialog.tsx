import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/dialog';
import { Kbd } from '@/ui/kbd';
import { useShortcutRegistry, type Shortcut } from '@/ui/shortcuts';
import { accountKeys } from './account-keys';

/** What forms and sheets answer to by themselves. */
const inForms = [
  { keys: 'Ctrl+Enter', help: 'save' },
  { keys: 'Alt+P', help: 'promise' },
] as const;

/** `?` shows what the keys do on this page, and which more there are on an account's. */
export default function ShortcutsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const all = useShortcutRegistry((state) => state.all);
  const byKeys = new Map<string, Pick<Shortcut, 'keys' | 'help'>>();
  for (const one of all.flat()) byKeys.set(one.keys, one);
  for (const one of inForms) byKeys.set(one.keys, one);
  const elsewhere = Object.values(accountKeys).filter(({ keys }) => !byKeys.has(keys));
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('shell.keys.title')}>
      <Keys of={[...byKeys.values()]} />
      {elsewhere.length > 0 && (
        <>
          <h3 className="mt-4 mb-1.5 text-s font-semibold">{t('shell.keys.onAccount')}</h3>
          <Keys of={elsewhere} />
        </>
      )}
    </Dialog>
  );
}

function Keys({ of }: { of: readonly Pick<Shortcut, 'keys' | 'help'>[] }) {
  const { t } = useTranslation();
  return (
    <dl className="grid gap-1.5 text-s">
      {of.map((one) => (
        <div key={one.keys} className="flex items-center gap-3 border-b border-line pb-1.5 last:border-0">
          <dt className="text-ink">{t(`shell.keysHelp.${one.help}`)}</dt>
          <dd className="ml-auto text-ink-2">
            <Kbd keys={one.keys === 'Escape' ? 'Esc' : one.keys} />
            <span className="sr-only">{one.keys.replace('Ctrl', t('shell.keys.Ctrl'))}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
