import { useTranslation } from 'react-i18next';
import type { Instant } from '@/time/instant';
import { DueChip, StateChip, type State } from '@/ui/state-chip';
import type { StepCard } from './use-coordination';

const looks: Record<StepCard['state'], State> = {
  'waiting-for-consent': 'waiting',
  'consent-refused': 'declined',
  requested: 'requested',
  'handed-off': 'requested',
  accepted: 'accepted',
  declined: 'declined',
  completed: 'completed',
  cancelled: 'cancelled',
};

/** How a step stands, and where it is open by when it is due. */
export function StepState({ step, at }: { step: StepCard; at: Instant }) {
  const { t } = useTranslation();
  return (
    <>
      <StateChip state={looks[step.state]} word={t(`coordination.state.${step.state}`)} />
      {step.open && step.due && <DueChip due={step.due} at={at} short />}
    </>
  );
}
