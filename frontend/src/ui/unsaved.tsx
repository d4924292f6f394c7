import {
  Suspense,
  createContext,
  lazy,
  use,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { create } from 'zustand';

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

/** The sheets in which something is typed, and whether one of them is asking already. */
export const useHalfWritten = create<{ sheets: readonly HalfWritten[]; isAsked: boolean }>(() => ({
  sheets: [],
  isAsked: false,
}));

interface HalfWritten {
  id: string;
  /** It stays whatever page is gone to; only reloading or closing the window would lose it. */
  outlivesPage: boolean;
  /** Closes it without a question. */
  discard: () => void;
}

const letGo = (id: string) =>
  useHalfWritten.setState(({ sheets }) => ({ sheets: sheets.filter((one) => one.id !== id) }));

interface Closing {
  isOpen: boolean;
  isDirty: boolean;
  onClose: () => void;
  /** It stays whatever page is gone to. */
  outlivesPage?: boolean;
}

/** What closes, but asks first where it, or a form below `keeps`, would lose something typed. */
export function useAsksFirst({ isOpen, isDirty, onClose, outlivesPage = false }: Closing) {
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const [forms, setForms] = useState<readonly string[]>([]);
  const tell = useCallback(
    (form: string, isChanged: boolean) =>
      setForms((before) => [...before.filter((one) => one !== form), ...(isChanged ? [form] : [])]),
    [],
  );
  const asks = isDirty || forms.length > 0;
  const latest = useRef(onClose);
  useLayoutEffect(() => {
    latest.current = onClose;
  });
  const discard = useCallback(() => {
    // It is given up before what closes it goes elsewhere: nobody is asked twice.
    letGo(id);
    setAsking(false);
    latest.current();
  }, [id]);
  const wouldLose = isOpen && asks;
  useEffect(() => {
    if (!wouldLose) return undefined;
    useHalfWritten.setState(({ sheets }) => ({ sheets: [...sheets, { id, outlivesPage, discard }] }));
    return () => letGo(id);
  }, [id, discard, outlivesPage, wouldLose]);
  useEffect(() => {
    if (!isAsking) return undefined;
    useHalfWritten.setState({ isAsked: true });
    return () => useHalfWritten.setState({ isAsked: false });
  }, [isAsking]);
  return {
    asks,
    close: () => (asks ? setAsking(true) : onClose()),
    keeps: (children: ReactNode) => <Unsaved value={tell}>{children}</Unsaved>,
    question: isAsking && <AsksToDiscard onClose={() => setAsking(false)} onDiscard={discard} />,
  };
}

/** Whether what was typed may be lost. */
export function AsksToDiscard({ onClose, onDiscard }: { onClose: () => void; onDiscard: () => void }) {
  const { t } = useTranslation();
  return (
    <Suspense>
      <ConfirmDialog
        isOpen
        danger
        onClose={onClose}
        onConfirm={onDiscard}
        title={t('ui.discardTitle')}
        text={t('ui.discardText')}
        act={t('ui.discard')}
        keep={t('ui.keepWriting')}
      />
    </Suspense>
  );
}
