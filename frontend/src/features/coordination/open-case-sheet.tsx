import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { useOpenItem } from '@/moment/use-moment';
import { Button } from '@/ui/button';
import { Kbd } from '@/ui/kbd';
import { Sheet } from '@/ui/sheet';
import { ProblemNote } from '@/ui/states';
import { TextArea, TextField } from '@/ui/text-field';
import { useOpenCase } from './acts';

/** A case is opened: the internal work behind a promise or an issue. */
export function OpenCaseSheet({ account, onClose }: { account: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { open } = useOpenItem();
  const [subject, setSubject] = useState('');
  const [description, setDescription] = useState('');
  const [wasTried, setTried] = useState(false);
  const make = useOpenCase(account, (id) => {
    onClose();
    open('case', id);
  });
  const save = () => {
    setTried(true);
    if (subject.trim() !== '')
      make.mutate({ subject: subject.trim(), ...(description.trim() ? { description: description.trim() } : {}) });
  };
  return (
    <Sheet
      isOpen
      isDirty={subject !== ''}
      onSave={save}
      onClose={onClose}
      title={t('coordination.open')}
      footer={
        <Button look="primary" className="ml-auto" isPending={make.isPending} onPress={save}>
          {t('coordination.open')} <Kbd keys="Ctrl+Enter" />
        </Button>
      }
    >
      <TextField
        label={t('coordination.field.subject')}
        autoFocus
        value={subject}
        onChange={setSubject}
        error={wasTried && subject.trim() === '' ? t('common.required') : undefined}
      />
      <TextArea label={t('coordination.field.description')} value={description} onChange={setDescription} optional />
      {make.isError && <ProblemNote problem={problemOf(make.error)} />}
    </Sheet>
  );
}
