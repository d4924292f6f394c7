import type { components } from '@/api/schema';
import { isUnread, type When } from '@/time/when';
import { amountTrouble, type Amount } from '@/ui/money';
import { sentAmount } from './sent-amount';

type Promise = components['schemas']['Promise'];
export type Side = Promise['side'];
export type Kind = Promise['kind'];

/** A promise while it is written down. */
export interface PromiseDraft {
  key: string;
  side: Side;
  kind: Kind;
  what: string;
  responsible: string | null;
  counterpart: string | null;
  due: When | null;
  entity: string | null;
  /** Undefined where nothing was said of it: that of the call it was given in. */
  region: string | null | undefined;
  productLine: string;
  /** The standing promise of which it is one delivery. */
  cites: string | null;
  value: Amount | null;
  accepted: boolean;
  /** Only for these; null where nothing was said of it. */
  people: string[] | null;
}

export function emptyPromise(me: string, counterpart: string | null = null): PromiseDraft {
  return {
    key: crypto.randomUUID(),
    side: 'ours',
    kind: 'due-by',
    what: '',
    responsible: me,
    counterpart,
    due: null,
    entity: null,
    region: undefined,
    productLine: '',
    cites: null,
    value: null,
    accepted: true,
    people: null,
  };
}

/** The other side promises: who answers for it and who it is given to change places. */
export function turned(draft: PromiseDraft, side: Side): PromiseDraft {
  return side === draft.side
    ? draft
    : { ...draft, side, responsible: draft.counterpart, counterpart: draft.responsible };
}

/** Who may see it: unless something else was said, those for whom the sheet is that it is written down in. */
export function audienceOf({ people }: PromiseDraft, sheet: readonly string[]): string[] {
  return people ?? [...sheet];
}

/** Where it belongs: unless something else was said, where the sheet does that it is written down in. */
export function regionOf({ region }: PromiseDraft, sheet: string | null = null): string | null {
  return region === undefined ? sheet : region;
}

/** @param of the region of the sheet that it is written down in */
export function promiseOf(draft: PromiseDraft, sheet: readonly string[] = [], of: string | null = null): Promise {
  const audience = audienceOf(draft, sheet);
  const region = regionOf(draft, of);
  return {
    side: draft.side,
    kind: draft.kind,
    what: draft.what.trim(),
    responsible: draft.responsible ?? '',
    accepted: draft.accepted,
    ...(draft.counterpart ? { counterpart: draft.counterpart } : {}),
    ...(draft.due && draft.kind !== 'standing' ? { due: draft.due } : {}),
    ...(draft.entity ? { entity: draft.entity } : {}),
    ...(region ? { region } : {}),
    ...(draft.productLine.trim() ? { productLine: draft.productLine.trim() } : {}),
    ...(draft.cites && draft.kind !== 'standing' ? { cites: draft.cites } : {}),
    ...(draft.value ? { value: sentAmount(draft.value) } : {}),
    ...(audience.length > 0 ? { audience } : {}),
  };
}

/** What a refusal may be about, by the names that the server has for it. */
export function refusable({ key: _key, people, accepted: _accepted, ...draft }: PromiseDraft) {
  return { ...draft, audience: people };
}

/** What is still missing before it can be saved, or cannot be saved as it is. */
export function gapOf(draft: PromiseDraft): 'what' | 'responsible' | 'due' | 'value' | null {
  if (draft.what.trim() === '') return 'what';
  if (!draft.responsible) return 'responsible';
  if (draft.kind !== 'standing' && (!draft.due || isUnread(draft.due))) return 'due';
  return draft.value && amountTrouble(draft.value) ? 'value' : null;
}
