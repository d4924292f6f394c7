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

interface Props {
  id: string;
  title: string;
  /** Undefined where the moment shown does not have it. */
  region: Region | undefined;
  names: Names;
  onClose: () => void;
}

/** One region: its clock, working hours and head, from a date on, and all that was said of it. */
export function RegionSheet({ id, title, region, names, onClose }: Props) {
  const { t } = useTranslation();
  const reader = useReader();
  const mayWrite = useMayWrite();
  return (
    <ThingSheet
      account={DIRECTORY}
      thing={id}
      title={title}
      names={names}
      zones={[reader.zone, ...(region?.zone ? [region.zone] : [])]}
      acts={region && mayWrite ? [changingRegion(region, t('administration.act.change'))] : []}
      mayReplace={() => mayWrite}
      correct={(event, changed, header) =>
        api.POST('/api/directory/regions/{region}/correct', {
          params: { path: { region: id }, header },
          body: { event, changed },
        })
      }
      undo={(event, header) =>
        api.POST('/api/directory/regions/{region}/undo', {
          params: { path: { region: id }, header },
          body: { event },
        })
      }
      absent={region ? undefined : { title: t('administration.notThen'), text: t('administration.notThenText') }}
      onClose={onClose}
    >
      {region && <Facts region={region} names={names} />}
    </ThingSheet>
  );
}

function Facts({ region, names }: { region: Region; names: Names }) {
  const { t } = useTranslation();
  const reader = useReader();
  return (
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
  );
}
