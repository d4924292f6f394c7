import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { commitmentActs, coordinationActs } from '@/names/event-kinds';
import type { Names } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { kindOf } from './fact-kinds';
import { factText } from './value-text';

type Fact = components['schemas']['DifferenceFact'];

/** What was recorded of one thing, as the API tells it. */
export type ToldFact = Pick<Fact, 'view' | 'field' | 'kind' | 'title' | 'said'>;

const kinds = [
  'InteractionLogged',
  'InteractionCancelled',
  'InteractionAudienceSet',
  ...commitmentActs,
  'CommitmentAudienceSet',
  ...coordinationActs,
  'CaseNarrowed',
  'EntityAdded',
  'EntityMoved',
  'EntityNamed',
  'EntityClosed',
  'MemberAppointed',
  'MemberReleased',
  'ContactAdded',
  'ContactLeft',
  'PersonLeft',
  'AccountRegistered',
  'AccountReferenceRecorded',
] as const;

function text(said: unknown, name: string): string {
  if (typeof said !== 'object' || said === null || !(name in said)) return '';
  const value: unknown = Object.entries(said).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}

/** Of an entity the part of the tree that is told of. */
function partOf({ field }: ToldFact): string {
  return field.split('.')[1] ?? '';
}

/** What was recorded, as a sentence: "Promise kept: 120 G7 gear sets to Belfort", "Claire Vidal, Function: Purchasing". */
export function useFactWords(names: Names) {
  const { t } = useTranslation();
  const reader = useReader();
  return useMemo(() => {
    const sentence = (fact: ToldFact) => {
      const entity = names.entity(text(fact.said, 'entity') || partOf(fact));
      const person = names.of(text(fact.said, 'person'));
      const what = fact.title ?? (entity || person);
      const kind = kinds.find((one) => one === fact.kind);
      if (kind) {
        const parent = names.entity(text(fact.said, 'parent')) || t('facts.top');
        return t(`account.fact.${kind}`, { what: what || entity || person, entity, parent, person });
      }
      const set = kindOf(fact.kind);
      if (!set) return t('account.fact.other', { what });
      const says = factText(set, fact.said, names, t, reader);
      const word = t(`facts.kindOf.${set}`);
      return [...(fact.view === 'account' ? [] : [what]), says ? `${word}: ${says}` : word].filter(Boolean).join(', ');
    };
    return {
      sentence,
      fact: (fact: Fact) => {
        if (fact.effect === 'added') return sentence(fact);
        return t(fact.effect === 'removed' ? 'account.effect.removed' : 'account.effect.replaced', {
          sentence: sentence(fact),
        });
      },
    };
  }, [t, names, reader]);
}
