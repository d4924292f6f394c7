import type { ReactNode } from 'react';
import { classes } from './classes';

/** The day that the entries below it happened on. */
export function DayHeading({ day, date }: { day: ReactNode; date?: ReactNode }) {
  return (
    <h2 className="num flex items-baseline gap-2 pt-3 pb-1 text-s">
      {day} {date !== undefined && <span className="font-normal text-ink-3">{date}</span>}
    </h2>
  );
}

interface Props {
  time: ReactNode;
  icon: ReactNode;
  iconClass?: string;
  title: ReactNode;
  text?: ReactNode;
  meta?: ReactNode;
  /** At the right: the state. Below the title on a phone. */
  end?: ReactNode;
  /** It arrived while the list was on screen. */
  isNew?: boolean;
  id?: string;
}

/** One thing that happened: one column of time, one of what. */
export function Entry({ time, icon, iconClass = 'text-ink-3', title, text, meta, end, isNew = false, id }: Props) {
  return (
    <article
      id={id}
      className={classes(
        'grid grid-cols-[42px_18px_minmax(0,1fr)] gap-x-2 border-line py-2 not-first:border-t tablet:grid-cols-[52px_22px_minmax(0,1fr)_auto] tablet:pr-2',
        isNew && 'animate-[arrive_1.2s_ease-out] rounded-m bg-accent-soft motion-safe:animate-[rise_200ms_ease-out]',
      )}
    >
      <span className="num pt-px text-s text-ink-3">{time}</span>
      <span className={classes('pt-0.5 [&_svg]:size-[15px]', iconClass)} aria-hidden="true">
        {icon}
      </span>
      <div className="min-w-0">
        <h3 className="text-m font-medium">{title}</h3>
        {text !== undefined && <p className="mt-0.5 max-w-[76ch] text-s text-ink-2">{text}</p>}
        {meta !== undefined && (
          <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-s text-ink-3">{meta}</div>
        )}
        {end !== undefined && <div className="mt-1.5 tablet:hidden">{end}</div>}
      </div>
      {end !== undefined && <div className="hidden tablet:block">{end}</div>}
    </article>
  );
}
