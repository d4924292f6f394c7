import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { useRefused } from '@/api/use-refused';
import { useReader } from '@/time/reader';
import { end, isUnread, type When } from '@/time/when';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { SecretOnce } from '@/ui/secret-once';
import { Sheet } from '@/ui/sheet';
import { ProblemNote } from '@/ui/states';
import { TextField } from '@/ui/text-field';
import { WhenField } from '@/ui/when-field';
import { useIssueToken } from './tokens';

/** A token for a program: named, with a last day if one is wanted, and shown this one time. */
export function TokenSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const reader = useReader();
  const [name, setName] = useState('');
  const [last, setLast] = useState<When | null>(null);
  const [wasTried, setTried] = useState(false);
  const [token, setToken] = useState<string | null>(null);
  const issue = useIssueToken(setToken);
  const problem = issue.isError ? problemOf(issue.error) : null;
  const { refused, rest } = useRefused(problem, { name, expiresAt: last });
  const [tries, setTries] = useState(0);
  const isMissing = wasTried && name.trim() === '';
  const save = () => {
    setTried(true);
    setTries(tries + 1);
    const expiresAt = last ? end(last) : null;
    if (name.trim() !== '' && !isUnread(last)) issue.mutate({ name: name.trim(), ...(expiresAt ? { expiresAt } : {}) });
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      keepOpen
      isDirty={token === null && (name !== '' || last !== null)}
      title={t('preferences.newToken')}
    >
      {token ? (
        <>
          <SecretOnce label={t('preferences.token')} text={t('preferences.tokenOnce')} secret={token} />
          <div className="flex justify-end">
            <Button onPress={onClose}>{t('common.close')}</Button>
          </div>
        </>
      ) : (
        <Form
          startsFocused
          label={t('preferences.newToken')}
          onSave={save}
          tries={`${tries}:${problem ? issue.submittedAt : ''}`}
        >
          <TextField
            label={t('facts.field.name')}
            hint={t('preferences.tokenNameHint')}
            maxLength={100}
            value={name}
            onChange={setName}
            error={isMissing ? t('common.required') : refused['name']}
          />
          <WhenField
            label={t('facts.field.lastDay')}
            kind="day"
            toward="future"
            zones={[reader.zone]}
            value={last}
            onChange={setLast}
            error={refused['expiresAt']}
            hint={t('preferences.tokenEndHint')}
            optional
          />
          <ProblemNote problem={rest} />
          <div className="flex justify-end gap-2">
            <Button look="quiet" onPress={onClose}>
              {t('common.cancel')}
            </Button>
            <Button look="primary" type="submit" isPending={issue.isPending}>
              {t('preferences.makeToken')}
            </Button>
          </div>
        </Form>
      )}
    </Sheet>
  );
}
