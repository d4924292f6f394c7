import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { AsksToDiscard } from './asks-to-discard';
import { Unsaved, letGo, useHalfWritten } from './unsaved';

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
