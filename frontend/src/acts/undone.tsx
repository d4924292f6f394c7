import { useTranslation } from 'react-i18next';
import type { Instant } from '@/time/instant';
import { InstantText } from '@/ui/instant-text';

interface Props {
  by: string;
  at: Instant;
  /** It stands again by that. */
  isBack?: boolean;
}

/** "Undone by Ines Keller, 24 Nov 2026, 09:12": below what was taken back, or brought back. */
export function Undone({ by, at, isBack = false }: Props) {
  const { t } = useTranslation();
  return (
    <span className="block text-xs text-ink-2">
      {t(isBack ? 'facts.broughtBackBy' : 'facts.undoneBy', { name: by })} <InstantText instant={at} form="full" />
    </span>
  );
}
