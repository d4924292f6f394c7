import { useTranslation } from 'react-i18next';
import type { Instant } from '@/time/instant';
import { InstantText } from '@/ui/instant-text';

/** "Undone by Ines Keller, 24 Nov 2026, 09:12": below what was taken back. */
export function Undone({ by, at }: { by: string; at: Instant }) {
  const { t } = useTranslation();
  return (
    <span className="block text-xs text-ink-2">
      {t('facts.undoneBy', { name: by })} <InstantText instant={at} form="full" />
    </span>
  );
}
