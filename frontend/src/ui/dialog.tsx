import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsksFirst } from './asks-first';
import { Button } from './button';
import { DialogFrame, type FrameProps } from './dialog-frame';

interface Props extends FrameProps {
  /** Something has been typed that closing would lose: it asks first. */
  isDirty?: boolean;
}

export function Dialog({ isDirty = false, ...frame }: Props) {
  const { isOpen, onClose } = frame;
  const { close, question, asks } = useAsksFirst({ isOpen, isDirty, onClose });
  return <DialogFrame {...frame} onClose={close} stays={asks} above={question} />;
}

interface ConfirmProps {
  isOpen: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: string;
  text: ReactNode;
  /** The act in its own word: "Withdraw", never "OK". */
  act: string;
  /** What it is called to do nothing, where "Cancel" could be either. */
  keep?: string;
  danger?: boolean;
  isPending?: boolean;
  /** What it asks for besides was typed, and would be lost. */
  isDirty?: boolean;
}

/** Asks once before what is hard to take back. */
export function ConfirmDialog({
  isOpen,
  onClose,
  onConfirm,
  title,
  text,
  act,
  keep,
  danger = false,
  isPending = false,
  isDirty = false,
}: ConfirmProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      role="alertdialog"
      isDirty={isDirty}
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            {keep ?? t('common.cancel')}
          </Button>
          <Button look={danger ? 'danger' : 'primary'} onPress={onConfirm} isPending={isPending}>
            {act}
          </Button>
        </>
      }
    >
      {text}
    </Dialog>
  );
}
