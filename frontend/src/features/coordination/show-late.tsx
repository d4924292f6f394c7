import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ToggleChip } from '@/ui/filter-chip';
import type { CoordinationBoard } from './use-coordination';

/** Whether only late steps are asked for; it stands in the address. */
export function useShowsLate(): boolean {
  return useSearchParams()[0].get('show') === 'late';
}

/** The lanes of the steps that are past their due, the others left out. */
export function lateOnly(board: CoordinationBoard): CoordinationBoard['lanes'] {
  return board.lanes.map((lane) => ({ ...lane, steps: lane.steps.filter((step) => step.late) }));
}

export function countOf(lanes: CoordinationBoard['lanes']): number {
  return lanes.reduce((count, lane) => count + lane.steps.length, 0);
}

/** "Late steps 1": leaves only those on the board. */
export function LateChip({ board }: { board: CoordinationBoard }) {
  const { t } = useTranslation();
  const [, setSearch] = useSearchParams();
  const isOn = useShowsLate();
  const count = countOf(lateOnly(board));
  if (count === 0 && !isOn) return null;
  return (
    <ToggleChip
      name={`${t('coordination.late')} ${count}`}
      isOn={isOn}
      onChange={(on) =>
        setSearch((before) => {
          const next = new URLSearchParams(before);
          if (on) next.set('show', 'late');
          else next.delete('show');
          return next;
        })
      }
    />
  );
}
