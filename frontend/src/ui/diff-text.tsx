import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from './classes';
import { wordDiff, type Stretch } from './word-diff';

interface Props {
  earlier: string;
  present: string;
  /** Who wrote it and when; "Earlier" and "Now" where nothing is given. */
  earlierTitle?: ReactNode;
  presentTitle?: ReactNode;
  /** The present text was taken back, so the earlier one stands again. */
  isStruck?: boolean;
}

/** The earlier text beside the present one, with the difference marked. */
export function DiffText({ earlier, present, earlierTitle, presentTitle, isStruck = false }: Props) {
  const { t } = useTranslation();
  const diff = wordDiff(earlier, present);
  return (
    <div className="grid gap-3 text-s tablet:grid-cols-2">
      <Side title={earlierTitle ?? t('ui.earlier')} stretches={diff.earlier} mark={isStruck ? 'span' : 'del'} />
      <Side title={presentTitle ?? t('ui.present')} stretches={diff.present} mark="ins" isStruck={isStruck} />
    </div>
  );
}

const marks = {
  del: 'rounded-[3px] bg-removed text-ink decoration-late',
  ins: 'rounded-[3px] bg-added text-ink no-underline',
  span: 'rounded-[3px] bg-added text-ink',
};

interface SideProps {
  title: ReactNode;
  stretches: Stretch[];
  mark: keyof typeof marks;
  isStruck?: boolean;
}

function Side({ title, stretches, mark: Mark, isStruck = false }: SideProps) {
  const { t } = useTranslation();
  return (
    <div className="min-w-0 rounded-m border border-line bg-surface p-3">
      <div className="mb-1 text-xs text-ink-3">{title}</div>
      <p className={classes('wrap-anywhere whitespace-pre-wrap', isStruck && 'line-through decoration-1')}>
        {stretches.length === 0 && <span className="text-ink-3">{t('ui.empty')}</span>}
        {stretches.map(({ isChanged, text }, index) => {
          const space = text.length - text.trimStart().length;
          return isChanged ? (
            <span key={index}>
              {text.slice(0, space)}
              <Mark className={marks[Mark]}>{text.slice(space)}</Mark>
            </span>
          ) : (
            <span key={index}>{text}</span>
          );
        })}
      </p>
    </div>
  );
}
