import { Ban, Check, CheckCheck, CircleDashed, Clock, Lock, Send, TriangleAlert, Undo2, X } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useReader } from '@/time/reader';
import { dayIn } from '@/time/day';
import { earliness, lateness, until } from '@/time/distance';
import { dayWithWeekday } from '@/time/format';
import { plusMicros, type Instant } from '@/time/instant';
import { Chip, type Tone } from './chip';

export type State =
  | 'proposed'
  | 'accepted'
  | 'kept'
  | 'keptLate'
  | 'breachPending'
  | 'breached'
  | 'withdrawn'
  | 'requested'
  | 'declined'
  | 'completed'
  | 'cancelled'
  | 'waiting'
  | 'open'
  | 'ended'
  | 'confidential'
  | 'planned';

const looks: Record<State, { tone: Tone; icon: LucideIcon }> = {
  proposed: { tone: 'plain', icon: CircleDashed },
  accepted: { tone: 'accent', icon: Check },
  kept: { tone: 'ok', icon: Check },
  keptLate: { tone: 'plain', icon: CheckCheck },
  breachPending: { tone: 'late', icon: TriangleAlert },
  breached: { tone: 'breach', icon: TriangleAlert },
  withdrawn: { tone: 'plain', icon: Undo2 },
  requested: { tone: 'soon', icon: Send },
  declined: { tone: 'late', icon: X },
  completed: { tone: 'ok', icon: CheckCheck },
  cancelled: { tone: 'plain', icon: Ban },
  waiting: { tone: 'soon', icon: Clock },
  open: { tone: 'accent', icon: CircleDashed },
  ended: { tone: 'plain', icon: Check },
  confidential: { tone: 'plain', icon: Lock },
  planned: { tone: 'accent', icon: Clock },
};

/** A state: always icon, word and colour. */
export function StateChip({ state, word }: { state: State; word?: string }) {
  const { t } = useTranslation();
  const { tone, icon: Icon } = looks[state];
  return (
    <Chip tone={tone} icon={<Icon className="icon-s" aria-hidden="true" />}>
      {word ?? t(`common.state.${state}`)}
    </Chip>
  );
}

interface DueProps {
  /** The first instant that is no longer in time. */
  dueEnd: Instant;
  zone: string;
  /** The instant read at: now, or the moment on screen. */
  at: Instant;
  /** In a narrow column: "4 d late". */
  short?: boolean;
}

/** When something open is due, or how late it is: "Fri 8 May", "due in 3 days", "4 days late". */
export function DueChip({ dueEnd, zone, at, short = false }: DueProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const late = lateness(dueEnd, at, zone);
  if (late)
    return (
      <Chip tone="late" icon={<TriangleAlert className="icon-s" aria-hidden="true" />}>
        {t(short ? `time.lateShort.${late.unit}` : `time.late.${late.unit}`, { count: late.count })}
      </Chip>
    );
  const left = until(dueEnd, at, zone)?.count ?? 0;
  const day = dayWithWeekday(dayIn(plusMicros(dueEnd, -1n), zone), reader);
  const word = left === 0 ? t('time.dueToday') : short || left > 7 ? day : t('time.dueIn', { count: left });
  return (
    <Chip tone={left <= 7 ? 'soon' : 'plain'} icon={<Clock className="icon-s" aria-hidden="true" />}>
      {word}
    </Chip>
  );
}

/** How a kept promise was kept: "3 days early", "in time", "kept 2 days late". */
export function KeptChip({ dueEnd, done, zone }: { dueEnd: Instant | null; done: Instant; zone: string }) {
  const { t } = useTranslation();
  const late = dueEnd ? lateness(dueEnd, done, zone) : null;
  if (late) return <StateChip state="keptLate" word={t(`time.keptLate.${late.unit}`, { count: late.count })} />;
  const early = dueEnd ? earliness(dueEnd, done, zone) : null;
  return <StateChip state="kept" word={early ? t('time.early', { count: early.count }) : t('time.inTime')} />;
}
