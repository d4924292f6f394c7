import { parseTime } from '@internationalized/date';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { Dialog } from 'react-aria-components/Dialog';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { TimeField } from 'react-aria-components/TimeField';
import { useTranslation } from 'react-i18next';
import type { Day } from '@/time/instant';
import { Button } from './button';
import { MonthCalendar } from './month-calendar';
import { popoverClass } from './options';
import { QuickDays } from './quick-days';
import { segmentClass } from './segment';
import type { OverlayProps } from './use-overlay';

interface Props extends OverlayProps {
  day: Day | null;
  clock: string | null;
  hasTime: boolean;
  offersDays: boolean;
  today: Day;
  onChoose: (day: Day, clock: string | null) => void;
}

/** A day from a month, its year chosen directly, and a time if there is one. */
export default function WhenPopover({ trigger, isOpen, onOpenChange, onChoose, ...props }: Props) {
  const { t } = useTranslation();
  const { day, clock, hasTime, offersDays, today } = props;
  const choose = (next: Day) => {
    onChoose(next, clock);
    onOpenChange(false);
  };
  return (
    <Popover
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      placement="bottom end"
      className={popoverClass}
    >
      <Dialog aria-label={t('ui.chooseDate')} className="grid w-68 gap-2 p-2 outline-none!">
        {offersDays && <QuickDays onChoose={choose} />}
        <MonthCalendar label={t('ui.date')} value={day} onChange={choose} startsFocused />
        {hasTime && (
          <div className="flex items-center gap-2 text-s">
            <TimeField
              value={clock ? parseTime(clock) : null}
              onChange={(next) => next && onChoose(day ?? today, `${next.hour}:${next.minute}`)}
              hourCycle={24}
              shouldForceLeadingZeros
              className="flex items-center gap-2"
            >
              <Label className="text-ink-2">{t('ui.time')}</Label>
              <DateInput className="flex rounded-m border border-line-strong px-2 py-1">
                {(one) => (
                  <DateSegment
                    segment={one}
                    className={`${segmentClass} grid min-h-6 place-items-center not-data-[type=literal]:min-w-6`}
                  />
                )}
              </DateInput>
            </TimeField>
            {day && clock && (
              <Button look="quiet" className="ml-auto" onPress={() => onChoose(day, null)}>
                {t('ui.dropTime')}
              </Button>
            )}
          </div>
        )}
      </Dialog>
    </Popover>
  );
}
