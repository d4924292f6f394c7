import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from './classes';

interface Props {
  keys: string;
  /** It is what one asked for, not a hint: it stands also where the pointer is a finger. */
  isAsked?: boolean;
}

/** The keys of a shortcut: `G A` is G, then A; `Ctrl+K` both at once. */
export function Kbd({ keys, isAsked = false }: Props) {
  const { t } = useTranslation();
  return (
    <span className={classes('inline-flex items-center gap-1', !isAsked && 'pointer-coarse:hidden')} aria-hidden="true">
      {keys.split(' ').map((key, index) => (
        <Fragment key={index}>
          {index > 0 && <span className="text-xs text-ink-3">{t('shell.keys.afterwards')}</span>}
          <kbd className="inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-s border border-current/60 px-1 font-sans text-xs leading-none font-medium">
            {key.replace('Ctrl', t('shell.keys.Ctrl')).replace('+', ' ')}
          </kbd>
        </Fragment>
      ))}
    </span>
  );
}
