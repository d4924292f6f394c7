import type { components } from '@/api/schema';
import type { DirectAct } from './act-specs';
import type { StepCard } from './use-coordination';

export type Offered = components['schemas']['CaseSheet']['acts'];
type Name = NonNullable<Offered[string]>[number];

/** What the server would take of a step, as this screen calls it. */
const ofStep: Partial<Record<Name, DirectAct>> = {
  accept: 'accept',
  complete: 'complete',
  consent: 'consent',
  decline: 'decline',
  'refuse-consent': 'refuseConsent',
  'hand-off': 'handOff',
  assign: 'assign',
  cancel: 'cancelStep',
};

const ofCase: Partial<Record<Name, DirectAct>> = {
  'request-step': 'requestStep',
  'record-conflict': 'recordConflict',
  close: 'close',
  reopen: 'reopen',
  narrow: 'narrow',
};

const ofConflict: Partial<Record<Name, DirectAct>> = { resolve: 'resolveConflict', assign: 'assignConflict' };

/** In the order of what one most likely came for. */
const order: DirectAct[] = [
  'requestStep',
  'accept',
  'decline',
  'consent',
  'refuseConsent',
  'resolveConflict',
  'assignConflict',
  'complete',
  'handOff',
  'assign',
  'recordConflict',
  'close',
  'reopen',
  'narrow',
  'cancelStep',
];

function named(names: readonly Name[] | undefined, words: Partial<Record<Name, DirectAct>>): DirectAct[] {
  const acts = (names ?? []).flatMap((name) => words[name] ?? []);
  return order.filter((act) => acts.includes(act));
}

export const actsOfCase = (offered: Offered, id: string) => named(offered[id], ofCase);
export const actsOfConflict = (offered: Offered, id: string) => named(offered[id], ofConflict);

/** What one is waited for with: taking a step on, or consenting to it. */
export const isAnswer = (act: DirectAct) => act === 'accept' || act === 'consent';

/** Whether one of the steps waits for the reader's answer. */
export function isAsked(offered: Offered, steps: readonly StepCard[]): boolean {
  return steps.some(({ id, state }) => state !== 'declined' && named(offered[id], ofStep).some(isAnswer));
}

/** What stands beside a step as buttons, and what is behind "More": who took it on comes to complete it. */
export function actsOfStep(
  offered: Offered,
  id: string,
  isAccepted: boolean,
): { shown: DirectAct[]; more: DirectAct[] } {
  const acts = named(offered[id], ofStep);
  const first = isAccepted ? ['complete'] : ['accept', 'decline', 'consent', 'refuseConsent'];
  const wanted = acts.filter((act) => first.includes(act));
  const shown = wanted.length > 0 ? wanted : acts.slice(0, 1);
  return { shown, more: acts.filter((act) => !shown.includes(act)) };
}
