import type { ReactNode } from 'react';
import { useForm, Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { DocumentTitle } from '@/shell/page';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import { classes } from '@/ui/classes';
import { ProblemNote } from '@/ui/states';
import { TextField } from '@/ui/text-field';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Entrance } from './entrance';
import { ProviderWay } from './provider-way';
import { useDemoPeople, useDemoSignIn, useSignIn } from './sign-in';

/** Sign in with name and password; the demo offers its people by one click each. */
export function SignInPage({
  onSignedIn,
  beside,
  target = '/accounts',
  refused = null,
  onLeave = (address) => window.location.assign(address),
}: {
  onSignedIn: () => void;
  beside?: ReactNode;
  target?: string;
  refused?: string | null;
  onLeave?: (address: string) => void;
}) {
  const { t } = useTranslation();
  const people = useDemoPeople();
  const signIn = useSignIn(onSignedIn);
  const demo = useDemoSignIn(onSignedIn);
  const { control, handleSubmit } = useForm({ defaultValues: { name: '', password: '' } });
  const offered = people.data ?? [];
  return (
    <Entrance isWide={offered.length > 0}>
      <DocumentTitle title={t('signIn.title')} />
      <p className="text-ink-2">{t('signIn.lead')}</p>
      <div className={classes('grid grid-cols-1 items-start gap-5', offered.length > 0 && 'laptop:grid-cols-2')}>
        {offered.length > 0 && (
          <section className="grid grid-cols-1 gap-1 rounded-l border border-line bg-surface p-2">
            <div className="px-2 pt-1 pb-1.5">
              <h2 className="text-m">{t('signIn.demoTitle')}</h2>
              <p className="text-s text-ink-2">{t('signIn.demoText')}</p>
            </div>
            {offered.map((one) => (
              <AriaButton
                key={one.person}
                onPress={() => demo.mutate(one.person)}
                isDisabled={demo.isPending}
                className="flex min-h-10 items-center gap-2.5 rounded-m px-2 text-left data-hovered:bg-accent-soft"
              >
                <Avatar person={one.person} name={one.name} size="m" decorative />
                <span className="min-w-0">
                  <span className="block leading-tight font-medium">{one.name}</span>
                  <span className="block truncate text-s text-ink-3">{one.role}</span>
                </span>
                {one.start && (
                  <span className="ml-auto">
                    <Chip tone="accent">{t('signIn.startHere')}</Chip>
                  </span>
                )}
              </AriaButton>
            ))}
            {demo.isError && <ProblemNote problem={problemOf(demo.error)} />}
          </section>
        )}
        <div className="grid grid-cols-1 gap-5">
          {beside}
          <ProviderWay target={target} refused={refused} onLeave={onLeave} />
          <form
            className="grid gap-3 rounded-l border border-line bg-surface p-4"
            onSubmit={(event) => void handleSubmit((values) => signIn.mutate(values))(event)}
          >
            <h1 className="text-l">{t('signIn.title')}</h1>
            <Controller
              control={control}
              name="name"
              rules={{ required: t('common.required') }}
              render={({ field, fieldState }) => (
                <TextField
                  label={t('signIn.name')}
                  stacked
                  autoComplete="username"
                  value={field.value}
                  onChange={field.onChange}
                  onBlur={field.onBlur}
                  inputRef={field.ref}
                  error={fieldState.error?.message}
                />
              )}
            />
            <Controller
              control={control}
              name="password"
              rules={{ required: t('common.required') }}
              render={({ field, fieldState }) => (
                <TextField
                  label={t('signIn.password')}
                  stacked
                  type="password"
                  autoComplete="current-password"
                  value={field.value}
                  onChange={field.onChange}
                  onBlur={field.onBlur}
                  inputRef={field.ref}
                  error={fieldState.error?.message}
                />
              )}
            />
            {signIn.isError && <SignInProblem error={signIn.error} />}
            <Button type="submit" look="primary" isPending={signIn.isPending} className="h-9!">
              {t('signIn.submit')}
            </Button>
          </form>
        </div>
      </div>
    </Entrance>
  );
}

function SignInProblem({ error }: { error: Error }) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  const words =
    problem.status === 401
      ? t('signIn.wrong')
      : problem.status === 429
        ? t('signIn.throttled', { count: problem.retryAfter ?? 60 })
        : null;
  if (words === null) return <ProblemNote problem={problem} />;
  return (
    <p role="alert" className="rounded-m bg-late-soft px-3 py-2 text-s text-late">
      {words}
    </p>
  );
}
