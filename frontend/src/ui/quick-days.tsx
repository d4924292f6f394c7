import { Toolbar } from 'react-aria-components/Toolbar';
import { useTranslation } from 'react-i18next';
import { dayIn, plusDays } from '@/time/day';
import { dayAsTyped } from '@/time/format';
import type { Day } from '@/time/instant';
import { useReader } from '@/time/reader';
import { endOf } from '@/time/typed-date';
import { Button } from './button';

/** The days one says most when something is due, by one press; the arrow keys go from one to the next. */
export function QuickDays({ onChoose }: { onChoose: (day: Day) => void }) {
  const { t } = useTranslation();
  const reader = useReader();
  const today = dayIn(reader.now, reader.zone);
  const days = [
    { name: t('ui.days.tomorrow'), day: plusDays(today, 1) },
    { name: t('ui.days.week'), day: plusDays(today, 7) },
    { name: t('ui.days.twoWeeks'), day: plusDays(today, 14) },
    { name: t('ui.days.month'), day: endOf('month', today) },
    { name: t('ui.days.quarter'), day: endOf('quarter', today) },
  ];
  return (
    <Toolbar aria-label={t('ui.days.title')} className="flex flex-wrap gap-1">
      {days.map(({ name, day }) => (
        <Button
          key={name}
          slot={null}
          look="quiet"
          className="h-6! border-line! px-2! text-xs!"
          aria-label={`${name}: ${dayAsTyped(day, reader.locale)}`}
          onPress={() => onChoose(day)}
        >
          {name}
        </Button>
      ))}
    </Toolbar>
  );
}
