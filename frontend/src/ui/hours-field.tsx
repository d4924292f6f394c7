import { parseTime } from '@internationalized/date';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { TimeField } from 'react-aria-components/TimeField';
import { useTranslation } from 'react-i18next';
import { Checkbox } from './checkbox';
import { classes } from './classes';
import type { FieldLook } from './field';
import { segmentClass } from './segment';

export interface WorkingDay {
  day: 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';
  from: string;
  to: string;
}

export const weekdays: readonly WorkingDay['day'][] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

/** The week of whoever works it: which days, and from when to when on the clock of their zone. */
export function HoursField({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
}: FieldLook & { value: readonly WorkingDay[]; onChange: (value: WorkingDay[]) => void }) {
  const { t } = useTranslation();
  const last = value.at(-1) ?? { from: '09:00', to: '17:30' };
  const put = (day: WorkingDay['day'], one: WorkingDay | null) =>
    onChange(
      weekdays.flatMap((each) => {
        const stands = each === day ? one : value.find((other) => other.day === each);
        return stands ? [stands] : [];
      }),
    );
  return (
    <fieldset className="m-0 grid min-w-0 gap-1 border-0 p-0 text-s tablet:grid-cols-[96px_minmax(0,1fr)] tablet:gap-3">
      <legend className="float-left text-ink-2 tablet:pt-1">
        {label}
        {optional && <span className="block text-xs text-ink-3">{t('common.optional')}</span>}
      </legend>
      <div className="grid gap-1">
        {weekdays.map((day) => {
          const works = value.find((one) => one.day === day);
          return (
            <div key={day} className="flex min-h-8 items-center gap-2">
              <span className="w-16">
                <Checkbox
                  isSelected={works !== undefined}
                  onChange={(on) => put(day, on ? { day, from: last.from, to: last.to } : null)}
                >
                  {t(`facts.day.${day}`)}
                </Checkbox>
              </span>
              {works && (
                <>
                  <Clock
                    label={t('facts.hoursFrom', { day: t(`facts.day.${day}`) })}
                    value={works.from}
                    onChange={(from) => put(day, { ...works, from })}
                    invalid={Boolean(error)}
                  />
                  <span aria-hidden="true">–</span>
                  <Clock
                    label={t('facts.hoursTo', { day: t(`facts.day.${day}`) })}
                    value={works.to}
                    onChange={(to) => put(day, { ...works, to })}
                    invalid={Boolean(error)}
                  />
                </>
              )}
            </div>
          );
        })}
        {hint !== undefined && <span className="text-ink-3">{hint}</span>}
        {error && (
          <span role="alert" className="text-late">
            {error}
          </span>
        )}
      </div>
    </fieldset>
  );
}

function Clock({
  label,
  value,
  onChange,
  invalid,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  invalid: boolean;
}) {
  return (
    <TimeField
      aria-label={label}
      hourCycle={24}
      shouldForceLeadingZeros
      isInvalid={invalid}
      validationBehavior="aria"
      value={parseTime(value.slice(0, 5))}
      onChange={(next) => next && onChange(next.toString().slice(0, 5))}
    >
      <DateInput
        className={classes(
          'flex rounded-m border bg-surface px-1 py-0.5 data-focus-within:border-accent',
          invalid ? 'border-late' : 'border-line-strong',
        )}
      >
        {(one) => (
          <DateSegment
            segment={one}
            className={`${segmentClass} grid h-6 place-items-center not-data-[type=literal]:min-w-6`}
          />
        )}
      </DateInput>
    </TimeField>
  );
}
