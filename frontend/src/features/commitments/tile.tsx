import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DiffersMark } from '@/moment/differs';
import { useOpenItem } from '@/moment/use-moment';
import type { Names } from '@/names/use-names';
import type { Instant } from '@/time/instant';
import { classes } from '@/ui/classes';
import { FromTo } from '@/ui/from-to';
import { opens } from '@/ui/list-keys';
import { Money } from '@/ui/money';
import { SideMark } from '@/ui/side-mark';
import { CardState } from './card-state';
import type { Card } from './use-board';

/** One promise on the board: whose, what, how it stands, who answers for it and to whom. */
export function Tile({
  card,
  names,
  at,
  isNew,
}: {
  card: Card;
  names: Names;
  at: Instant;
  /** It came while the board was on screen. */
  isNew: boolean;
}) {
  const { t } = useTranslation();
  const { open } = useOpenItem();
  return (
    <li
      id={card.id}
      className={classes('rounded-m border border-line px-2.5 py-2 text-s', isNew ? 'bg-accent-soft' : 'bg-surface')}
    >
      <SideMark side={card.side} kept={!card.open} />
      <button
        type="button"
        {...opens}
        onClick={() => open('commitment', card.id)}
        className="mt-0.5 mb-1 block min-h-6 w-full rounded-s text-left leading-snug font-medium hover:underline"
      >
        {card.what}
      </button>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-3">
        <CardState card={card} at={at} />
        <span>
          <FromTo from={names.of(card.responsible)} to={names.of(card.counterpart)} />
        </span>
        {card.value && <Money value={card.value} />}
        {card.promises > 1 && <span>{t('commitments.renegotiated', { count: card.promises - 1 })}</span>}
        <DiffersMark thing={card.id} />
        {card.people && (
          <span className="inline-flex items-center gap-1">
            <Lock className="icon-s" aria-hidden="true" /> {t('common.people', { count: card.people.length })}
          </span>
        )}
      </div>
    </li>
  );
}
