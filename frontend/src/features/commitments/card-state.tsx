import type { Instant } from '@/time/instant';
import { DueChip, KeptChip, StateChip } from '@/ui/state-chip';
import type { Card } from './use-board';

/** How a promise reads at an instant: always icon, word and colour. A hold that nobody ended was kept to its very end. */
export function CardState({ card, at }: { card: Card; at: Instant }) {
  switch (card.state) {
    case 'kept':
      return card.endedAt && card.endedAt !== card.dueEnd ? (
        <KeptChip due={card.due} done={card.endedAt} given={card.endedGiven} />
      ) : (
        <StateChip state="kept" />
      );
    case 'kept-late':
      return card.endedAt ? (
        <KeptChip due={card.due} done={card.endedAt} given={card.endedGiven} />
      ) : (
        <StateChip state="keptLate" />
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
          {card.due ? <DueChip due={card.due} at={at} /> : <StateChip state="standing" />}
        </>
      );
  }
}
