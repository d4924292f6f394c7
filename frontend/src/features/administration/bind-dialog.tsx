import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { useRefused } from '@/api/use-refused';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { ProblemNote } from '@/ui/states';
import { TextField } from '@/ui/text-field';
import { useBind, type UserRow } from './users';

/** Says who a user is at the other sign-in, by the name that the server's log gives whom it did not know. */
export function BindDialog({ user, provider, onClose }: { user: UserRow; provider: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [subject, setSubject] = useState('');
  const [wasTried, setTried] = useState(false);
  const bind = useBind(user.user, onClose);
  const problem = bind.isError ? problemOf(bind.error) : null;
  const { refused, rest } = useRefused(problem, { subject });
  const missing = wasTried && subject.trim() === '' ? t('common.required') : undefined;
  const save = () => {
    setTried(true);
    if (subject.trim() !== '') bind.mutate(subject.trim());
  };
  return (
    <Dialog
      isOpen
      isDirty={subject !== ''}
      onClose={onClose}
      title={`${t('administration.userAct.bind')}: ${user.name}`}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" isPending={bind.isPending} onPress={save}>
            {t('administration.userAct.bind')}
          </Button>
        </>
      }
    >
      <p>{t('administration.bindText', { provider })}</p>
      <TextField
        label={t('administration.field.subject')}
        stacked
        value={subject}
        onChange={setSubject}
        error={missing ?? refused['subject']}
      />
      <ProblemNote problem={rest} />
    </Dialog>
  );
}
