import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { showInForm } from '@/api/form-problem';
import type { Problem } from '@/api/problem';
import { useReader } from '@/time/reader';
import { isUnread, type When } from '@/time/when';
import { zoneOptions } from '@/time/zone-options';
import { Button } from '@/ui/button';
import { ComboBox } from '@/ui/combo-box';
import { Form } from '@/ui/form';
import { Kbd } from '@/ui/kbd';
import { Select } from '@/ui/select';
import { Sheet } from '@/ui/sheet';
import { ProblemNote } from '@/ui/states';
import { TextField } from '@/ui/text-field';
import { WhenField } from '@/ui/when-field';
import type { Mode } from './question';
import { useRegisterAccount } from './register-account';
import { useOfferUndoOfRegistering } from './use-offer-undo';
import { useSameName } from './use-same-name';

interface Values {
  name: string;
  industry: string;
  city: string;
  country: string;
  zone: string;
  governance: Mode;
  since: When | null;
}

/** A global customer is registered, and its registrar appointed its account manager. */
export function RegisterAccountSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const reader = useReader();
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useForm<Values>({
    defaultValues: {
      name: '',
      industry: '',
      city: '',
      country: '',
      zone: reader.zone,
      governance: 'coordination',
      since: null,
    },
  });
  const [named, setNamed] = useState('');
  const same = useSameName(named);
  const hintOf = (name: 'name' | 'industry' | 'city' | 'country') => {
    if (name === 'country') return t('accounts.countryHint');
    return name === 'name' && same ? <SameName of={same} /> : undefined;
  };
  const offerUndo = useOfferUndoOfRegistering();
  const register = useRegisterAccount((account, name, version) => {
    offerUndo(account, name, version);
    onClose();
    form.reset();
    setNamed('');
    void navigate(`/accounts/${account}`);
  });
  const save = form.handleSubmit(({ city, country, zone, name, industry, governance, since }) => {
    if (isUnread(since)) return;
    setProblem(null);
    register.mutate(
      {
        name,
        industry,
        governance,
        headquarters: { city, country: country.toUpperCase(), zone },
        ...(since ? { since } : {}),
      },
      { onError: (error) => setProblem(showInForm(error, form, t)) },
    );
  });
  const { submitCount, errors } = form.formState;
  const isWrong = problem !== null || Object.keys(errors).length > 0;
  const text = (name: 'name' | 'industry' | 'city' | 'country', required = true) => (
    <Controller
      control={form.control}
      name={name}
      rules={required ? { required: t('common.required') } : {}}
      render={({ field, fieldState }) => (
        <TextField
          label={t(`accounts.field.${name}`)}
          value={field.value}
          onChange={(value) => {
            field.onChange(value);
            if (name === 'name') setNamed('');
          }}
          onBlur={() => {
            field.onBlur();
            if (name === 'name') setNamed(field.value);
          }}
          inputRef={field.ref}
          autoFocus={name === 'name'}
          hint={hintOf(name)}
          error={fieldState.error?.message}
        />
      )}
    />
  );
  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      isDirty={form.formState.isDirty}
      tries={isWrong ? `${submitCount}:${register.submittedAt}` : undefined}
      onSave={() => void save()}
      title={t('accounts.register')}
      footer={
        <>
          <span className="text-s text-ink-3">{t('accounts.registrar')}</span>
          <Button look="primary" className="ml-auto" isPending={register.isPending} onPress={() => void save()}>
            {t('accounts.register')} <Kbd keys="Ctrl+Enter" />
          </Button>
        </>
      }
    >
      <Form label={t('accounts.register')} onSave={() => void save()}>
        {text('name')}
        {text('industry')}
        {text('city')}
        {text('country')}
        <Controller
          control={form.control}
          name="zone"
          render={({ field, fieldState }) => (
            <ComboBox
              label={t('accounts.field.zone')}
              options={zoneOptions(reader.locale)}
              value={field.value}
              onChange={(zone) => zone && field.onChange(zone)}
              error={fieldState.error?.message}
            />
          )}
        />
        <Controller
          control={form.control}
          name="governance"
          render={({ field }) => (
            <Select
              label={t('accounts.field.governance')}
              options={(['coordination', 'control', 'separate'] as const).map((mode) => ({
                id: mode,
                name: t(`account.governance.${mode}`),
              }))}
              value={field.value}
              onChange={field.onChange}
              hint={t(`account.governanceHint.${field.value}`)}
            />
          )}
        />
        <Controller
          control={form.control}
          name="since"
          render={({ field, fieldState }) => (
            <WhenField
              label={t('accounts.field.since')}
              kind="day"
              toward="past"
              optional
              value={field.value}
              onChange={field.onChange}
              hint={t('accounts.sinceHint')}
              error={fieldState.error?.message}
            />
          )}
        />
        <ProblemNote problem={problem} />
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </Form>
    </Sheet>
  );
}

/** Two customers may be called alike; whoever registers the second knows of the first. */
function SameName({ of: { account, name } }: { of: { account: string; name: string } }) {
  const { t } = useTranslation();
  return (
    <span role="status" className="text-ink-2">
      {t('accounts.sameName', { name })}{' '}
      <Link to={`/accounts/${account}`} className="font-medium text-accent hover:underline">
        {t('accounts.sameNameOpen')}
      </Link>
    </span>
  );
}
