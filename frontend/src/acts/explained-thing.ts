import type { components } from '@/api/schema';

type Fact = components['schemas']['DifferenceFact'];

const views: Record<string, string> = {
  interaction: 'interaction',
  commitment: 'commitment',
  case: 'case',
  contact: 'contact',
  account: 'account',
};

/** What makes a thing known: before it was recorded nobody knew of it, so "what we knew then" cannot show it. */
const makes = ['InteractionLogged', 'CommitmentMade', 'CaseOpened', 'ContactAdded', 'EntityAdded', 'MemberAppointed'];

/** The thing that a fact is about as the address names it, of an entity or an appointment inside its own list too. */
export function thingOf(fact: Pick<Fact, 'view' | 'thing' | 'field'>): string | null {
  const [list, part] = fact.field.split('.');
  if (fact.view === 'entities') return list === 'entities' && part ? `entity:${part}` : null;
  if (fact.view === 'team') return list === 'appointments' && part ? `member:${part}` : null;
  const type = views[fact.view];
  return type ? `${type}:${fact.thing}` : null;
}

/** Whether only "what was true then" can show it. */
export function isKnownLater(fact: Fact): boolean {
  return fact.effect === 'added' && makes.includes(fact.kind);
}
