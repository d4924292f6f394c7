import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { DialogFrame } from './dialog-frame';

/** Whether what was typed may be lost: fetched with whatever asks it, so that it can also be asked without a line. */
export function AsksToDiscard({ onClose, onDiscard }: { onClose: () => void; onDiscard: () => void }) {
  const { t } = useTranslation();
  return (
    <DialogFrame
      isOpen
      onClose={onClose}
      title={t('ui.discardTitle')}
      role="alertdialog"
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            {t('ui.keepWriting')}
          </Button>
          <Button look="danger" onPress={onDiscard}>
            {t('ui.discard')}
          </Button>
        </>
      }
    >
      {t('ui.discardText')}
    </DialogFrame>
  );
}
