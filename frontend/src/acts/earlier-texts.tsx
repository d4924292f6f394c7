import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenItem } from '@/moment/use-moment';
import type { Names } from '@/names/use-names';
import type { Instant } from '@/time/instant';
import type { When } from '@/time/when';
import { DiffText } from '@/ui/diff-text';
import { InstantText } from '@/ui/instant-text';
import { WhenSaid } from '@/ui/when-said';

/** One text of several, each correcting the one before it. */
interface Text {
  event: string;
  by: string;
  effectiveAt: Instant;
  given?: When | null;
  recordedAt: Instant;
}

/**
 * Nothing is replaced: each earlier text beside the one that took its place, the difference marked. Where the address
 * asks for one of them, it is scrolled to.
 */
export function EarlierTexts<T extends Text>({
  texts,
  words,
  names,
  heading: Heading,
  isUndone = false,
}: {
  /** The latest first. */
  texts: readonly T[];
  words: (text: T, other: T) => string;
  names: Names;
  heading: 'h3' | 'h4';
  /** The latest was taken back: it is struck out. */
  isUndone?: boolean;
}) {
  const { t } = useTranslation();
  const { item } = useOpenItem();
  const title = useRef<HTMLHeadingElement>(null);
  // What it said before stands with what took its place, too.
  const isAskedFor = (isUndone ? texts.slice(0, 1) : texts).some(({ event }) => event === item?.text);
  useEffect(() => {
    if (!isAskedFor) return;
    title.current?.scrollIntoView({ block: 'start' });
    title.current?.focus({ preventScroll: true });
  }, [isAskedFor]);
  if (texts.length < 2) return null;
  return (
    <>
      <Heading ref={title} tabIndex={-1} className={Heading === 'h3' ? 'text-m' : 'mt-1 text-s'}>
        {isUndone ? t('facts.correctedAndTakenBack') : t('facts.earlier', { count: texts.length - 1 })}
      </Heading>
      {texts.slice(0, -1).map((text, index) => {
        const before = texts[index + 1];
        if (!before) return null;
        return (
          <div key={text.event} className="grid gap-1.5">
            <DiffText
              earlier={words(before, text)}
              present={words(text, before)}
              isStruck={isUndone && index === 0}
              earlierTitle={<InstantText instant={before.recordedAt} form="full" />}
              presentTitle={<InstantText instant={text.recordedAt} form="full" />}
            />
            <p className="text-s text-ink-3">
              {names.of(text.by)} · {t('account.happened')} <WhenSaid given={text.given} instant={text.effectiveAt} />
            </p>
          </div>
        );
      })}
    </>
  );
}
