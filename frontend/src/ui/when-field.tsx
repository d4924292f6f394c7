import { parseDate, parseTime, toCalendarDateTime, type CalendarDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight, Clock, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { TimeField } from 'react-aria-components/TimeField';
import { useTranslation } from 'react-i18next';
import { clockIn, dayIn } from '@/time/day';
import { fromMicros, type Day } from '@/time/instant';
import { useReader } from '@/time/reader';
import type { When } from '@/time/when';
import { cityOf } from '@/time/zone';
import { FieldBody, controlClass, fieldClass, type FieldLook } from './field';
import { popoverClass } from './options';
import { segmentClass } from './segment';

/** The instant of a day and a clock time in a zone; where the clocks skip it, the first that there is. */
export function instantOf(day: Day, clock: string, zone: string): string {
  const [hour = '0', minute = '0'] = clock.split(':');
  const wall = parseTime(`${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`);
  const at = toCalendarDateTime(parseDate(day), wall).toDate(zone);
  return fromMicros(BigInt(at.getTime()) * 1000n);
}

interface Props extends FieldLook {
  value: When | null;
  onChange: (value: When | null) => void;
  /** The zones to choose from: the reader's, the counterpart's, the site's. One alone is only named. */
  zones?: string[];
  /** `day`: never a time; `instant`: always one; `either`: the reader decides. */
  kind?: 'day' | 'instant' | 'either';
  isRequired?: boolean;
}

/** A day, or a day and a time, in a zone that is always said. */
export function WhenField({ value, onChange, zones, kind = 'either', isRequired, ...look }: Props) {
  const { t } = useTranslation();
  const reader = useReader();
  const choices = [...new Set([...(value ? [value.zone] : []), ...(zones ?? [reader.zone])])];
  const zone = value?.zone ?? choices[0] ?? reader.zone;
  const day = value?.date ?? (value?.instant ? dayIn(value.instant, zone) : null);
  const clock = value?.instant ? clockIn(value.instant, zone) : null;

  const put = (nextDay: Day | null, nextClock: string | null, nextZone: string) => {
    if (nextDay === null) onChange(null);
    else if (nextClock === null) onChange({ date: nextDay, zone: nextZone });
    else onChange({ instant: instantOf(nextDay, nextClock, nextZone), zone: nextZone });
  };

  return (
    <DatePicker<CalendarDate>
      value={day ? parseDate(day) : null}
      onChange={(next) =>
        put(next?.toString() ?? null, clock ?? (kind === 'instant' ? clockIn(reader.now, zone) : null), zone)
      }
      isRequired={isRequired ?? false}
      isInvalid={Boolean(look.error)}
      validationBehavior="aria"
      shouldForceLeadingZeros={false}
      className={fieldClass(look)}
    >
      <FieldBody {...look}>
        <div className={`${controlClass} gap-x-2! py-0!`} data-invalid={look.error ? '' : undefined}>
          <Group className="flex items-center gap-1">
            <DateInput className="flex py-1 whitespace-nowrap">
              {(one) => <DateSegment segment={one} className={segmentClass} />}
            </DateInput>
            <Button
              aria-label={t('ui.chooseDate')}
              className="grid size-7 place-items-center rounded-m text-ink-3 data-hovered:text-ink"
            >
              <CalendarDays className="icon" aria-hidden="true" />
            </Button>
          </Group>
          {clock !== null && (
            <TimeField
              slot={null}
              aria-label={t('ui.time')}
              hourCycle={24}
              shouldForceLeadingZeros
              value={parseTime(clock)}
              onChange={(next) => next && put(day, `${next.hour}:${next.minute}`, zone)}
            >
              <DateInput className="flex py-1">
                {(one) => <DateSegment segment={one} className={segmentClass} />}
              </DateInput>
            </TimeField>
          )}
          {kind === 'either' && day !== null && (
            <Button
              slot={null}
              aria-label={clock === null ? t('ui.addTime') : t('ui.dropTime')}
              onPress={() => put(day, clock === null ? '17:00' : null, zone)}
              className="grid size-7 place-items-center rounded-m text-ink-3 data-hovered:text-ink"
            >
              {clock === null ? (
                <Clock className="icon" aria-hidden="true" />
              ) : (
                <X className="icon" aria-hidden="true" />
              )}
            </Button>
          )}
          {choices.length > 1 ? (
            <select
              aria-label={t('ui.zone')}
              className="ml-auto min-h-7 max-w-32 rounded-m bg-transparent text-s text-ink-2"
              value={zone}
              onChange={(event) => (day === null ? onChange(null) : put(day, clock, event.target.value))}
            >
              {choices.map((one) => (
                <option key={one} value={one}>
                  {cityOf(one, reader.locale)}
                </option>
              ))}
            </select>
          ) : (
            <span className="ml-auto text-s text-ink-3">{cityOf(zone, reader.locale)}</span>
          )}
        </div>
        <Popover className={popoverClass}>
          <Dialog className="p-2 outline-none!">
            <MonthCalendar />
          </Dialog>
        </Popover>
      </FieldBody>
    </DatePicker>
  );
}

/** One month to pick a day from; takes its value from the picker or the props around it. */
export function MonthCalendar(props: { value?: Day | null; onChange?: (day: Day) => void; max?: Day; label?: string }) {
  const { t } = useTranslation();
  const { value, onChange, max, label } = props;
  return (
    <Calendar
      {...(label ? { 'aria-label': label } : {})}
      {...(value === undefined ? {} : { value: value === null ? null : parseDate(value) })}
      {...(onChange ? { onChange: (next: CalendarDate) => onChange(next.toString()) } : {})}
      {...(max ? { maxValue: parseDate(max) } : {})}
    >
      <header className="mb-1 flex items-center">
        <Button
          slot="previous"
          aria-label={t('ui.previousMonth')}
          className="grid size-7 place-items-center rounded-m data-hovered:bg-sunken"
        >
          <ChevronLeft className="icon" aria-hidden="true" />
        </Button>
        <Heading className="flex-1 text-center text-s" />
        <Button
          slot="next"
          aria-label={t('ui.nextMonth')}
          className="grid size-7 place-items-center rounded-m data-hovered:bg-sunken"
        >
          <ChevronRight className="icon" aria-hidden="true" />
        </Button>
      </header>
      <CalendarGrid className="num text-s">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="size-8 font-normal text-ink-3">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className="grid size-8 cursor-default place-items-center rounded-m outline-none! data-disabled:text-ink-3 data-disabled:opacity-50 data-focus-visible:ring-2 data-focus-visible:ring-accent data-hovered:bg-sunken data-outside-month:invisible data-selected:bg-accent data-selected:text-on-accent"
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
