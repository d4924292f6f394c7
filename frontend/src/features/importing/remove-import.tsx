import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/dialog';
import { ProblemNote } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useRemoval, type ImportStatus } from './imports';

interface Props {
  status: ImportStatus;
  onRemoved: () => void;
}

/** Takes the file and the report away, after it asked; what was imported stays. */
export function RemoveImport({ status, onRemoved }: Props) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const remove = useRemoval(() => {
    setAsked(false);
    onRemoved();
    toast({ text: t('importing.removed') });
  });
  return (
    <>
      <Button look="quiet" onPress={() => setAsked(true)}>
        {t('importing.remove')}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        danger
        title={t('importing.removeOf', { name: status.fileName })}
        text={
          <>
            <p>{t('importing.removeText')}</p>
            {remove.isError && <ProblemNote problem={problemOf(remove.error)} />}
          </>
        }
        act={t('importing.remove')}
        isPending={remove.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() => remove.mutate(status.id)}
      />
    </>
  );
}
