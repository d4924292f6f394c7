import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { DocumentTitle } from '@/shell/page';
import { useEyes } from '@/time/reader';
import { deviceZone } from '@/time/zone';
import { Button } from '@/ui/button';
import { ProblemNote } from '@/ui/states';
import { TextField } from '@/ui/text-field';
import { Entrance } from './entrance';
import { useSetup } from './sign-in';

const fields = [
  { name: 'name', label: 'signIn.yourName', type: 'text', autoComplete: 'name' },
  { name: 'login', label: 'signIn.name', type: 'text', autoComplete: 'username' },
  { name: 'password', label: 'signIn.password', type: 'password', autoComplete: 'new-password' },
] as const;

/** The first start: the one-time link creates the administrator. */
export function SetupPage({ token, onSignedIn }: { token: string; onSignedIn: () => void }) {
  const { t } = useTranslation();
  const setup = useSetup(onSignedIn);
  const spoken = useEyes((eyes) => eyes.locale).startsWith('de') ? 'de' : 'en';
  const { control, handleSubmit } = useForm({ defaultValues: { name: '', login: '', password: '' } });
  const problem = setup.isError ? problemOf(setup.error) : null;
  return (
    <Entrance>
      <DocumentTitle title={t('signIn.setupTitle')} />
      <form
        className="grid gap-3 rounded-l border border-line bg-surface p-4"
        onSubmit={(event) =>
          void handleSubmit((values) => setup.mutate({ token, ...values, zone: deviceZone(), language: spoken }))(event)
        }
      >
        <h1 className="text-l">{t('signIn.setupTitle')}</h1>
        <p className="text-s text-ink-2">{t('signIn.setupText')}</p>
        {fields.map((one) => (
          <Controller
            key={one.name}
            control={control}
            name={one.name}
            rules={{ required: t('common.required') }}
            render={({ field, fieldState }) => (
              <TextField
                label={t(one.label)}
                stacked
                type={one.type}
                autoComplete={one.autoComplete}
                value={field.value}
                onChange={field.onChange}
                onBlur={field.onBlur}
                inputRef={field.ref}
                hint={one.name === 'password' ? t('signIn.passwordHint') : undefined}
                error={fieldState.error?.message ?? errorOf(one.name)}
              />
            )}
          />
        ))}
        {problem?.status === 404 ? (
          <p role="alert" className="rounded-m bg-late-soft px-3 py-2 text-s text-late">
            {t('signIn.setupExpired')}
          </p>
        ) : (
          <ProblemNote problem={problem} />
        )}
        <Button type="submit" look="primary" isPending={setup.isPending} className="h-9!">
          {t('signIn.create')}
        </Button>
      </form>
    </Entrance>
  );

  function errorOf(name: string): string | undefined {
    const error = problem?.errors.find((one) => one.field === name);
    return error ? t('trouble.field.invalid') : undefined;
  }
}
