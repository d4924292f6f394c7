import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { DIRECTORY } from '@/api/keys';
import { languageName } from '@/acts/choices';
import { Details } from '@/acts/details';
import { ThingSheet } from '@/acts/thing-sheet';
import { hoursText } from '@/acts/value-text';
import { useMayWrite } from '@/moment/use-moment';
import type { Names } from '@/names/use-names';
import { dayIn } from '@/time/day';
import { useReader } from '@/time/reader';
import { cityOf } from '@/time/zone';
import type { Person } from './directory';
import { changingPerson, personLeaving } from './directory-acts';

interface Props {
  id: string;
  title: string;
  /** Undefined where the moment shown does not have them. */
  person: Person | undefined;
  names: Names;
  onClose: () => void;
}

/** One person of ours: what holds of them, what changes from a date on, that they have left, and all that was said. */
export function PersonSheet({ id, title, person, names, onClose }: Props) {
  const { t } = useTranslation();
  const reader = useReader();
  const mayWrite = useMayWrite();
  const zone = person?.working.zone;
  const today = { date: dayIn(reader.now, reader.zone), zone: reader.zone };
  const mayLeave = person?.present && !person.planned.some((change) => change.kind === 'PersonLeft');
  return (
    <ThingSheet
      account={DIRECTORY}
      thing={id}
      title={title}
      names={names}
      zones={[reader.zone, ...(zone ? [zone] : [])]}
      acts={
        person && mayWrite
          ? [
              changingPerson(person, t('administration.act.change')),
              ...(mayLeave ? [personLeaving(person, today, t('administration.act.leave'))] : []),
            ]
          : []
      }
      mayReplace={() => mayWrite}
      correct={(event, changed, header) =>
        api.POST('/api/directory/people/{person}/correct', {
          params: { path: { person: id }, header },
          body: { event, changed },
        })
      }
      undo={(event, header) =>
        api.POST('/api/directory/people/{person}/undo', {
          params: { path: { person: id }, header },
          body: { event },
        })
      }
      absent={person ? undefined : { title: t('administration.notThen'), text: t('administration.notThenText') }}
      onClose={onClose}
    >
      {person && <Facts person={person} names={names} />}
    </ThingSheet>
  );
}

function Facts({ person, names }: { person: Person; names: Names }) {
  const { t } = useTranslation();
  const reader = useReader();
  const { zone, hours, own } = person.working;
  return (
    <Details
      lines={[
        [t('facts.field.function'), person.function ? t(`people.function.${person.function}`) : null],
        [t('facts.field.region'), person.region ? names.region(person.region) : null],
        [t('facts.field.zone'), zone ? cityOf(zone, reader.locale) : null],
        [
          t('facts.field.hours'),
          hours.length > 0 ? `${hoursText(hours, t)}${own ? '' : ` (${t('facts.byRegion')})`}` : null,
        ],
        [t('facts.field.language'), languageName(person.language, t)],
        [t('facts.field.since'), person.since],
        [t('facts.kindOf.PersonLeft'), person.leftOn],
      ]}
      planned={person.planned}
      names={names}
    />
  );
}
