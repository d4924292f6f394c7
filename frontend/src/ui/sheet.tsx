import { use, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { useAsksFirst } from './asks-first';
import { Button } from './button';
import { Kbd } from './kbd';
import { useSaveKey } from './typed';
import { useBackToOpener, useKeptFocus } from './sheet-focus';
import { SheetNotice } from './sheet-notice';
import { useFirstWrong } from './use-first-wrong';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Stands at the bottom and stays in sight: a word, and the buttons at the right. */
  footer?: ReactNode;
  /** A click beside the sheet does not close it. */
  keepOpen?: boolean;
  /** `Ctrl Enter`, wherever the focus is in the sheet. */
  onSave?: () => void;
  /** Other keys of the sheet, wherever the focus is in it, before whatever has the focus hears them. */
  onKey?: (event: KeyboardEvent) => void;
  /** Something has been typed that closing would lose: it asks first. */
  isDirty?: boolean;
  /** It stays whatever page is gone to, with what is typed in it. */
  outlivesPage?: boolean;
  /** Another with each try to save that did not succeed: the first field that is wrong then has the focus. */
  tries?: string | undefined;
}

/** A sheet beside the page, the whole width on a phone. `Esc` closes it. */
export function Sheet({
  isOpen,
  onClose,
  title,
  children,
  footer,
  keepOpen = false,
  isDirty = false,
  outlivesPage = false,
  onSave,
  onKey,
  tries,
}: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useBackToOpener(isOpen);
  useKeptFocus(heading, isOpen);
  const body = useRef<HTMLDivElement>(null);
  useFirstWrong(body, tries);
  const saves = useSaveKey(onSave);
  const notice = use(SheetNotice);
  const { asks, close, keeps, question } = useAsksFirst({ isOpen, isDirty, onClose, outlivesPage });
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && close()}
      isDismissable={!keepOpen && !asks}
      className="fixed inset-0 z-40 bg-veil"
    >
      <Modal className="fixed inset-y-0 right-0 h-dvh w-full border-line bg-surface shadow-lift data-entering:animate-[slide-in_160ms_ease-out] tablet:w-[520px] tablet:border-l">
        <div
          className="h-full"
          onKeyDownCapture={(event) => {
            onKey?.(event);
            saves(event);
          }}
        >
          <Dialog className="flex h-full flex-col outline-none!">
            <header className="flex items-start gap-2 px-4 pt-4 pb-2 tablet:px-6">
              <Heading slot="title" ref={heading} tabIndex={-1} className="min-w-0 flex-1 rounded-s py-1 text-l">
                {title}
              </Heading>
              <Button look="quiet" onPress={close}>
                {t('common.close')} <Kbd keys="Esc" />
              </Button>
            </header>
            {notice}
            <div ref={body} className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto px-4 py-2 tablet:px-6">
              {keeps(children)}
            </div>
            {footer !== undefined && (
              <footer className="flex flex-wrap items-center gap-2 border-t border-line px-4 py-3 tablet:px-6">
                {footer}
              </footer>
            )}
          </Dialog>
        </div>
      </Modal>
      {question}
    </ModalOverlay>
  );
}
