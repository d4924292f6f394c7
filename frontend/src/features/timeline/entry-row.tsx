import {
  ArrowRightLeft,
  Building2,
  CheckCheck,
  CircleCheck,
  CornerDownRight,
  FileText,
  Globe,
  History,
  Lock,
  Mail,
  MessagesSquare,
  Phone,
  Siren,
  StickyNote,
  TriangleAlert,
  UserRound,
  type LucideIcon,
} from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DiffersMark } from '@/moment/differs';
import { useOpenItem } from '@/moment/use-moment';
import type { Names } from '@/names/use-names';
import { daysBetween, dayIn } from '@/time/day';
import { useReader } from '@/time/reader';
import { saidOn } from '@/time/when';
import { Avatar } from '@/ui/avatar';
import { Chip } from '@/ui/chip';
import { classes } from '@/ui/classes';
import { FromTo } from '@/ui/from-to';
import { opens } from '@/ui/list-keys';
import { Money } from '@/ui/money';
import { SideMark } from '@/ui/side-mark';
import { WhenSaid } from '@/ui/when-said';
import { useEntryWords } from './entry-words';
import { PromiseState } from './promise-state';
import type { Entry } from './use-timeline';

const kindIcons: Record<string, LucideIcon> = {
  meeting: UserRound,
  call: Phone,
  mail: Mail,
  visit: Globe,
  review: FileText,
  escalation: Siren,
  note: StickyNote,
};

function iconOf(entry: Entry): { Icon: LucideIcon; colour: string } {
  if (entry.promise)
    return {
      Icon:
        entry.kind === 'CommitmentBreached'
          ? TriangleAlert
          : entry.kind === 'CommitmentFulfilled'
            ? CheckCheck
            : CircleCheck,
      colour: entry.promise.side === 'ours' ? 'text-ours' : 'text-theirs',
    };
  if (entry.step)
    return {
      Icon: entry.kind.startsWith('Conflict') ? ArrowRightLeft : CornerDownRight,
      colour: 'text-internal',
    };
  if (entry.group === 'change') return { Icon: Building2, colour: 'text-ink-3' };
  return { Icon: entry.recordedLater ? History : (kindIcons[entry.kind] ?? MessagesSquare), colour: 'text-ink-3' };
}

const items = { interaction: 'interaction', commitment: 'commitment', coordination: 'case' };

/** What a change is about as the address names it. */
const changed = ['account', 'entity', 'member', 'contact'];

function itemOf({ group, part }: Entry): string | undefined {
  return group === 'change' ? changed.find((one) => one === part) : items[group];
}

interface RowProps {
  entry: Entry;
  names: Names;
  isNew: boolean;
  isTakenBack?: boolean;
}

/** One entry: a column of time, and what happened in a colleague's words. */
export function EntryRow({ entry, names, isNew, isTakenBack = false }: RowProps) {
  const { open } = useOpenItem();
  const words = useEntryWords(names);
  const { Icon, colour } = iconOf(entry);
  const title = words.title(entry);
  const item = itemOf(entry);
  return (
    <li
      id={entry.id}
      data-entry={entry.id}
      className={classes(
        'grid grid-cols-[42px_18px_minmax(0,1fr)] gap-2 border-line py-2 not-first:border-t tablet:grid-cols-[52px_22px_minmax(0,1fr)_auto] tablet:pr-2',
        isNew && 'rounded-m bg-accent-soft',
      )}
    >
      <span className="num pt-px text-s text-ink-3">
        {entry.at && <WhenSaid given={entry.given} instant={entry.at} form="clock" />}
      </span>
      <span className={classes('pt-0.5', colour)}>
        <Icon className="icon" aria-hidden="true" />
      </span>
      <div className="min-w-0">
        {item ? (
          <button
            type="button"
            {...opens}
            onClick={() => open(item, entry.thing)}
            className={classes(
              'rounded-s text-left font-medium hover:underline',
              isTakenBack && 'text-ink-3 line-through decoration-1 hover:no-underline',
            )}
          >
            {title}
          </button>
        ) : (
          <span className="font-medium">{title}</span>
        )}
        {entry.text && (
          <p className="mt-0.5 line-clamp-3 max-w-[76ch] text-s whitespace-pre-line text-ink-2">{entry.text}</p>
        )}
        <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-s text-ink-3">
          <Line entry={entry} names={names} />
        </div>
        <span className="tablet:hidden">{<PromiseState entry={entry} />}</span>
      </div>
      <div className="text-right max-tablet:hidden">
        <PromiseState entry={entry} />
      </div>
    </li>
  );
}

