import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { DIRECTORY } from '@/api/keys';
import { NewSheet } from '@/acts/new-sheet';
import type { Names } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { addingPerson, addingRegion } from './directory-acts';

/** Somebody becomes a person of ours, who needs no login to be named; or a region is added under its short name. */
export function NewDirectorySheet({
  what,
  names,
  onClose,
}: {
  what: 'person' | 'region';
  names: Names;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { zone } = useReader();
  return (
    <NewSheet
      account={DIRECTORY}
      names={names}
      zones={[zone]}
      spec={
        what === 'person'
          ? addingPerson(zone, t('administration.act.addPerson'))
          : addingRegion(zone, t('administration.act.addRegion'))
      }
      undo={(thing, event, header) =>
        what === 'person'
          ? api.POST('/api/directory/people/{person}/undo', {
              params: { path: { person: thing }, header },
              body: { event },
            })
          : api.POST('/api/directory/regions/{region}/undo', {
              params: { path: { region: thing }, header },
              body: { event },
            })
      }
      onClose={onClose}
    />
  );
}
