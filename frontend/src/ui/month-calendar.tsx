import { parseDate, type CalendarDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarMonthPicker,
  CalendarYearPicker,
} from 'react-aria-components/Calendar';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '@/time/instant';

interface Props {
  label: string;
  value: Day | null;
  onChange: (day: Day) => void;
  max?: Day;
  startsFocused?: boolean;
}

/** One month to pick a day from; month and year are chosen directly too. */
export function MonthCalendar({ label, value, onChange, max, startsFocused = false }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<{ value: Day | null; focused: CalendarDate | null }>({ value, focused: null });
  /** A day that was typed beside it turns the pages to its month. */
  if (shown.value !== value) setShown({ value, focused: value === null ? null : parseDate(value) });
  return (
    <Calendar
      {...(shown.focused ? { focusedValue: shown.focused } : {})}
      onFocusChange={(focused) => setShown({ value, focused })}
      aria-label={label}
      value={value === null ? null : parseDate(value)}
      onChange={(next: CalendarDate) => onChange(next.toString())}
      autoFocus={startsFocused}
      {...(max ? { maxValue: parseDate(max) } : {})}
    >
      <header className="mb-1 flex items-center gap-1">
        <Button
          slot="previous"
          aria-label={t('ui.previousMonth')}
          className="grid size-7 place-items-center rounded-m data-hovered:bg-sunken"
        >
          <ChevronLeft className="icon" aria-hidden="true" />
        </Button>
        <span className="flex flex-1 justify-center gap-1">
          <CalendarMonthPicker format="long">{(picker) => <Choice {...picker} />}</CalendarMonthPicker>
          <CalendarYearPicker visibleYears={60}>{(picker) => <Choice {...picker} />}</CalendarYearPicker>
        </span>
        <Button
          slot="next"
          aria-label={t('ui.nextMonth')}
          className="grid size-7 place-items-center rounded-m data-hovered:bg-sunken"
        >
          <ChevronRight className="icon" aria-hidden="true" />
        </Button>
      </header>
      <CalendarGrid className="num w-full text-s">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="size-8 font-normal text-ink-3">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className="mx-auto grid size-8 cursor-default place-items-center rounded-m outline-none! data-disabled:text-ink-3 data-disabled:opacity-50 data-focus-visible:ring-2 data-focus-visible:ring-accent data-hovered:bg-sunken data-outside-month:invisible data-selected:bg-accent data-selected:text-on-accent"
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

interface ChoiceProps {
  'aria-label': string;
  value: string | number;
  items: { id: number; formatted: string }[];
  onChange: (id: string | number | null) => void;
}

function Choice({ value, items, onChange, ...named }: ChoiceProps) {
  return (
    <select
      {...named}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
      className="h-7 rounded-m border border-transparent bg-transparent px-1 text-s font-medium text-ink hover:bg-sunken"
    >
      {items.map((one) => (
        <option key={one.id} value={one.id} className="bg-surface text-ink">
          {one.formatted}
        </option>
      ))}
    </select>
  );
}
