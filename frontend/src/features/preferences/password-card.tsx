import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { useRefused } from '@/api/use-refused';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Form } from '@/ui/form';
import { ProblemNote } from '@/ui/states';
import { TextField } from '@/ui/text-field';
import { toast } from '@/ui/toast';
import { useChangePassword } from './use-me-acts';

/** Another password; every other session of mine ends with the old one. */
export function PasswordCard() {
  const { t } = useTranslation();
  const [values, setValues] = useState({ current: '', password: '' });
  const [wasTried, setTried] = useState(false);
  const change = useChangePassword(() => {
    setValues({ current: '', password: '' });
    setTried(false);
    toast({ text: t('preferences.passwordChanged') });
  });
  const problem = change.isError ? problemOf(change.error) : null;
  const names = ['current', 'password'] as const;
  const { refused, rest } = useRefused(problem, values);
  const [tries, setTries] = useState(0);
  return (
    <Card title={t('signIn.password')}>
      <Form
        className="max-w-[440px]"
        label={t('signIn.password')}
        tries={`${tries}:${problem ? change.submittedAt : ''}`}
        onSave={() => {
          setTried(true);
          setTries(tries + 1);
          if (values.current && values.password) change.mutate(values);
        }}
      >
        {names.map((name) => (
          <TextField
            key={name}
            label={t(name === 'current' ? 'preferences.currentPassword' : 'signIn.newPassword')}
            stacked
            type="password"
            autoComplete={name === 'current' ? 'current-password' : 'new-password'}
            value={values[name]}
            onChange={(value) => setValues((before) => ({ ...before, [name]: value }))}
            error={wasTried && !values[name] ? t('common.required') : refused[name]}
          />
        ))}
        <ProblemNote problem={rest} />
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-s text-ink-3">{t('preferences.passwordText')}</span>
          <Button type="submit" className="ml-auto" isPending={change.isPending}>
            {t('preferences.changePassword')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
