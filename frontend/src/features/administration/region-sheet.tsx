import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { DIRECTORY } from '@/api/keys';
import { Details } from '@/acts/details';
import { ThingSheet } from '@/acts/thing-sheet';
import { hoursText } from '@/acts/value-text';
import { useMayWrite } from '@/moment/use-moment';
import type { Names } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { cityOf } from '@/time/zone';
import type { Region } from './directory';
import { changingRegion } from './directory-acts';

/** One region: its clock, working hours and head, from a date on, and all that was said of it. */
export function RegionSheet({ region, names, onClose }: { region: Region; names: Names; onClose: () => void }) {
  const { t } = useTranslation();
  const reader = useReader();
  const mayWrite = useMayWrite();
  return (
    <ThingSheet
      account={DIRECTORY}
      thing={region.id}
      title={region.name}
      names={names}
      zones={[reader.zone, ...(region.zone ? [region.zone] : [])]}
      acts={mayWrite ? [changingRegion(region, t('administration.act.change'))] : []}
      mayReplace={() => mayWrite}
      correct={(event, changed, header) =>
        api.POST('/api/directory/regions/{region}/correct', {
          params: { path: { region: region.id }, header },
          body: { event, changed },
        })
      }
      undo={(event, header) =>
        api.POST('/api/directory/regions/{region}/undo', {
          params: { path: { region: region.id }, header },
          body: { event },
        })
      }
      onClose={onClose}
    >
      <Details
        lines={[
          [t('facts.field.short'), region.id],
          [t('facts.field.zone'), region.zone ? cityOf(region.zone, reader.locale) : null],
          [t('facts.field.hours'), hoursText(region.hours, t)],
          [t('facts.field.head'), region.head ? names.of(region.head) : t('facts.nobody')],
        ]}
        planned={region.planned}
        names={names}
      />
    </ThingSheet>
  );
}
