import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { problemOf, problemSentence } from '@/api/problem';
import { DocumentTitle } from '@/shell/page';
import { Button } from '@/ui/button';
import { ProblemNote } from '@/ui/states';
import { TextField } from '@/ui/text-field';
import { Entrance } from './entrance';
import { useChoosePassword } from './sign-in';

/** Where a one-time link leads: its person chooses the password with which they sign in from then on. */
export function PasswordPage({ token, onChosen }: { token: string; onChosen: () => void }) {
  const { t } = useTranslation();
  const choose = useChoosePassword(onChosen);
  const { control, handleSubmit } = useForm({ defaultValues: { password: '' } });
  const problem = choose.isError ? problemOf(choose.error) : null;
  const isSpent = problem?.status === 404;
  const isAboutIt = problem?.field === 'password';
  return (
    <Entrance>
      <DocumentTitle title={t('signIn.chooseTitle')} />
      <form
        className="grid gap-3 rounded-l border border-line bg-surface p-4"
        onSubmit={(event) => void handleSubmit(({ password }) => choose.mutate({ token, password }))(event)}
      >
        <h1 className="text-l">{t('signIn.chooseTitle')}</h1>
        <p className="text-s text-ink-2">{t('signIn.chooseText')}</p>
        <Controller
          control={control}
          name="password"
          rules={{ required: t('common.required') }}
          render={({ field, fieldState }) => (
            <TextField
              label={t('signIn.newPassword')}
              stacked
              type="password"
              autoComplete="new-password"
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              inputRef={field.ref}
              error={fieldState.error?.message ?? (isAboutIt ? problemSentence(t, problem) : undefined)}
            />
          )}
        />
        {isSpent && (
          <p role="alert" className="rounded-m bg-late-soft px-3 py-2 text-s text-late">
            {t('signIn.chooseExpired')}
          </p>
        )}
        {!isSpent && !isAboutIt && <ProblemNote problem={problem} />}
        <Button type="submit" look="primary" isPending={choose.isPending} className="h-9!">
          {t('signIn.choose')}
        </Button>
      </form>
    </Entrance>
  );
}
