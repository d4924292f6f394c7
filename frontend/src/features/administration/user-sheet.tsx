import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { useRefused } from '@/api/use-refused';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { ComboBox } from '@/ui/combo-box';
import { Form } from '@/ui/form';
import { Kbd } from '@/ui/kbd';
import { SecretOnce } from '@/ui/secret-once';
import { Sheet } from '@/ui/sheet';
import { ProblemNote } from '@/ui/states';
import { TextField } from '@/ui/text-field';
import type { Person } from './directory';
import { useAddUser } from './users';

/** A person of ours gets a login: no password is set for them, a one-time link lets them choose one. */
export function UserSheet({ people, onClose }: { people: Person[]; onClose: () => void }) {
  const { t } = useTranslation();
  const [person, setPerson] = useState<string | null>(null);
  const [login, setLogin] = useState('');
  const [isAdministrator, setAdministrator] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const add = useAddUser(setLink);
  const problem = add.isError ? problemOf(add.error) : null;
  const { refused, rest } = useRefused(problem, { person, login });
  const [tries, setTries] = useState(0);
  const errorOf = (field: string, isMissing: boolean) => {
    if (wasTried && isMissing) return t('common.required');
    return refused[field] !== undefined && problem?.status === 400 ? t('administration.loginForm') : refused[field];
  };
  const save = () => {
    setTried(true);
    setTries(tries + 1);
    const chosen = people.find((one) => one.id === person);
    if (!chosen || login.trim() === '') return;
    add.mutate({
      person: chosen.id,
      login: login.trim(),
      administrator: isAdministrator,
      ...(chosen.working.zone ? { zone: chosen.working.zone } : {}),
      ...(chosen.language === 'de' || chosen.language === 'en' ? { language: chosen.language } : {}),
    });
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      keepOpen
      isDirty={link === null && (person !== null || login !== '')}
      title={t('administration.act.addUser')}
    >
      {link ? (
        <>
          <SecretOnce label={t('administration.link')} text={t('administration.linkText')} secret={link} />
          <div className="flex justify-end">
            <Button onPress={onClose}>{t('common.close')}</Button>
          </div>
        </>
      ) : (
        <Form
          startsFocused
          label={t('administration.act.addUser')}
          onSave={save}
          tries={`${tries}:${problem ? add.submittedAt : ''}`}
        >
          <ComboBox
            label={t('administration.field.person')}
            options={people.map((one) => ({ id: one.id, name: one.name }))}
            opensOnFocus={false}
            value={person}
            onChange={setPerson}
            error={errorOf('person', !person)}
          />
          <TextField
            label={t('administration.field.login')}
            value={login}
            onChange={setLogin}
            error={errorOf('login', login.trim() === '')}
          />
          <Checkbox isSelected={isAdministrator} onChange={setAdministrator}>
            {t('administration.administrator')}
          </Checkbox>
          <ProblemNote problem={rest} />
          <div className="flex justify-end gap-2">
            <Button look="quiet" onPress={onClose}>
              {t('common.cancel')}
            </Button>
            <Button look="primary" type="submit" isPending={add.isPending}>
              {t('common.save')} <Kbd keys="Ctrl+Enter" />
            </Button>
          </div>
        </Form>
      )}
    </Sheet>
  );
}
