import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { StateChip, type State } from '@/ui/state-chip';

type StepState = components['schemas']['StepCard']['state'];

const looks: Record<StepState, State> = {
  'waiting-for-consent': 'waiting',
  'consent-refused': 'declined',
  requested: 'requested',
  'handed-off': 'requested',
  accepted: 'accepted',
  declined: 'declined',
  completed: 'completed',
  cancelled: 'cancelled',
};

/** How a step stands, alike wherever it stands. */
export function StepChip({ state }: { state: StepState }) {
  const { t } = useTranslation();
  return <StateChip state={looks[state]} word={t(`coordination.state.${state}`)} />;
}
