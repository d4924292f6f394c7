import type { ReactNode } from 'react';
import { classes } from './classes';

export type Tone = 'plain' | 'accent' | 'ok' | 'soon' | 'late' | 'breach';

const tones: Record<Tone, string> = {
  plain: 'bg-sunken text-ink-2',
  accent: 'bg-accent-soft text-accent',
  ok: 'bg-ok-soft text-ok',
  soon: 'bg-soon-soft text-soon',
  late: 'bg-late-soft text-late',
  breach: 'bg-breach-soft text-breach',
};

interface Props {
  tone?: Tone;
  icon?: ReactNode;
  children: ReactNode;
  outlined?: boolean;
  className?: string;
}

/** A short word in a pill. State is never its colour alone: give it the icon and the word. */
export function Chip({ tone = 'plain', icon, children, outlined = false, className }: Props) {
  return (
    <span
      className={classes(
        'num inline-flex h-5 max-w-full shrink-0 items-center gap-1 rounded-full px-[7px] text-xs font-medium whitespace-nowrap',
        outlined ? 'border border-current text-inherit' : tones[tone],
        className,
      )}
    >
      {icon}
      <span className="truncate">{children}</span>
    </span>
  );
}
