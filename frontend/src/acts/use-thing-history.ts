import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { DIRECTORY, keys } from '@/api/keys';
import type { components } from '@/api/schema';
import { useMoment } from '@/moment/use-moment';
import type { MomentQuery } from '@/time/moment-query';
import { lastWord } from './undo-chain';

export type ThingHistory = components['schemas']['ThingHistory'];
export type KnownFact = components['schemas']['KnownFact'];
export type Result = components['schemas']['Result'];

/** Everything that was ever said of one thing of an account, or of the directory. */
export function askHistory(account: string, thing: string, query: MomentQuery) {
  return answer(
    account === DIRECTORY
      ? api.GET('/api/directory/things/{thing}/history', { params: { path: { thing }, query } })
      : api.GET('/api/accounts/{account}/things/{thing}/history', { params: { path: { account, thing }, query } }),
  );
}

export function useThingHistory(account: string, thing: string) {
  const query = useMoment().apiQuery();
  return useQuery({
    queryKey: keys.read(account, 'history', query, thing),
    placeholderData: keepPreviousData,
    queryFn: () => askHistory(account, thing, query),
  });
}

/** The facts of one act, which are taken back together. */
export interface RecordedAct {
  act: string;
  recordedAt: string;
  actor: string;
  facts: KnownFact[];
}

/** What an act said, and the last act on it: itself, or its being taken back or brought back. */
export interface ShownAct {
  act: RecordedAct;
  last: RecordedAct;
  isUndone: boolean;
}

/** The acts on a thing, the latest first; what was taken back says so itself. */
export function shownActs(history: ThingHistory): ShownAct[] {
  const acts = actsOf(history);
  const all = history.facts.map((fact) => ({
    event: fact.event,
    act: fact.act,
    replaces: fact.names,
    takesBack: Boolean(fact.names) && (fact.value ?? null) === null,
  }));
  const ofEvent = new Map(all.map((one) => [one.event, one]));
  return acts.flatMap((act) => {
    const first = ofEvent.get(act.facts[0]?.event ?? '');
    if (!first || first.takesBack) return [];
    const { last, isUndone } = lastWord(first, all);
    return [{ act, last: acts.find((one) => one.act === last.act) ?? act, isUndone }];
  });
}

/** The acts on a thing, the latest first. */
export function actsOf(history: ThingHistory): RecordedAct[] {
  const acts = new Map<string, RecordedAct>();
  for (const fact of history.facts) {
    const known = acts.get(fact.act);
    if (known) known.facts.push(fact);
    else acts.set(fact.act, { act: fact.act, recordedAt: fact.recordedAt, actor: fact.actor, facts: [fact] });
  }
  return [...acts.values()].toReversed();
}
