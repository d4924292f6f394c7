import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import { classes } from './classes';

/** How every field stands: its label at the left, or above it where there is no room. */
export interface FieldLook {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** The label above the control instead of beside it. */
  stacked?: boolean;
  optional?: boolean;
  className?: string;
}

export function fieldClass({ stacked, className }: Pick<FieldLook, 'stacked' | 'className'>): string {
  return classes(
    'group grid items-start text-s',
    stacked
      ? 'grid-cols-[minmax(0,1fr)] gap-1'
      : 'grid-cols-[84px_minmax(0,1fr)] gap-3 tablet:grid-cols-[96px_minmax(0,1fr)]',
    className,
  );
}

/** The frame of what is typed into. */
export const controlClass =
  'flex min-h-[34px] w-full flex-wrap items-center gap-1.5 rounded-m border border-line-strong bg-surface px-2.5 py-1 text-m text-ink outline-none! placeholder:text-ink-3 ' +
  'data-focused:border-accent data-focused:ring-3 data-focused:ring-accent-soft data-focus-within:border-accent data-focus-within:ring-3 data-focus-within:ring-accent-soft ' +
  'data-invalid:border-late group-data-invalid:border-late data-disabled:opacity-60';

export function FieldBody({ label, hint, error, stacked, optional, children }: FieldLook & { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <Label className={classes('wrap-normal text-ink-2', !stacked && 'pt-2')}>
        {label}
        {optional && (
          <span className={classes('text-xs text-ink-3', stacked ? 'ml-1' : 'block')}>{t('common.optional')}</span>
        )}
      </Label>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1">
        {children}
        {hint !== undefined && (
          <Text slot="description" className="text-s text-ink-3 empty:hidden">
            {hint}
          </Text>
        )}
        <FieldError className="text-s text-late">{error}</FieldError>
      </div>
    </>
  );
}
