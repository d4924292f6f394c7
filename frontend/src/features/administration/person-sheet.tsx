import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { functions, type OurFunction } from '@/names/functions';
import { useReader } from '@/time/reader';
import { zoneOptions } from '@/time/zone-options';
import { Button } from '@/ui/button';
import { ComboBox } from '@/ui/combo-box';
import { Select } from '@/ui/select';
import { Sheet } from '@/ui/sheet';
import { ProblemNote } from '@/ui/states';
import { TextField } from '@/ui/text-field';
import { useAddPerson, type Region } from './directory';

/** Somebody becomes a person of ours; they need no login to be named. */
export function PersonSheet({ regions, onClose }: { regions: Region[]; onClose: () => void }) {
  const { t } = useTranslation();
  const reader = useReader();
  const [name, setName] = useState('');
  const [fn, setFn] = useState<OurFunction | null>(null);
  const [region, setRegion] = useState<string | null>(null);
  const [zone, setZone] = useState<string | null>(reader.zone);
  const add = useAddPerson(onClose);
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t('people.addPerson')}
      footer={
        <Button
          look="primary"
          className="ml-auto"
          isPending={add.isPending}
          isDisabled={name.trim() === '' || !zone}
          onPress={() =>
            zone &&
            add.mutate({ name: name.trim(), zone, ...(fn ? { function: fn } : {}), ...(region ? { region } : {}) })
          }
        >
          {t('common.save')}
        </Button>
      }
    >
      <TextField label={t('people.field.name')} autoFocus value={name} onChange={setName} />
      <Select
        label={t('timeline.function')}
        options={functions.map((one) => ({ id: one, name: t(`people.function.${one}`) }))}
        value={fn}
        onChange={(id) => setFn(functions.find((one) => one === id) ?? null)}
        optional
      />
      <Select
        label={t('timeline.region')}
        options={regions.map((one) => ({ id: one.id, name: one.name }))}
        value={region}
        onChange={setRegion}
        optional
      />
      <ComboBox label={t('accounts.field.zone')} options={zoneOptions(reader.locale)} value={zone} onChange={setZone} />
      {add.isError && <ProblemNote problem={problemOf(add.error)} />}
    </Sheet>
  );
}
