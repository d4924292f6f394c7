import { useQueryClient } from '@tanstack/react-query';
import { useAct, type Headers } from '@/acts/use-act';
import { answer, api } from '@/api/client';
import { commandHeaders, useCommand } from '@/api/command';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';

type S = components['schemas'];

export type CommitmentAct =
  | { act: 'accept'; body: S['AcceptCommitmentRequest'] }
  | { act: 'renegotiate'; body: S['RenegotiateCommitmentRequest'] }
  | { act: 'reassign'; body: S['ReassignCommitmentRequest'] }
  | { act: 'fulfil'; body: S['FulfilCommitmentRequest'] }
  | { act: 'breach'; body: S['BreachCommitmentRequest'] }
  | { act: 'withdraw'; body: S['WithdrawCommitmentRequest'] }
  | { act: 'narrow'; body: S['NarrowCommitmentRequest'] }
  | { act: 'correct'; body: S['CorrectCommitmentRequest'] }
  | { act: 'undo'; body: S['UndoCommitmentChangeRequest'] };

/** What is asked for in a form; taking something back is not. */
export type FormAct = Exclude<CommitmentAct['act'], 'undo'>;

export function send(account: string, commitment: string, { act, body }: CommitmentAct, header: Headers) {
  const params = { path: { account, commitment }, header };
  switch (act) {
    case 'accept':
      return api.POST('/api/accounts/{account}/commitments/{commitment}/accept', { params, body });
    case 'renegotiate':
      return api.POST('/api/accounts/{account}/commitments/{commitment}/renegotiate', { params, body });
    case 'reassign':
      return api.POST('/api/accounts/{account}/commitments/{commitment}/reassign', { params, body });
    case 'fulfil':
      return api.POST('/api/accounts/{account}/commitments/{commitment}/fulfil', { params, body });
    case 'breach':
      return api.POST('/api/accounts/{account}/commitments/{commitment}/breach', { params, body });
    case 'withdraw':
      return api.POST('/api/accounts/{account}/commitments/{commitment}/withdraw', { params, body });
    case 'narrow':
      return api.POST('/api/accounts/{account}/commitments/{commitment}/narrow', { params, body });
    case 'correct':
      return api.POST('/api/accounts/{account}/commitments/{commitment}/correct', { params, body });
    case 'undo':
      return api.POST('/api/accounts/{account}/commitments/{commitment}/undo', { params, body });
  }
}

/** Takes back what was said of a promise, decided on the version on screen. */
export function useUndoOfPromise(account: string, commitment: string, version: number) {
  return useAct(
    account,
    version,
    (event: string, header: Headers) => send(account, commitment, { act: 'undo', body: { event } }, header),
    () => undefined,
  );
}

/** A promise is written down on its own. */
export function useMakeCommitment(account: string, onMade: (commitment: string, version: number) => void) {
  const queries = useQueryClient();
  return useCommand({
    send: (body: S['MakeCommitmentRequest'], id) =>
      answer(
        api.POST('/api/accounts/{account}/commitments', {
          params: { path: { account }, header: commandHeaders(id) },
          body,
        }),
      ),
    onSuccess: async (result) => {
      await queries.invalidateQueries({ queryKey: keys.account(account) });
      const made = result.changed.find((one) => one.type === 'Commitment');
      if (made) onMade(made.id, made.version);
    },
  });
}
