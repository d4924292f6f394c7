import { Link2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Instant } from '@/time/instant';
import { Button } from '@/ui/button';
import { toast } from '@/ui/toast';
import { permanent, readMoment, writeMoment, NOW_ON_SCREEN } from './moment';

/** A permanent link: at now it fixes the instant shown, on "true" also what was known. `known` is the page's answer's. */
export function CopyLink({ known, at }: { known: Instant; at: Instant }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const copy = async () => {
    const params = new URLSearchParams(search);
    const shown = readMoment(params);
    const fixed = shown.at === null ? { ...NOW_ON_SCREEN, at } : permanent(shown, known);
    const link = `${window.location.origin}${pathname}?${writeMoment(params, fixed).toString()}`;
    try {
      await navigator.clipboard.writeText(link);
      toast({ text: t('moment.copiedLink') });
    } catch {
      // Without TLS a browser has no clipboard, and with it the reader may have refused it.
      toast({ text: t('moment.linkNotCopied', { link }), tone: 'late' });
    }
  };
  return (
    <Button icon={<Link2 className="icon" aria-hidden="true" />} onPress={() => void copy()}>
      <span className="max-tablet:sr-only">{t('moment.copyLink')}</span>
    </Button>
  );
}
