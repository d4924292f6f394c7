import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { useReader } from '@/time/reader';
import { zoneOptions } from '@/time/zone-options';
import { Button } from '@/ui/button';
import { ComboBox } from '@/ui/combo-box';
import { Sheet } from '@/ui/sheet';
import { ProblemNote } from '@/ui/states';
import { TextField } from '@/ui/text-field';
import { useAddRegion, type Person } from './directory';

const workdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;

/** A region with its clock, working hours and head. */
export function RegionSheet({ people, onClose }: { people: Person[]; onClose: () => void }) {
  const { t } = useTranslation();
  const reader = useReader();
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  const [zone, setZone] = useState<string | null>(reader.zone);
  const [from, setFrom] = useState('09:00');
  const [to, setTo] = useState('17:30');
  const [head, setHead] = useState<string | null>(null);
  const add = useAddRegion(onClose);
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t('people.addRegion')}
      footer={
        <Button
          look="primary"
          className="ml-auto"
          isPending={add.isPending}
          isDisabled={id.trim() === '' || name.trim() === '' || !zone}
          onPress={() =>
            zone &&
            add.mutate({
              region: id.trim().toLowerCase(),
              name: name.trim(),
              zone,
              hours: workdays.map((day) => ({ day, from, to })),
              ...(head ? { head } : {}),
            })
          }
        >
          {t('common.save')}
        </Button>
      }
    >
      <TextField label={t('people.field.short')} autoFocus value={id} onChange={setId} hint={t('people.shortHint')} />
      <TextField label={t('people.field.name')} value={name} onChange={setName} />
      <ComboBox label={t('accounts.field.zone')} options={zoneOptions(reader.locale)} value={zone} onChange={setZone} />
      <TextField label={t('people.field.from')} value={from} onChange={setFrom} />
      <TextField label={t('people.field.to')} value={to} onChange={setTo} />
      <ComboBox
        label={t('people.field.head')}
        options={people.filter((one) => one.present).map((one) => ({ id: one.id, name: one.name }))}
        value={head}
        onChange={setHead}
        optional
      />
      {add.isError && <ProblemNote problem={problemOf(add.error)} />}
    </Sheet>
  );
}
