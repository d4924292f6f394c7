/** One part of a date or a time that is typed into: a day, a month, an hour; large enough to be hit. */
export const segmentClass =
  'rounded-[3px] px-px tabular-nums outline-none! data-focused:bg-accent data-focused:text-on-accent not-data-focused:data-placeholder:text-ink-3';
