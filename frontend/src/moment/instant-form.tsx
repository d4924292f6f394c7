import { parseTime, type Time } from '@internationalized/date';
import { useState } from 'react';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { TimeField } from 'react-aria-components/TimeField';
import { useTranslation } from 'react-i18next';
import { clockIn, dayIn, endOfDay } from '@/time/day';
import { dayAsTyped } from '@/time/format';
import { compare, type Day } from '@/time/instant';
import { useReader } from '@/time/reader';
import { typedDate } from '@/time/typed-date';
import { cityOf } from '@/time/zone';
import { Button } from '@/ui/button';
import { MonthCalendar } from '@/ui/month-calendar';
import { TextField } from '@/ui/text-field';
import { instantOf } from '@/ui/when-field';
import type { Axis } from './moment';
import { useMoment } from './use-moment';

/** Choose a day, a time or its end, and which past: then the page is that moment. */
export function InstantForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const reader = useReader();
  const moment = useMoment();
  const today = dayIn(reader.now, reader.zone);
  const [day, setDay] = useState<Day>(moment.at ? dayIn(moment.at, reader.zone) : today);
  const [time, setTime] = useState<Time | null>(moment.at ? timeShown(moment.at, reader.zone) : null);
  const [axis, setAxis] = useState<Axis>(moment.axis);
  const at = time ? instantOf(day, `${time.hour}:${time.minute}`, reader.zone) : endOfDay(day, reader.zone);
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string) => {
    setTyped(text);
    const found = typedDate(text, reader, 'past');
    if (!found) return;
    setDay(found.day);
    setTime(found.clock ? timeThere(found.day, found.clock, reader.zone) : null);
  };
  const isUnread = typed !== null && typedDate(typed, reader, 'past') === null;
  const isFuture = compare(at, reader.now) > 0 && day !== today;
  const show = () => {
    if (isFuture || isUnread) return;
    moment.show(at, { axis });
    onDone();
  };
  return (
    // No form: the calendar brings a button for screen readers that would be the one Enter presses.
    <div
      className="grid gap-3 p-2"
      onKeyDownCapture={(event) => {
        const isField = event.target instanceof HTMLElement && event.target.matches('input, [role=spinbutton]');
        if (event.key !== 'Enter' || !(isField || event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        show();
      }}
    >
      <TextField
        label={t('moment.date')}
        stacked
        autoFocus
        autoComplete="off"
        placeholder={t('ui.dateExample')}
        value={typed ?? dayAsTyped(day, reader.locale)}
        onChange={read}
        onFocus={(event) => event.target instanceof HTMLInputElement && event.target.select()}
        onBlur={() => !isUnread && setTyped(null)}
        error={isUnread && typed.length > 2 ? t('ui.unreadDate') : undefined}
      />
      <MonthCalendar
        label={t('ui.chooseDate')}
        value={day}
        onChange={(next) => {
          setTyped(null);
          setDay(next);
          if (time) setTime(timeThere(next, time.toString(), reader.zone));
        }}
        max={today}
      />
      <div className="flex flex-wrap items-center gap-2 text-s">
        <TimeField
          value={time}
          onChange={setTime}
          onBlur={() => time && setTime(timeThere(day, time.toString(), reader.zone))}
          hourCycle={24}
          shouldForceLeadingZeros
          className="flex items-center gap-2"
        >
          <Label className="text-ink-2">{t('moment.time')}</Label>
          <DateInput className="flex rounded-m border border-line-strong px-2 py-1">
            {(one) => (
              <DateSegment
                segment={one}
                className="inline-grid min-h-6 min-w-6 place-items-center rounded-[3px] tabular-nums outline-none! data-focused:bg-accent data-focused:text-on-accent data-placeholder:text-ink-3 data-[type=literal]:min-w-0"
              />
            )}
          </DateInput>
        </TimeField>
        <span className="text-ink-3">
          {time ? t('moment.in', { city: cityOf(reader.zone, reader.locale) }) : t('moment.endOfDay')}
        </span>
        {time && (
          <Button look="quiet" className="ml-auto" onPress={() => setTime(null)}>
            {t('moment.endOfDay')}
          </Button>
        )}
      </div>
      <RadioGroup
        value={axis}
        onChange={(value) => setAxis(value === 'true' ? 'true' : 'knew')}
        aria-label={t('moment.axis')}
        className="grid gap-1"
      >
        {(['knew', 'true'] as const).map((one) => (
          <Radio
            key={one}
            value={one}
            className="group flex cursor-default items-start gap-2 rounded-m p-1.5 text-s data-selected:bg-accent-soft"
          >
            <span className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-full border border-line-strong group-data-selected:border-accent">
              <span className="size-2 rounded-full group-data-selected:bg-accent" />
            </span>
            <span>
              <b className="font-medium">{t(`moment.${one}`)}</b>
              <span className="block text-ink-2">{t(one === 'knew' ? 'moment.knewHint' : 'moment.trueHint')}</span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      {isFuture && (
        <p role="alert" className="text-s text-late">
          {t('moment.future')}
        </p>
      )}
      <div className="flex justify-end gap-2">
        {moment.isPast && (
          <Button
            onPress={() => {
              moment.backToNow();
              onDone();
            }}
          >
            {t('moment.backToNow')}
          </Button>
        )}
        <Button look="primary" onPress={show} isDisabled={isFuture || isUnread}>
          {t('moment.show')}
        </Button>
      </div>
    </div>
  );
}

function timeShown(at: string, zone: string): Time | null {
  return at === endOfDay(dayIn(at, zone), zone) ? null : parseTime(clockIn(at, zone));
}

/** The time that the clocks of that day show: half past three where they skip half past two. */
function timeThere(day: Day, clock: string, zone: string): Time {
  return parseTime(clockIn(instantOf(day, clock, zone), zone));
}
