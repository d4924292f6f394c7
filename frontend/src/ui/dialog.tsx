import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { useAsksFirst } from './unsaved';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  footer?: ReactNode;
  wide?: boolean;
  role?: 'dialog' | 'alertdialog';
  /** Something has been typed that closing would lose: it asks first. */
  isDirty?: boolean;
}

export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  footer,
  wide = false,
  role = 'dialog',
  isDirty = false,
}: Props) {
  const { close, question, asks } = useAsksFirst({ isOpen, isDirty, onClose });
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && close()}
      isDismissable={role === 'dialog' && !asks}
      className="fixed inset-0 z-40 grid place-items-start justify-items-center overflow-y-auto bg-veil p-3 pt-[12vh]"
    >
      <Modal
        className={`w-full rounded-l border border-line bg-surface shadow-lift data-entering:animate-[rise_140ms_ease-out] ${wide ? 'max-w-[720px]' : 'max-w-[440px]'}`}
      >
        <AriaDialog role={role} className="grid gap-3 p-5 outline-none!">
          <Heading slot="title" className="text-l">
            {title}
          </Heading>
          <div className="grid gap-3 text-m text-ink-2">{children}</div>
          {footer !== undefined && <footer className="mt-1 flex flex-wrap justify-end gap-2">{footer}</footer>}
        </AriaDialog>
      </Modal>
      {question}
    </ModalOverlay>
  );
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
