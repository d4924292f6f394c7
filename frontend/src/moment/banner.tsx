import { Clock } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { bannerInstant } from '@/time/format';
import { useReader } from '@/time/reader';
import { cityOf } from '@/time/zone';
import { Kbd } from '@/ui/kbd';
import { useShortcuts } from '@/ui/shortcuts';
import { usePrinting } from '@/ui/use-printing';
import { AxisSwitch } from './axis-switch';
import { useMoment } from './use-moment';

interface Props {
  /** How many acts recorded later say something of then; null while it is not known. */
  recordedLater?: number | null;
  /** Opens the list that the number is the length of. */
  onExplain?: () => void;
  /** Whether this page shows the past at all; one that does not yet says so. */
  travels?: boolean;
  /** Whether it can say only what was true then, by what is known now; it says so instead of offering the other. */
  isOnlyTrue?: boolean;
}

const band =
  'flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-past-line bg-past-soft px-3 py-2 text-s text-past tablet:px-6 print:hidden';

/** Above every screen of the past: which instant, which question, what differs, and the way back; or why now is shown. */
export function MomentBanner({ recordedLater = null, onExplain, travels = true, isOnlyTrue = false }: Props) {
  const { t } = useTranslation();
  const { locale, zone } = useReader();
  const { at, axis, known, isPast, noMoment, chooseAxis, backToNow } = useMoment();
  useShortcuts(isPast || noMoment ? [{ keys: 'Escape', help: 'now', run: backToNow }] : []);
  if (at === null && noMoment === null) return null;
  const now = (
    <Button onPress={backToNow} className="ml-auto inline-flex min-h-6 items-center gap-1.5 rounded-s print:hidden">
      <span className="underline underline-offset-2">{t('moment.backToNow')}</span>
      <span className="max-tablet:hidden">
        <Kbd keys="Esc" />
      </span>
    </Button>
  );
  if (at === null)
    return (
      <section aria-label={t('moment.control')} className={band}>
        <p className="inline-flex items-center gap-x-1.5" role="status">
          <Clock className="icon" aria-hidden="true" />
          {t(noMoment === 'future' ? 'moment.future' : 'moment.unread')}
        </p>
        {now}
      </section>
    );
  return (
    <section aria-label={t('moment.control')} className={band}>
      <p className="inline-flex flex-wrap items-center gap-x-1.5" role="status">
        <Clock className="icon" aria-hidden="true" />
        {t('moment.asOf')} <b className="num font-bold">{bannerInstant(at, locale, zone)}</b> {cityOf(zone, locale)}
        {known && !isOnlyTrue && (
          <span className="num">({t('moment.knownOn', { instant: bannerInstant(known, locale, zone) })})</span>
        )}
      </p>
      <span className="rounded-full border border-current px-2 text-xs font-medium">{t('moment.readOnly')}</span>
      {travels && !isOnlyTrue && <AxisSwitch axis={axis} onChange={chooseAxis} />}
      {travels && isOnlyTrue && (
        <span>
          <b className="font-bold">{t('moment.true')}</b> <span className="text-ink-2">{t('moment.onlyTrue')}</span>
        </span>
      )}
      {!travels && <span className="text-ink-2">{t('moment.doesNotTravel')}</span>}
      {travels && recordedLater === 0 && <span className="text-ink-2">{t('moment.noDifference')}</span>}
      {travels && recordedLater !== null && recordedLater > 0 && (
        <Button onPress={() => onExplain?.()} className="num min-h-6 rounded-s underline underline-offset-2">
          {t(known ? 'moment.recordedSince' : 'moment.recordedLater', { count: recordedLater })}
        </Button>
      )}
      {now}
    </section>
  );
}

/** The same in a line, above what a sheet says of then. */
export function MomentOfSheet({ isOnlyTrue = false }: Pick<Props, 'isOnlyTrue'>) {
  const { t } = useTranslation();
  const { locale, zone } = useReader();
  const { at, axis } = useMoment();
  if (at === null) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 border-y border-past-line bg-past-soft px-4 py-1.5 text-s text-past tablet:px-6">
      <Clock className="icon" aria-hidden="true" />
      {t('moment.asOf')} <b className="num font-bold">{bannerInstant(at, locale, zone)}</b> {cityOf(zone, locale)}{' '}
      <span>· {t(isOnlyTrue || axis === 'true' ? 'moment.true' : 'moment.knew')}</span>
    </p>
  );
}

/** On paper: of which instant the page is, and to which question it answers. */
export function PrintedMoment({ isOnlyTrue = false, travels = true }: Pick<Props, 'isOnlyTrue' | 'travels'>) {
  const { t } = useTranslation();
  const { now, locale, zone } = useReader();
  const { at, axis, known } = useMoment();
  if (!usePrinting()) return null;
  const instant = bannerInstant(travels ? (at ?? now) : now, locale, zone);
  const isTrue = isOnlyTrue || axis === 'true';
  return (
    <p className="mx-3 border-b border-line pb-1 text-s text-ink-2 tablet:mx-6">
      {t('common.product')} · {t('moment.asOf')} <b className="num">{instant}</b> {cityOf(zone, locale)}
      {travels && at !== null && ` · ${t(isTrue ? 'moment.true' : 'moment.knew')}`}
      {travels && at !== null && isOnlyTrue && `, ${t('moment.onlyTrue')}`}
      {travels && known && !isOnlyTrue && ` (${t('moment.knownOn', { instant: bannerInstant(known, locale, zone) })})`}
    </p>
  );
}

/** Beside what cannot be of the past: presence, clocks, counts in the navigation. */
export function NowMark() {
  const { t } = useTranslation();
  const { isPast } = useMoment();
  return isPast ? <span className="text-xs font-medium text-past">{t('moment.nowMark')}</span> : null;
}
