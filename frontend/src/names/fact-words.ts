import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { commitmentActs } from './event-kinds';
import type { Names } from './use-names';

type Fact = components['schemas']['DifferenceFact'];

const kinds = [
  'InteractionLogged',
  'InteractionCancelled',
  ...commitmentActs,
  'CommitmentAudienceSet',
  'CaseOpened',
  'CaseClosed',
  'StepRequested',
  'StepAccepted',
  'StepDeclined',
  'ConsentGiven',
  'ConsentRefused',
  'StepHandedOff',
  'StepCompleted',
  'StepCancelled',
  'ConflictRecorded',
  'ConflictResolved',
  'EntityAdded',
  'EntityMoved',
  'EntityNamed',
  'EntityClosed',
  'MemberAppointed',
  'MemberReleased',
  'ContactAdded',
  'ContactLeft',
  'AccountRegistered',
  'AccountGovernanceSet',
] as const;

function text(said: unknown, name: string): string {
  if (typeof said !== 'object' || said === null || !(name in said)) return '';
  const value: unknown = Object.entries(said).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}

/** What was recorded, as a sentence: "Promise kept: 120 G7 gear sets to Belfort". */
export function useFactWords(names: Names) {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      fact: (fact: Fact) => {
        const entity = names.entity(text(fact.said, 'entity'));
        const parent = names.entity(text(fact.said, 'parent'));
        const person = names.of(text(fact.said, 'person'));
        const what = fact.title ?? (entity || person);
        const kind = kinds.find((one) => one === fact.kind);
        const sentence = kind
          ? t(`account.fact.${kind}`, { what: what || entity || person, entity, parent, person })
          : t('account.fact.other', { what });
        if (fact.effect === 'added') return sentence;
        return t(fact.effect === 'removed' ? 'account.effect.removed' : 'account.effect.replaced', { sentence });
      },
    }),
    [t, names],
  );
}
