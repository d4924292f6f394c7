import { LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { classes } from './classes';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger';

const looks: Record<ButtonLook, string> = {
  plain: 'border-line-strong bg-surface text-ink data-hovered:bg-sunken',
  primary: 'border-accent bg-accent text-on-accent data-hovered:bg-accent-strong data-hovered:border-accent-strong',
  quiet: 'border-transparent bg-transparent text-ink-2 data-hovered:bg-sunken data-hovered:text-ink',
  danger: 'border-late bg-surface text-late data-hovered:bg-late-soft',
};

/** The one look of everything that is pressed, shared with links that stand among buttons. */
export function buttonClass(look: ButtonLook = 'plain', className?: string): string {
  return classes(
    'inline-flex h-(--control) shrink-0 items-center justify-center gap-1.5 rounded-m border px-3 text-s leading-none font-medium whitespace-nowrap select-none',
    'data-disabled:cursor-not-allowed data-disabled:opacity-50',
    looks[look],
    className,
  );
}

interface Props extends Omit<ButtonProps, 'className' | 'children' | 'style'> {
  look?: ButtonLook;
  icon?: ReactNode;
  children: ReactNode;
  className?: string;
}

export function Button({ look = 'plain', icon, children, className, isPending, ...rest }: Props) {
  const { t } = useTranslation();
  return (
    <AriaButton {...rest} isPending={isPending ?? false} className={buttonClass(look, className)}>
      {isPending ? <LoaderCircle className="icon animate-spin" aria-label={t('common.working')} /> : icon}
      {children}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'className' | 'children' | 'style' | 'aria-label'> {
  label: string;
  icon: ReactNode;
  look?: ButtonLook;
  className?: string;
}

/** A button that is only a picture, with its name for those who do not see it. */
export function IconButton({ label, icon, look = 'quiet', className, ...rest }: IconButtonProps) {
  return (
    <AriaButton {...rest} aria-label={label} className={buttonClass(look, classes('w-(--control) px-0!', className))}>
      {icon}
    </AriaButton>
  );
}
