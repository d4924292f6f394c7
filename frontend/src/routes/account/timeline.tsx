import { useOutletContext } from 'react-router';
import { TeamClocks } from '@/features/team/team-clocks';
import { TimelineSection } from '@/features/timeline/timeline-section';
import { WaitingCards } from '@/features/waiting/waiting-cards';

/** The first section of an account: what happened, and beside it who waits for whom and who is there. */
export function Component() {
  const account = useOutletContext<string>();
  return (
    <div className="mt-4 grid gap-6 grid-cols-1 laptop:grid-cols-[minmax(0,1fr)_320px]">
      <TimelineSection />
      <aside className="grid min-w-0 grid-cols-1 content-start gap-4">
        <WaitingCards account={account} />
        <TeamClocks account={account} />
      </aside>
    </div>
  );
}
