import type { Names } from '@/names/use-names';
import type { PromiseDraft } from '@/promise/promise-draft';
import type { InteractionDraft } from './draft';

/** What is written down in a log sheet and not saved yet. */
export interface Written {
  typed: InteractionDraft;
  promises: PromiseDraft[];
  /** Only for these; empty where it is for everyone. */
  audience: string[];
}

/**
 * The same for another account: what was said stays, and whom and what that account does not know goes. What was for a few
 * stays for exactly those: a list that lost its names would be for everyone, so who may not see the account is refused, not
 * left out.
 */
export function carriedTo(names: Names, { typed, promises, audience }: Written): Written {
  const { people, contacts, entities } = names.raw;
  const isKnown = (id: string) => id in people || id in contacts;
  const known = (id: string | null) => (id !== null && isKnown(id) ? id : null);
  return {
    typed: { ...typed, people: typed.people.filter(isKnown), links: [] },
    promises: promises.map((promise) => ({
      ...promise,
      responsible: known(promise.responsible),
      counterpart: known(promise.counterpart),
      entity: promise.entity !== null && promise.entity in entities ? promise.entity : null,
      cites: null,
    })),
    audience,
  };
}
