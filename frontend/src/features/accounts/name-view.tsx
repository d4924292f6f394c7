import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Form } from '@/ui/form';
import { TextField } from '@/ui/text-field';

/** Asks what a view is to be called. */
export default function NameView({ onClose, onSave }: { onClose: () => void; onSave: (name: string) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [wasTried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (name.trim() !== '') onSave(name.trim());
  };
  return (
    <Dialog
      isOpen
      isDirty={name !== ''}
      onClose={onClose}
      title={t('accounts.saveView')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onPress={save}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <Form label={t('accounts.saveView')} onSave={save}>
        <TextField
          label={t('accounts.viewName')}
          stacked
          autoFocus
          value={name}
          onChange={setName}
          error={wasTried && name.trim() === '' ? t('common.required') : undefined}
        />
      </Form>
    </Dialog>
  );
}
