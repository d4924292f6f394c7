import { useTranslation } from 'react-i18next';
import { clock, fullDay, fullInstant, shortDay, shortInstant, shortInstantWithClock } from '@/time/format';
import type { Day, Instant } from '@/time/instant';
import { useReader } from '@/time/reader';
import { cityOf } from '@/time/zone';
import { Detailed, DetailedInLink } from './detailed';

interface Props {
  instant: Instant;
  /** Where it happened, if that is known. */
  zone?: string | undefined;
  /** `short` by the rule of times; `full` adds the clock; `clock` under a heading that names the day. */
  form?: 'short' | 'full' | 'clock';
  /** Where it is told otherwise, as with its year. */
  text?: string;
  inLink?: boolean;
  className?: string;
}

/** A time as a colleague reads it; hover, focus and press show it whole, in the reader's zone and where it happened. */
export function InstantText({ instant, zone, form = 'short', text, inLink = false, className }: Props) {
  const { t } = useTranslation();
  const reader = useReader();
  const words = {
    clock: () => clock(instant, reader.locale, reader.zone),
    full: () => shortInstantWithClock(instant, reader),
    short: () => shortInstant(instant, reader),
  }[form];
  const lines = [{ word: t('time.here'), text: fullInstant(instant, reader.locale, reader.zone) }];
  if (zone && zone !== reader.zone)
    lines.push({ word: t('time.there'), text: fullInstant(instant, reader.locale, zone) });
  const Whole = inLink ? DetailedInLink : Detailed;
  return (
    <Whole lines={lines} className={className}>
      <time dateTime={instant}>{text ?? words()}</time>
    </Whole>
  );
}

interface DayProps {
  day: Day;
  zone: string;
  /** Where the day itself stands elsewhere, as in a heading. */
  text?: string;
  inLink?: boolean;
  className?: string;
}

/** A day without a time: it never shifts, and the detail names the zone it is meant in. */
export function DayText({ day, zone, text, inLink = false, className }: DayProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const lines = [{ word: fullDay(day, reader.locale), text: t('time.allDay', { city: cityOf(zone, reader.locale) }) }];
  const Whole = inLink ? DetailedInLink : Detailed;
  return (
    <Whole lines={lines} className={className}>
      <time dateTime={day}>{text ?? shortDay(day, reader, t('common.today'))}</time>
    </Whole>
  );
}
