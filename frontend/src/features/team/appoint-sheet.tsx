import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useAct, type Headers } from '@/acts/use-act';
import { problemOf } from '@/api/problem';
import type { components } from '@/api/schema';
import { ourOptions, regionOptions } from '@/names/options';
import type { Names } from '@/names/use-names';
import type { When } from '@/time/when';
import { Button } from '@/ui/button';
import { ComboBox } from '@/ui/combo-box';
import { Select } from '@/ui/select';
import { Sheet } from '@/ui/sheet';
import { ProblemNote } from '@/ui/states';
import { WhenField } from '@/ui/when-field';
import { functionOptions } from './function-options';
import type { OurFunction, Role } from './use-team';

const roles: readonly Role[] = ['account-manager', 'team-member', 'auditor'];

/** A person of ours is appointed to the team, in a function and region, from a date to a date. */
export function AppointSheet({
  account,
  version,
  names,
  onClose,
}: {
  account: string;
  version: number;
  names: Names;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [person, setPerson] = useState<string | null>(null);
  const [fn, setFn] = useState<OurFunction>('sales');
  const [region, setRegion] = useState<string | null>(null);
  const [role, setRole] = useState<Role>('team-member');
  const [from, setFrom] = useState<When | null>(null);
  const [to, setTo] = useState<When | null>(null);
  const [wasTried, setTried] = useState(false);
  const appoint = useAct(
    account,
    version,
    (body: components['schemas']['NewAppointment'], header: Headers) =>
      api.POST('/api/accounts/{account}/team', { params: { path: { account }, header }, body }),
    onClose,
  );
  const choose = (id: string | null) => {
    setPerson(id);
    const known = id ? names.raw.people[id] : undefined;
    if (known?.function) setFn(known.function);
    if (known?.region) setRegion(known.region);
  };
  const save = () => {
    setTried(true);
    if (person)
      appoint.mutate({
        person,
        function: fn,
        role,
        beginningNotRecorded: false,
        ...(region ? { region } : {}),
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
      });
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t('team.appoint')}
      footer={
        <Button look="primary" className="ml-auto" isPending={appoint.isPending} onPress={save}>
          {t('team.appoint')}
        </Button>
      }
    >
      <ComboBox
        label={t('team.field.person')}
        options={ourOptions(names)}
        value={person}
        onChange={choose}
        error={wasTried && !person ? t('common.required') : undefined}
      />
      <Select
        label={t('timeline.function')}
        options={functionOptions(t)}
        value={fn}
        onChange={(id) => setFn(functionOptions(t).find((one) => one.id === id)?.id ?? fn)}
      />
      <Select
        label={t('timeline.region')}
        options={regionOptions(names)}
        value={region}
        onChange={setRegion}
        optional
      />
      <Select
        label={t('team.field.role')}
        options={roles.map((one) => ({ id: one, name: t(`team.role.${one}`) }))}
        value={role}
        onChange={(id) => setRole(roles.find((one) => one === id) ?? role)}
      />
      <WhenField
        label={t('team.field.from')}
        kind="day"
        value={from}
        onChange={setFrom}
        hint={t('common.now')}
        optional
      />
      <WhenField label={t('team.field.to')} kind="day" value={to} onChange={setTo} optional />
      {appoint.isError && <ProblemNote problem={problemOf(appoint.error)} />}
    </Sheet>
  );
}
