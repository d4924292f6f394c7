import {
  Ban,
  Check,
  CheckCheck,
  CircleDashed,
  Clock,
  InfinityIcon,
  Lock,
  Send,
  TriangleAlert,
  Undo2,
  X,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useReader } from '@/time/reader';
import { earliness, lateness, until } from '@/time/distance';
import { clock, shortDay, shortInstant, type Reader } from '@/time/format';
import type { Instant } from '@/time/instant';
import { end, type When } from '@/time/when';
import { dueText } from '@/time/when-text';
import { cityOf } from '@/time/zone';
import { Chip, type Tone } from './chip';
import { Detailed, DetailedInLink } from './detailed';
import { useDueLines } from './due-text';

export type State =
  | 'proposed'
  | 'accepted'
  | 'standing'
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
  standing: { tone: 'accent', icon: InfinityIcon },
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
  due: When;
  /** The instant read at: now, or the moment on screen. */
  at: Instant;
  /** In a narrow column: "4 d late". */
  short?: boolean;
  inLink?: boolean;
}

/** When something open is due, or how late it is: "Fri 8 May", "Fri 8 May, 17:00", "due in 3 days", "4 days late · 4 May". */
export function DueChip({ due, at, short = false, inLink = false }: DueProps) {
  const lines = useDueLines(due);
  const { tone, icon: Icon, word } = useDueLook(due, at, short);
  const chip = (
    <Chip tone={tone} icon={<Icon className="icon-s" aria-hidden="true" />}>
      {word}
    </Chip>
  );
  return inLink ? (
    <DetailedInLink lines={lines}>{chip}</DetailedInLink>
  ) : (
    <Detailed lines={lines} className="inline-flex min-h-6 max-w-full items-center">
      {chip}
    </Detailed>
  );
}

/** By when it was due: "13 Nov"; with the place of the day where it is not late yet for the reader's own. */
function lateSince(due: When, at: Instant, reader: Reader, t: TFunction): string {
  if (due.instant) return shortInstant(due.instant, reader);
  if (!due.date) return '';
  const day = shortDay(due.date, reader, t('common.today'));
  const isLateHere = lateness({ date: due.date, zone: reader.zone }, at) !== null;
  return isLateHere ? day : `${day} ${t('moment.in', { city: cityOf(due.zone, reader.locale) })}`;
}

/** A date counts its days in the zone it was given in, an instant that is to come in the reader's. */
function useDueLook(due: When, at: Instant, short: boolean): { tone: Tone; icon: LucideIcon; word: string } {
  const { t } = useTranslation();
  const reader = useReader();
  const late = lateness(due, at);
  if (late) {
    const word = t(short ? `time.lateShort.${late.unit}` : `time.late.${late.unit}`, { count: late.count });
    return { tone: 'late', icon: TriangleAlert, word: `${word} · ${lateSince(due, at, reader, t)}` };
  }
  const dueEnd = end(due);
  const left = dueEnd ? (until(dueEnd, at, due.instant ? reader.zone : due.zone)?.count ?? 0) : 0;
  const look = { tone: left <= 7 ? 'soon' : 'plain', icon: Clock } as const;
  if (due.instant) {
    const time = clock(due.instant, reader.locale, reader.zone);
    return { ...look, word: left === 0 ? t('time.dueTodayAt', { time }) : dueText(due, reader) };
  }
  const isDay = short || left > 7;
  return {
    ...look,
    word: left === 0 ? t('time.dueToday') : isDay ? dueText(due, reader) : t('time.dueIn', { count: left }),
  };
}

interface KeptProps {
  due: When | null | undefined;
  /** The instant it was kept at, and what was given for it. */
  done: Instant;
  given?: When | null | undefined;
}

/** How a kept promise was kept: "3 days early", "in time", "kept 2 days late". */
export function KeptChip({ due, done, given }: KeptProps) {
  const { t } = useTranslation();
  const late = due ? lateness(due, done, given) : null;
  if (late) return <StateChip state="keptLate" word={t(`time.keptLate.${late.unit}`, { count: late.count })} />;
  const early = due ? earliness(due, done, given) : null;
  return <StateChip state="kept" word={early ? t('time.early', { count: early.count }) : t('time.inTime')} />;
}
