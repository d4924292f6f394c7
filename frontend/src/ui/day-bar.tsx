import { useTranslation } from 'react-i18next';
import { clockIn, dayIn, minuteOfDay, weekday } from '@/time/day';
import { useNow } from '@/time/reader';

/** A stretch of work on one weekday, on the clock of its zone: "09:00:00" to "17:30:00". */
export interface Stretch {
  day: 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';
  from: string;
  to: string;
}

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

function minutes(clock: string): number {
  const [hour = '0', minute = '0'] = clock.split(':');
  return Number(hour) * 60 + Number(minute);
}

/** What of a week is worked on the day that it is in a zone, in order. */
export function hoursOfToday(week: readonly Stretch[], zone: string, now: string): Stretch[] {
  const today = weekdays[weekday(dayIn(now, zone))];
  return week.filter(({ day }) => day === today).toSorted((a, b) => minutes(a.from) - minutes(b.from));
}

/** Whether somebody is in their working hours at this instant. */
export function atWork(week: readonly Stretch[], zone: string, now: string): boolean {
  const minute = minuteOfDay(now, zone);
  return hoursOfToday(week, zone, now).some(({ from, to }) => minute >= minutes(from) && minute < minutes(to));
}

interface Props {
  name: string;
  zone: string;
  /** Of the whole week: the bar shows those of the day that it is there. */
  hours: readonly Stretch[];
}

/** A region as people with a clock: its day, its working hours, the present moment. */
export function DayBar({ name, zone, hours }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const time = clockIn(now, zone);
  const share = (minute: number) => `${(minute / 1440) * 100}%`;
  const today = hoursOfToday(hours, zone, now);
  const times = today.map(({ from, to }) => t('ui.fromTo', { from: from.slice(0, 5), to: to.slice(0, 5) })).join(', ');
  const words = atWork(hours, zone, now)
    ? t('ui.workingHours', { times, time })
    : today.length > 0
      ? t('ui.outsideHours', { times, time })
      : t('ui.notWorking', { time });
  return (
    <div className="grid grid-cols-[minmax(44px,auto)_1fr_44px] items-center gap-2 py-1 text-s" title={words}>
      <b className="font-semibold">{name}</b>
      <span className="relative h-2 rounded-s bg-line" aria-hidden="true">
        {today.map(({ from, to }) => (
          <span
            key={from}
            className="absolute inset-y-0 rounded-s bg-ok opacity-40"
            style={{ left: share(minutes(from)), width: share(minutes(to) - minutes(from)) }}
          />
        ))}
        <span
          className="absolute -inset-y-[3px] w-0.5 rounded-full bg-ink"
          style={{ left: share(minuteOfDay(now, zone)) }}
        />
      </span>
      <span className="num text-right">{time}</span>
      <span className="sr-only">{words}</span>
    </div>
  );
}
