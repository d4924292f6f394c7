import { parseDate, parseTime, toCalendarDateTime } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { clockIn, dayIn } from '@/time/day';
import { dayAsTyped } from '@/time/format';
import { fromMicros, type Day } from '@/time/instant';
import { useReader } from '@/time/reader';
import { typedDate, type Toward } from '@/time/typed-date';
import type { When } from '@/time/when';
import { cityOf } from '@/time/zone';
import { FieldBody, controlClass, fieldClass, type FieldLook } from './field';
import { QuickDays } from './quick-days';
import { useOverlay } from './use-overlay';
import { later } from './later';

const WhenPopover = later(() => import('./when-popover'));

/** The instant of a day and a clock time in a zone; where the clocks skip it, the first that there is. */
export function instantOf(day: Day, clock: string, zone: string): string {
  const [hour = '0', minute = '0'] = clock.split(':');
  const wall = parseTime(`${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`);
  const at = toCalendarDateTime(parseDate(day), wall).toDate(zone);
  return fromMicros(BigInt(at.getTime()) * 1000n);
}

interface Props extends FieldLook {
  value: When | null;
  onChange: (value: When | null) => void;
  /** The zones to choose from: the reader's, the counterpart's, the site's. One alone is only named. */
  zones?: string[];
  /** More zones may come while one fills it in: the choice is there from the start, so that Tab goes the same way. */
  awaitsZones?: boolean;
  /** `day`: never a time; `either`: who types it decides. */
  kind?: 'day' | 'either';
  /** Which day is meant where its year or week is left out. */
  toward?: Toward;
  /** Left empty it is now, and says so. */
  isNowWhenEmpty?: boolean;
  /** Offers the days that are usual for what is due. */
  offersDays?: boolean;
}

/** A day, or a day and a time, in a zone that is always said: typed in one's own words, or chosen from a calendar. */
export function WhenField({
  value,
  onChange,
  zones,
  awaitsZones = false,
  kind = 'either',
  toward = 'near',
  isNowWhenEmpty = false,
  offersDays = false,
  ...look
}: Props) {
  const { t } = useTranslation();
  const reader = useReader();
  const { trigger, isOpen, isWanted, onOpenChange } = useOverlay();
  /** What is being typed, until it is left; a date that was read then stands there in full. */
  const [typed, setTyped] = useState<string | null>(null);
  const [wasLeft, setLeft] = useState(false);
  const [zoneBefore, setZoneBefore] = useState<string | null>(null);
  const choices = [...new Set([...(value ? [value.zone] : []), ...(zones ?? [reader.zone])])];
  const zone = value?.zone ?? zoneBefore ?? choices[0] ?? reader.zone;
  const day = value?.date ?? (value?.instant ? dayIn(value.instant, zone) : null);
  const clock = value?.instant ? clockIn(value.instant, zone) : null;
  const written = day ? `${dayAsTyped(day, reader.locale)}${clock ? `, ${clock}` : ''}` : null;
  const shown = written ?? (isNowWhenEmpty ? t('common.now') : '');

  const put = (nextDay: Day, nextClock: string | null, nextZone: string) =>
    onChange(
      nextClock === null || kind === 'day'
        ? { date: nextDay, zone: nextZone }
        : { instant: instantOf(nextDay, nextClock, nextZone), zone: nextZone },
    );
  const readingOf = (text: string) => {
    if (text.trim() === '' || (isNowWhenEmpty && isNow(text, t('common.now')))) return null;
    return typedDate(text, { ...reader, zone }, toward) ?? 'unread';
  };
  const read = (text: string) => {
    const found = readingOf(text);
    setTyped(text);
    if (found === null) onChange(null);
    else if (found === 'unread') onChange({ zone });
    else put(found.day, found.clock, zone);
  };
  const choose = (nextDay: Day, nextClock: string | null) => {
    setTyped(null);
    put(nextDay, nextClock, zone);
  };
  const isUnreadable = typed !== null && readingOf(typed) === 'unread';
  const error = look.error ?? (isUnreadable && wasLeft ? t('ui.unreadDate') : undefined);

  return (
    <TextField
      value={typed ?? shown}
      onChange={read}
      onFocus={() => {
        if (written === null && typed === null) setTyped('');
      }}
      onBlur={() => {
        setLeft(isUnreadable);
        if (!isUnreadable) setTyped(null);
      }}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      autoComplete="off"
      className={fieldClass(look)}
    >
      <FieldBody
        {...look}
        error={error}
        hint={
          typed?.trim() && !error ? <Understood written={written} isUnreadable={isUnreadable} /> : (look.hint ?? '')
        }
      >
        <Group className={`${controlClass} gap-x-1! py-0! pr-1! tablet:flex-nowrap!`} isInvalid={Boolean(error)}>
          <Input
            className="num min-w-46 flex-1 bg-transparent py-1 tablet:min-w-0 outline-none! placeholder:text-ink-3"
            placeholder={isNowWhenEmpty ? t('common.now') : t('ui.dateExample')}
            aria-keyshortcuts="ArrowDown"
            onFocus={(event) => event.currentTarget.select()}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              onOpenChange(true);
            }}
          />
          <Button
            ref={trigger}
            slot={null}
            excludeFromTabOrder
            aria-label={t('ui.chooseDate')}
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            onPress={() => onOpenChange(true)}
            className="grid size-7 shrink-0 place-items-center rounded-m text-ink-3 data-hovered:text-ink"
          >
            <CalendarDays className="icon" aria-hidden="true" />
          </Button>
          {awaitsZones || choices.length > 1 ? (
            <select
              aria-label={t('ui.zone')}
              className="min-h-7 max-w-32 rounded-m bg-transparent text-s text-ink-2"
              value={zone}
              onChange={(event) =>
                day === null ? setZoneBefore(event.target.value) : put(day, clock, event.target.value)
              }
            >
              {choices.map((one) => (
                <option key={one} value={one}>
                  {cityOf(one, reader.locale)}
                </option>
              ))}
            </select>
          ) : (
            <span className="truncate pr-1.5 text-s text-ink-3">{cityOf(zone, reader.locale)}</span>
          )}
        </Group>
        {offersDays && value === null && !typed && <QuickDays onChoose={(one) => choose(one, null)} />}
        {isWanted && (
          <WhenPopover
            trigger={trigger}
            isOpen={isOpen}
            onOpenChange={onOpenChange}
            day={day}
            clock={clock}
            hasTime={kind === 'either'}
            offersDays={offersDays}
            today={dayIn(reader.now, zone)}
            onChoose={choose}
          />
        )}
      </FieldBody>
    </TextField>
  );
}

function isNow(text: string, word: string): boolean {
  return ['now', 'jetzt', word.toLowerCase()].includes(text.trim().toLowerCase());
}

/** While one types: the day that was understood. */
function Understood({ written, isUnreadable }: { written: string | null; isUnreadable: boolean }) {
  const { t } = useTranslation();
  return <span aria-live="polite">{isUnreadable ? t('ui.dateWords') : (written ?? t('common.now'))}</span>;
}
