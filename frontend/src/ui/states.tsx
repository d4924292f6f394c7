import { CloudOff, Inbox, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf, problemSentence, type Problem } from '@/api/problem';
import { Button } from './button';

interface Props {
  icon?: ReactNode;
  title: string;
  text?: string | undefined;
  action?: ReactNode;
}

/** What will stand here, and the first act that puts something here. */
export function EmptyState({ icon, title, text, action }: Props) {
  return (
    <div className="grid justify-items-center gap-1 rounded-l border border-dashed border-line-strong px-6 py-10 text-center">
      <span className="mb-1 text-ink-3 [&_svg]:size-6" aria-hidden="true">
        {icon ?? <Inbox />}
      </span>
      <h2 className="text-m">{title}</h2>
      {text && <p className="max-w-[52ch] text-s text-ink-2">{text}</p>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}

/** Nothing fits what is asked for: the filters are taken away by one press. */
export function NoneFits({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('ui.noneFits')}
      text={t('ui.noneFitsText')}
      action={<Button onPress={onClear}>{t('ui.clearFilters')}</Button>}
    />
  );
}

/** What failed, that nothing was lost, and what to do. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  const away = problem.code === 'offline' || problem.code === 'unreachable';
  return (
    <div
      role="alert"
      className="grid justify-items-center gap-1 rounded-l border border-line bg-surface px-6 py-8 text-center"
    >
      <span className="mb-1 text-late" aria-hidden="true">
        {away ? <CloudOff className="size-6" /> : <TriangleAlert className="size-6" />}
      </span>
      <h2 className="text-m">{t('trouble.title')}</h2>
      <p className="max-w-[56ch] text-s text-ink-2">{problemSentence(t, problem)}</p>
      {onRetry && (
        <Button className="mt-3" onPress={onRetry}>
          {t('common.retry')}
        </Button>
      )}
    </div>
  );
}

/** The same where there is room for a line. */
export function ErrorLine({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className="flex flex-wrap items-center gap-x-2 gap-y-1 text-s text-ink-2">
      <TriangleAlert className="icon text-late" aria-hidden="true" />
      <span className="min-w-0">{problemSentence(t, problemOf(error))}</span>
      <Button look="quiet" onPress={onRetry}>
        {t('common.retry')}
      </Button>
    </div>
  );
}

interface NoteProps {
  problem: Problem | null | undefined;
  /** It stands in a form, which keeps what was typed. */
  ofForm?: boolean;
}

/** A refusal: the rule in plain words; a form keeps its content. */
export function ProblemNote({ problem, ofForm = true }: NoteProps) {
  const { t } = useTranslation();
  if (!problem) return null;
  return (
    <div role="alert" className="flex items-start gap-2 rounded-m bg-late-soft px-3 py-2 text-s text-late">
      <TriangleAlert className="icon mt-0.5" aria-hidden="true" />
      <span>
        {problemSentence(t, problem)}{' '}
        <span className="text-ink-2">{t(ofForm ? 'trouble.nothingLost' : 'trouble.nothingSaved')}</span>
      </span>
    </div>
  );
}