/** Whose it is, between whom, and what a reader must know of how it came to be known. */
function Line({ entry, names }: { entry: Entry; names: Names }) {
  const { t } = useTranslation();
  const words = useEntryWords(names);
  const parts: ReactNode[] = [];
  if (entry.promise) {
    parts.push(<SideMark side={entry.promise.side} kept={entry.kind === 'CommitmentFulfilled'} />);
    const [from, to] = entry.promise.side === 'ours' ? [entry.ours, entry.contacts] : [entry.contacts, entry.ours];
    const called = (ids: string[]) => ids.map(names.of).filter(Boolean).join(', ');
    if (called(from) || called(to)) parts.push(<FromTo from={called(from)} to={called(to)} />);
  } else if (entry.step) {
    parts.push(<SideMark side="internal" />, words.units(entry), names.of(entry.by));
  } else {
    const first = entry.ours[0] ?? entry.by;
    parts.push(
      <span className="inline-flex items-center gap-1.5">
        <Avatar person={first} name={names.of(first)} decorative />
        {(entry.ours.length > 0 ? entry.ours : [entry.by]).map(names.of).join(', ')}
      </span>,
      entry.group === 'interaction' ? entry.contacts.map(names.of).join(', ') : null,
    );
  }
  if (entry.region) parts.push(names.region(entry.region));
  if (entry.promise?.value) parts.push(<Money value={entry.promise.value} />);
  if (entry.interaction?.outcome) parts.push(t(`interactions.outcome.${entry.interaction.outcome}`));
  if (entry.confidential)
    parts.push(
      <span className="inline-flex items-center gap-1">
        <Lock className="icon-s" aria-hidden="true" />
        {t('common.state.confidential')}
      </span>,
    );
  const shown = parts.filter((part) => part !== null && part !== undefined && part !== '');
  return (
    <>
      {shown.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <span aria-hidden="true">·</span>}
          <span>{part}</span>
        </Fragment>
      ))}
      {entry.interaction?.sentiment && entry.interaction.sentiment !== 'neutral' && (
        <Chip tone={entry.interaction.sentiment === 'tense' ? 'late' : 'ok'}>
          {t(`interactions.sentiment.${entry.interaction.sentiment}`)}
        </Chip>
      )}
      {entry.recordedLater && entry.at && <RecordedLater entry={entry} />}
      <DiffersMark thing={entry.thing} />
      {entry.corrections > 0 && <Corrected entry={entry} names={names} />}
    </>
  );
}

/** How often it was corrected, by whom where that is somebody else; opens what it said before. */
function Corrected({ entry, names }: { entry: Entry; names: Names }) {
  const { t } = useTranslation();
  const { open } = useOpenItem();
  const item = itemOf(entry);
  const other = entry.correctedBy && entry.correctedBy !== entry.by ? names.of(entry.correctedBy) : '';
  const words = other
    ? t('timeline.correctedBy', { count: entry.corrections, name: other })
    : t('timeline.corrected', { count: entry.corrections });
  if (!item) return <span className="border-l-2 border-line-strong pl-2">{words}</span>;
  return (
    <button
      type="button"
      className="min-h-6 rounded-s border-l-2 border-line-strong pl-2 text-left hover:underline"
      onClick={() => open(item, entry.thing, entry.id)}
    >
      {words}
    </button>
  );
}

function RecordedLater({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const { zone } = useReader();
  if (!entry.at) return null;
  const count = Math.max(1, daysBetween(saidOn(entry.given, entry.at, zone), dayIn(entry.recordedAt, zone)));
  return <Chip icon={<History className="icon-s" aria-hidden="true" />}>{t('time.recordedLater', { count })}</Chip>;
}
