import { StepChip } from '@/cases/step-chip';
import type { Instant } from '@/time/instant';
import { DueChip } from '@/ui/state-chip';
import type { StepCard } from './use-coordination';

/** How a step stands, and where it is open by when it is due. */
export function StepState({ step, at }: { step: StepCard; at: Instant }) {
  return (
    <>
      <StepChip state={step.state} />
      {step.open && step.due && <DueChip due={step.due} at={at} short />}
    </>
  );
}
