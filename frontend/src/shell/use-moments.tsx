import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMoment } from '@/moment/use-moment';
import { endOfDay } from '@/time/day';
import { clock, dayAndMonth } from '@/time/format';
import { compare } from '@/time/instant';
import { useReader } from '@/time/reader';
import { typedDate } from '@/time/typed-date';
import { instantOf } from '@/ui/when-field';
import { useSlots, type PaletteEntry } from './slots';

/** What one says before a date to see it; left out, a date alone is enough. */
const asked = /^(?:show|open|as of|at|on|zeige?|öffne|stand|vom|am|per)\s+(?=\S)/i;

/** A date typed while an account is open: that account at that moment, on either axis. */
export function useMoments(text: string): PaletteEntry[] {
  const { t } = useTranslation();
  const reader = useReader();
  const moment = useMoment();
  const account = useSlots((state) => state.account);
  const travels = useSlots((state) => state.banner !== null);
  const words = text.replace(asked, '');
  const mayBeDate = words !== text || /\d/.test(words) || words.length > 4;
  const found = account && travels && mayBeDate ? typedDate(words, reader, 'past') : null;
  if (!account || !found) return [];
  const at = found.clock ? instantOf(found.day, found.clock, reader.zone) : endOfDay(found.day, reader.zone);
  if (compare(at, reader.now) >= 0) return [];
  const day = dayAndMonth(found.day, reader.locale);
  const label = found.clock
    ? t('shell.showAt', { name: account.name, instant: `${day}, ${clock(at, reader.locale, reader.zone)}` })
    : t('shell.showEndOf', { name: account.name, day });
  return (['knew', 'true'] as const).map((axis) => ({
    id: `moment-${axis}`,
    group: 'moment',
    label,
    about: t(`moment.${axis}`),
    finds: text,
    run: () => moment.show(at, { axis }),
    icon: <History className="icon text-ink-3" aria-hidden="true" />,
  }));
}
