import { useTranslation } from 'react-i18next';
import type { Me } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useReader } from '@/time/reader';
import { zoneOptions } from '@/time/zone-options';
import { ComboBox } from '@/ui/combo-box';
import { ProblemNote } from '@/ui/states';
import { useKeepZone } from './use-me-acts';

/** The zone in which I read times. */
export function ZoneField({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const keepZone = useKeepZone(me);
  return (
    <>
      <ComboBox
        label={t('facts.field.zone')}
        hint={t('preferences.zoneHint')}
        options={zoneOptions(locale)}
        value={me.zone}
        onChange={(zone) => zone && zone !== me.zone && keepZone.mutate(zone)}
      />
      {keepZone.isError && <ProblemNote problem={problemOf(keepZone.error)} />}
    </>
  );
}
