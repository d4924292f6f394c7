import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

export interface FrameProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  footer?: ReactNode;
  wide?: boolean;
  role?: 'dialog' | 'alertdialog';
}

/** How a dialog looks. It closes at once: what would lose something typed is a `Dialog`. */
export function DialogFrame({
  isOpen,
  onClose,
  title,
  children,
  footer,
  wide = false,
  role = 'dialog',
  stays = false,
  above,
}: FrameProps & {
  /** A click beside it does not close it. */
  stays?: boolean;
  /** What stands over it. */
  above?: ReactNode;
}) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={role === 'dialog' && !stays}
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
      {above}
    </ModalOverlay>
  );
}
