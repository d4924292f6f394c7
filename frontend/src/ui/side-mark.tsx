import { useTranslation } from 'react-i18next';
import { classes } from './classes';

export type Side = 'ours' | 'theirs' | 'internal';

const colours: Record<Side, string> = { ours: 'text-ours', theirs: 'text-theirs', internal: 'text-internal' };

/** Whose promise, at a glance: a bar of colour and its words. */
export function SideMark({ side, kept = false }: { side: Side; kept?: boolean }) {
  const { t } = useTranslation();
  return (
    <span
      className={classes('inline-flex items-center gap-[5px] text-xs font-semibold whitespace-nowrap', colours[side])}
    >
      <span className="h-3 w-[3px] rounded-[2px] bg-current" aria-hidden="true" />
      {t(kept ? `common.sideKept.${side}` : `common.side.${side}`)}
    </span>
  );
}
