import { Suspense, createContext, lazy, use, useCallback, useEffect, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const ConfirmDialog = lazy(async () => ({ default: (await import('./dialog')).ConfirmDialog }));

const Unsaved = createContext<(form: string, isDirty: boolean) => void>(() => undefined);

/** A form of the sheet it stands in has something typed in it: the sheet asks before it closes. */
export function useUnsaved(isDirty: boolean): void {
  const form = useId();
  const tell = use(Unsaved);
  useEffect(() => {
    if (!isDirty) return undefined;
    tell(form, true);
    return () => tell(form, false);
  }, [form, isDirty, tell]);
}

/** What closes, but asks first where it, or a form below `keeps`, would lose something typed. */
export function useAsksFirst(isDirty: boolean, onClose: () => void) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const [forms, setForms] = useState<readonly string[]>([]);
  const tell = useCallback(
    (form: string, isChanged: boolean) =>
      setForms((before) => [...before.filter((one) => one !== form), ...(isChanged ? [form] : [])]),
    [],
  );
  const asks = isDirty || forms.length > 0;
  return {
    asks,
    close: () => (asks ? setAsking(true) : onClose()),
    keeps: (children: ReactNode) => <Unsaved value={tell}>{children}</Unsaved>,
    question: (
      <Suspense>
        {isAsking && (
          <ConfirmDialog
            isOpen
            danger
            onClose={() => setAsking(false)}
            onConfirm={onClose}
            title={t('ui.discardTitle')}
            text={t('ui.discardText')}
            act={t('ui.discard')}
          />
        )}
      </Suspense>
    ),
  };
}
