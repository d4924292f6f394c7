import type { components } from '@/api/schema';
import type { FormAct } from './case-act-form';

type Offered = components['schemas']['CaseSheet']['acts'];
type Name = NonNullable<Offered[string]>[number];

/** What the server would take of a step, as this screen calls it; it has no form for the others. */
const ofStep: Partial<Record<Name, FormAct>> = {
  accept: 'accept',
  complete: 'complete',
  consent: 'consent',
  decline: 'decline',
  'refuse-consent': 'refuseConsent',
  'hand-off': 'handOff',
  cancel: 'cancelStep',
};

const ofCase: Partial<Record<Name, FormAct>> = {
  'request-step': 'requestStep',
  'record-conflict': 'recordConflict',
  close: 'close',
  reopen: 'reopen',
};

const ofConflict: Partial<Record<Name, FormAct>> = { resolve: 'resolveConflict', assign: 'assignConflict' };

/** In the order of what one most likely came for. */
const order: FormAct[] = [
  'requestStep',
  'accept',
  'decline',
  'consent',
  'refuseConsent',
  'resolveConflict',
  'assignConflict',
  'complete',
  'handOff',
  'recordConflict',
  'close',
  'reopen',
  'cancelStep',
];

function named(names: readonly Name[] | undefined, words: Partial<Record<Name, FormAct>>): FormAct[] {
  const acts = (names ?? []).flatMap((name) => words[name] ?? []);
  return order.filter((act) => acts.includes(act));
}

export const actsOfCase = (offered: Offered, id: string) => named(offered[id], ofCase);
export const actsOfConflict = (offered: Offered, id: string) => named(offered[id], ofConflict);

/** What stands beside a step as buttons, and what is behind "More": who took it on comes to complete it. */
export function actsOfStep(offered: Offered, id: string, isAccepted: boolean): { shown: FormAct[]; more: FormAct[] } {
  const acts = named(offered[id], ofStep);
  const first = isAccepted ? ['complete'] : ['accept', 'decline', 'consent', 'refuseConsent'];
  const wanted = acts.filter((act) => first.includes(act));
  const shown = wanted.length > 0 ? wanted : acts.slice(0, 1);
  return { shown, more: acts.filter((act) => !shown.includes(act)) };
}
