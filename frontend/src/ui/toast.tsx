import { Check, TriangleAlert, X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import { Button, IconButton } from './button';

interface ToastContent {
  text: string;
  tone?: 'ok' | 'late';
  /** What takes the act back, offered for a few seconds. */
  onUndo?: () => void;
  act?: { label: string; onPress: () => void };
  /** The act before is no longer the last one, so its undo is not offered any more. */
  endsUndo?: boolean;
}

interface Shown extends ToastContent {
  id: number;
}

/** What is said at the moment. */
export const useToasts = create<{ shown: Shown[] }>(() => ({ shown: [] }));
let last = 0;

/** Says something once, politely; with `onUndo` it offers to take the act back. */
export function toast(content: ToastContent): void {
  last += 1;
  const id = last;
  const ends = content.endsUndo === true || content.onUndo !== undefined;
  useToasts.setState(({ shown }) => ({
    shown: [...shown.filter((one) => !ends || !one.onUndo), { ...content, id }].slice(-3),
  }));
}

function dismiss(id: number): void {
  useToasts.setState(({ shown }) => ({ shown: shown.filter((one) => one.id !== id) }));
}

/** Where toasts stand; once per page, above every sheet and usable with it. One under the pointer or the focus stays. */
export function Toasts() {
  const { t } = useTranslation();
  const shown = useToasts((state) => state.shown);
  // Where nobody is left to read them, they are over: whoever comes next is not offered the undo of another.
  useEffect(() => () => useToasts.setState({ shown: [] }), []);
  return (
    <section
      data-react-aria-top-layer="true"
      aria-label={t('ui.notifications')}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-18 z-50 grid justify-items-center gap-2 px-3 tablet:bottom-5 print:hidden"
    >
      {shown.map((one) => (
        <ToastLine key={one.id} toast={one} />
      ))}
    </section>
  );
}

function ToastLine({ toast: { id, text, tone = 'ok', onUndo, act } }: { toast: Shown }) {
  const { t } = useTranslation();
  const rest = onUndo || act ? 8000 : 5000;
  useEffect(() => {
    let timer = setTimeout(() => dismiss(id), rest);
    const hold = () => clearTimeout(timer);
    const release = () => {
      clearTimeout(timer);
      timer = setTimeout(() => dismiss(id), rest);
    };
    const line = document.getElementById(`toast-${id}`);
    line?.addEventListener('pointerenter', hold);
    line?.addEventListener('pointerleave', release);
    line?.addEventListener('focusin', hold);
    line?.addEventListener('focusout', release);
    return () => clearTimeout(timer);
  }, [id, rest]);
  return (
    <div
      id={`toast-${id}`}
      className="pointer-events-auto flex max-w-[min(560px,100%)] animate-[rise_160ms_ease-out] items-center gap-2 rounded-l border border-line bg-surface py-1.5 pr-1.5 pl-3 text-s shadow-lift"
    >
      {tone === 'ok' ? (
        <Check className="icon text-ok" aria-hidden="true" />
      ) : (
        <TriangleAlert className="icon text-late" aria-hidden="true" />
      )}
      <span className="min-w-0 wrap-anywhere">{text}</span>
      {onUndo && (
        <Button
          look="quiet"
          className="text-accent!"
          onPress={() => {
            dismiss(id);
            onUndo();
          }}
        >
          {t('common.undo')}
        </Button>
      )}
      {act && (
        <Button
          look="quiet"
          className="text-accent!"
          onPress={() => {
            dismiss(id);
            act.onPress();
          }}
        >
          {act.label}
        </Button>
      )}
      <IconButton
        label={t('ui.dismiss')}
        icon={<X className="icon" aria-hidden="true" />}
        onPress={() => dismiss(id)}
      />
    </div>
  );
}
