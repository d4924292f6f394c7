import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import { plainWords } from '@/time/date-words';
import type { Option } from './options';

/** Fields on screen in which something is still looked for. */
const useWaitingFields = create<{ fields: readonly string[] }>(() => ({ fields: [] }));

/** Something that was typed is still looked for: what is saved now would be without it. */
export function useIsLookingFor(): boolean {
  return useWaitingFields(({ fields }) => fields.length > 0);
}

interface Awaited {
  /** Takes what fits nothing yet, as long as the choices have not come. */
  onAwait: ((text: string) => void) | undefined;
  /** What is looked for, or was in vain; stands in place of the field's hint. */
  hint: ReactNode;
}

/**
 * Who types faster than the choices come loses nothing: what was typed is kept when one goes on, and taken as if it had
 * been chosen once the choices are there. What fits none of them is said below the field until one types there again.
 */
export function useAwaited(
  options: readonly Option[],
  isPending: boolean,
  take: (ids: string[]) => void,
  hint: ReactNode,
): Awaited {
  const { t } = useTranslation();
  const field = useId();
  const [texts, setTexts] = useState<string[]>([]);
  const [inVain, setInVain] = useState<string[]>([]);
  const isWaiting = texts.length > 0;
  useEffect(() => {
    if (!isWaiting) return undefined;
    useWaitingFields.setState(({ fields }) => ({ fields: [...fields, field] }));
    return () => useWaitingFields.setState(({ fields }) => ({ fields: fields.filter((one) => one !== field) }));
  }, [field, isWaiting]);
  const latest = useRef({ options, take });
  useEffect(() => {
    latest.current = { options, take };
  });
  useEffect(() => {
    if (isPending || texts.length === 0) return;
    const now = latest.current;
    const found = texts.map((text) => now.options.find(({ name }) => plainWords(name).includes(plainWords(text))));
    const ids = [...new Set(found.flatMap((option) => option?.id ?? []))];
    if (ids.length > 0) now.take(ids);
    setInVain(texts.filter((_text, index) => !found[index]));
    setTexts([]);
  }, [isPending, texts]);
  const said = isWaiting
    ? t('ui.lookingFor', { text: texts.join(', ') })
    : inVain.length > 0 && t('ui.noneFitsTyped', { text: inVain.join(', ') });
  return {
    onAwait: isPending
      ? (text) => {
          setInVain([]);
          setTexts([...texts, text]);
        }
      : undefined,
    // It is there from the start, empty, or the field would not be described by what is said later.
    hint: said ? <span aria-live="polite">{said}</span> : (hint ?? ''),
  };
}
