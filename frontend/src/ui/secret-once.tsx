import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { toast } from './toast';

/** Something shown this one time, to be copied: a link, a token. */
export function SecretOnce({ label, text, secret }: { label: string; text: string; secret: string }) {
  const { t } = useTranslation();
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    toast({ text: t('common.copied') });
  };
  return (
    <div className="grid gap-2 text-s">
      <p>{text}</p>
      <div className="flex items-start gap-2">
        <output aria-label={label} className="min-w-0 flex-1 rounded-m bg-sunken p-2 font-mono break-all select-all">
          {secret}
        </output>
        <Button icon={<Copy className="icon" aria-hidden="true" />} onPress={() => void copy()} autoFocus>
          {t('ui.copy')}
        </Button>
      </div>
    </div>
  );
}
