import { useReader } from '@/time/reader';
import type { When } from '@/time/when';
import { whenText } from '@/time/when-text';
import { DayText, InstantText } from './instant-text';

/** A day ("Fri 8 May") or an instant ("8 May, 17:00") as it was given: hover, focus and press show it whole. */
export function WhenGiven({ when }: { when: When }) {
  const text = whenText(when, useReader());
  if (when.date) return <DayText day={when.date} zone={when.zone} text={text} />;
  return when.instant ? <InstantText instant={when.instant} zone={when.zone} text={text} /> : null;
}
