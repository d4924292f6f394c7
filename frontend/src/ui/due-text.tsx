import { useTranslation } from 'react-i18next';
import { dueText } from '@/time/when-text';
import { fullDay, fullInstant } from '@/time/format';
import { useReader } from '@/time/reader';
import type { When } from '@/time/when';
import { cityOf } from '@/time/zone';
import { Detailed } from './detailed';
import type { DetailLine } from './instant-detail';

/** A due whole: a date as the day it is, an instant in the reader's zone and in the one it was promised in. */
export function useDueLines(due: When): DetailLine[] {
  const { t } = useTranslation();
  const { locale, zone } = useReader();
  const { instant, date } = due;
  if (date) return [{ word: fullDay(date, locale), text: t('time.allDay', { city: cityOf(due.zone, locale) }) }];
  if (!instant) return [];
  const here = { word: t('time.here'), text: fullInstant(instant, locale, zone) };
  if (due.zone === zone) return [here];
  return [here, { word: t('time.whereDue'), text: fullInstant(instant, locale, due.zone) }];
}

/** When something is due, in words: "Fri 8 May", "Fri 8 May, 17:00". */
export function DueText({ due }: { due: When }) {
  const reader = useReader();
  const lines = useDueLines(due);
  return (
    <Detailed lines={lines}>
      <time dateTime={due.date ?? due.instant ?? undefined}>{dueText(due, reader)}</time>
    </Detailed>
  );
}
