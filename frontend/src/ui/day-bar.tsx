import { useTranslation } from 'react-i18next';
import { clockIn, dayIn, minuteOfDay, weekday } from '@/time/day';
import { useNow } from '@/time/reader';

export interface Hours {
  /** "09:00" and "17:30" on the wall of the region. */
  from: string;
  to: string;
  /** 0 is Monday. */
  days: number[];
}

function minutes(clock: string): number {
  const [hour = '0', minute = '0'] = clock.split(':');
  return Number(hour) * 60 + Number(minute);
}

/** Whether somebody is in their working hours at this instant. */
export function atWork(hours: Hours, zone: string, now: string): boolean {
  const minute = minuteOfDay(now, zone);
  return hours.days.includes(weekday(dayIn(now, zone))) && minute >= minutes(hours.from) && minute < minutes(hours.to);
}

interface Props {
  name: string;
  zone: string;
  hours: Hours;
}

/** A region as people with a clock: its day, its working hours, the present moment. */
export function DayBar({ name, zone, hours }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const time = clockIn(now, zone);
  const share = (minute: number) => `${(minute / 1440) * 100}%`;
  const [from, to] = [minutes(hours.from), minutes(hours.to)];
  const workday = hours.days.includes(weekday(dayIn(now, zone)));
  const words = atWork(hours, zone, now)
    ? t('ui.workingHours', { from: hours.from, to: hours.to, time })
    : workday
      ? t('ui.outsideHours', { from: hours.from, to: hours.to, time })
      : t('ui.notWorking', { time });
  return (
    <div className="grid grid-cols-[minmax(44px,auto)_1fr_44px] items-center gap-2 py-1 text-s" title={words}>
      <b className="font-semibold">{name}</b>
      <span className="relative h-2 rounded-s bg-line" aria-hidden="true">
        {workday && (
          <span
            className="absolute inset-y-0 rounded-s bg-ok opacity-40"
            style={{ left: share(from), width: share(to - from) }}
          />
        )}
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
