import { useTranslation } from 'react-i18next';
import type { Instant } from '@/time/instant';
import type { When } from '@/time/when';
import { DayText, InstantText } from './instant-text';

interface Props {
  /** As it was given: the day that was meant, the last one where something ended. */
  given: When | null | undefined;
  /** From when it holds, for what was given as "now". */
  instant: Instant;
  form?: 'short' | 'full' | 'clock';
  inLink?: boolean;
  className?: string;
}

/** When something was true, as it was said: a date without a time stays that day in every zone. */
export function WhenSaid({ given, instant, form = 'full', ...look }: Props) {
  const { t } = useTranslation();
  if (given?.date)
    return <DayText day={given.date} zone={given.zone} {...(form === 'clock' && { text: t('time.day') })} {...look} />;
  return <InstantText instant={given?.instant ?? instant} zone={given?.zone} form={form} {...look} />;
}
