import { useTranslation } from 'react-i18next';
import type { Instant } from '@/time/instant';
import { DueChip, KeptChip, StateChip } from '@/ui/state-chip';
import type { Card } from './use-board';

/** How a promise reads at an instant: always icon, word and colour. */
export function CardState({ card, at }: { card: Card; at: Instant }) {
  const { t } = useTranslation();
  const zone = card.due?.zone ?? 'UTC';
  switch (card.state) {
    case 'kept':
    case 'kept-late':
      return card.endedAt ? (
        <KeptChip dueEnd={card.dueEnd ?? null} done={card.endedAt} zone={zone} />
      ) : (
        <StateChip state={card.state === 'kept' ? 'kept' : 'keptLate'} />
      );
    case 'breached':
      return <StateChip state="breached" />;
    case 'withdrawn':
      return <StateChip state="withdrawn" />;
    case 'late':
      return card.due ? <DueChip due={card.due} at={at} /> : <StateChip state="breachPending" />;
    default:
      return (
        <>
          {card.state === 'proposed' && <StateChip state="proposed" />}
          {card.due ? (
            <DueChip due={card.due} at={at} />
          ) : (
            <StateChip state="accepted" word={t('commitments.kind.standing')} />
          )}
        </>
      );
  }
}
