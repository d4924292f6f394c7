import { Suspense, lazy, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clock, fullDay, fullInstant, shortDay, shortInstant, shortInstantWithClock } from '@/time/format';
import type { Day, Instant } from '@/time/instant';
import { useReader } from '@/time/reader';
import { cityOf } from '@/time/zone';
import { classes } from './classes';
import type { DetailLine } from './instant-detail';

const InstantDetail = lazy(() => import('./instant-detail'));

interface Props {
  instant: Instant;
  /** Where it happened, if that is known. */
  zone?: string | undefined;
  /** `short` by the rule of times; `full` adds the clock; `clock` under a heading that names the day. */
  form?: 'short' | 'full' | 'clock';
  className?: string;
}

/** A time as a colleague reads it; hover, focus and press show it whole, in the reader's zone and where it happened. */
export function InstantText({ instant, zone, form = 'short', className }: Props) {
  const { t } = useTranslation();
  const reader = useReader();
  const text = {
    clock: () => clock(instant, reader.locale, reader.zone),
    full: () => shortInstantWithClock(instant, reader),
    short: () => shortInstant(instant, reader),
  }[form]();
  const lines = [{ word: t('time.here'), text: fullInstant(instant, reader.locale, reader.zone) }];
  if (zone && zone !== reader.zone)
    lines.push({ word: t('time.there'), text: fullInstant(instant, reader.locale, zone) });
  return <Detailed text={text} dateTime={instant} lines={lines} className={className} />;
}

interface DayProps {
  day: Day;
  zone: string;
  /** Where the day itself stands elsewhere, as in a heading. */
  text?: string;
  className?: string;
}

/** A day without a time: it never shifts, and the detail names the zone it is meant in. */
export function DayText({ day, zone, text, className }: DayProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const lines = [{ word: fullDay(day, reader.locale), text: t('time.allDay', { city: cityOf(zone, reader.locale) }) }];
  return (
    <Detailed
      text={text ?? shortDay(day, reader, t('common.today'))}
      dateTime={day}
      lines={lines}
      className={className}
    />
  );
}

function Detailed({
  text,
  dateTime,
  lines,
  className,
}: {
  text: string;
  dateTime: string;
  lines: DetailLine[];
  className?: string | undefined;
}) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const description = useId();
  const show = (after: number) => {
    clearTimeout(timer.current);
    setWanted(true);
    timer.current = setTimeout(() => setOpen(true), after);
  };
  const hide = () => {
    clearTimeout(timer.current);
    setOpen(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        aria-describedby={isWanted ? description : undefined}
        onPointerEnter={(event) => event.pointerType === 'mouse' && show(350)}
        onPointerLeave={hide}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && show(0)}
        onBlur={hide}
        onClick={() => show(0)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isOpen) return;
          event.preventDefault();
          event.stopPropagation();
          hide();
        }}
        className={classes('cursor-default rounded-s whitespace-nowrap', className)}
      >
        <time dateTime={dateTime}>{text}</time>
      </button>
      {isWanted && (
        <>
          <span id={description} hidden>
            {lines.map((line) => `${line.word} ${line.text}`).join('; ')}
          </span>
          <Suspense>
            <InstantDetail trigger={trigger} isOpen={isOpen} onOpenChange={(open) => !open && hide()} lines={lines} />
          </Suspense>
        </>
      )}
    </>
  );
}
