import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { ComboBox } from '@/ui/combo-box';
import { Sheet } from '@/ui/sheet';
import { ProblemNote } from '@/ui/states';
import { TextField } from '@/ui/text-field';
import { useAddUser, type Person } from './directory';

/** A person of ours gets a login: no password is set for them, a one-time link lets them choose one. */
export function UserSheet({ people, onClose }: { people: Person[]; onClose: () => void }) {
  const { t } = useTranslation();
  const [person, setPerson] = useState<string | null>(null);
  const [login, setLogin] = useState('');
  const [isAdministrator, setAdministrator] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const add = useAddUser((made) => setLink(`${window.location.origin}${made.path}`));
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t('people.addUser')}
      footer={
        link ? undefined : (
          <Button
            look="primary"
            className="ml-auto"
            isPending={add.isPending}
            isDisabled={!person || login.trim() === ''}
            onPress={() => person && add.mutate({ person, login: login.trim(), administrator: isAdministrator })}
          >
            {t('common.save')}
          </Button>
        )
      }
    >
      {link ? (
        <div className="grid gap-2 text-s">
          <p>{t('people.linkText')}</p>
          <code className="rounded-m bg-sunken p-2 break-all select-all">{link}</code>
        </div>
      ) : (
        <>
          <ComboBox
            label={t('people.field.person')}
            options={people.map((one) => ({ id: one.id, name: one.name }))}
            value={person}
            onChange={setPerson}
          />
          <TextField label={t('people.field.login')} value={login} onChange={setLogin} />
          <Checkbox isSelected={isAdministrator} onChange={setAdministrator}>
            {t('people.administrator')}
          </Checkbox>
          {add.isError && <ProblemNote problem={problemOf(add.error)} />}
        </>
      )}
    </Sheet>
  );
}
