import { useQueryClient } from '@tanstack/react-query';
import { useAct, type Headers } from '@/acts/use-act';
import { answer, api } from '@/api/client';
import { commandHeaders, useCommand } from '@/api/command';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';

type S = components['schemas'];

export function useOpenCase(account: string, onOpened: (id: string, version: number) => void) {
  const queries = useQueryClient();
  return useCommand({
    send: (body: S['OpenCaseBody'], id) =>
      answer(
        api.POST('/api/accounts/{account}/cases', {
          params: { path: { account }, header: commandHeaders(id) },
          body,
        }),
      ),
    onSuccess: async (result) => {
      await queries.invalidateQueries({ queryKey: keys.account(account) });
      const made = result.changed[0];
      if (made) onOpened(made.id, made.version);
    },
  });
}

export type CaseAct =
  | { act: 'requestStep'; body: S['RequestStepBody'] }
  | { act: 'accept'; step: string; body: S['AcceptStepBody'] }
  | { act: 'decline'; step: string; body: S['DeclineStepBody'] }
  | { act: 'consent'; step: string; body: S['GiveConsentBody'] }
  | { act: 'refuseConsent'; step: string; body: S['RefuseConsentBody'] }
  | { act: 'handOff'; step: string; body: S['HandOffStepBody'] }
  | { act: 'assign'; step: string; body: S['AssignStepBody'] }
  | { act: 'complete'; step: string; body: S['CompleteStepBody'] }
  | { act: 'cancelStep'; step: string; body: S['CancelStepBody'] }
  | { act: 'recordConflict'; body: S['RecordConflictBody'] }
  | { act: 'assignConflict'; conflict: string; body: S['AssignConflictBody'] }
  | { act: 'resolveConflict'; conflict: string; body: S['ResolveConflictBody'] }
  | { act: 'close'; body: S['CloseCaseBody'] }
  | { act: 'reopen'; body: S['ReopenCaseBody'] }
  | { act: 'narrow'; body: S['NarrowCaseBody'] }
  | { act: 'correct'; body: S['CorrectCaseBody'] }
  | { act: 'undo'; body: S['UndoCaseChangeBody'] };

/** What is asked for in a form; taking something back is not. */
export type FormAct = Exclude<CaseAct['act'], 'undo'>;

export function send(account: string, id: string, act: CaseAct, header: Headers) {
  const params = { path: { account, case: id }, header };
  const ofStep = (step: string) => ({ path: { account, case: id, step }, header });
  const ofConflict = (conflict: string) => ({ path: { account, case: id, conflict }, header });
  switch (act.act) {
    case 'requestStep':
      return api.POST('/api/accounts/{account}/cases/{case}/steps', { params, body: act.body });
    case 'accept':
      return api.POST('/api/accounts/{account}/cases/{case}/steps/{step}/accept', {
        params: ofStep(act.step),
        body: act.body,
      });
    case 'decline':
      return api.POST('/api/accounts/{account}/cases/{case}/steps/{step}/decline', {
        params: ofStep(act.step),
        body: act.body,
      });
    case 'consent':
      return api.POST('/api/accounts/{account}/cases/{case}/steps/{step}/consent', {
        params: ofStep(act.step),
        body: act.body,
      });
    case 'refuseConsent':
      return api.POST('/api/accounts/{account}/cases/{case}/steps/{step}/refuse-consent', {
        params: ofStep(act.step),
        body: act.body,
      });
    case 'handOff':
      return api.POST('/api/accounts/{account}/cases/{case}/steps/{step}/hand-off', {
        params: ofStep(act.step),
        body: act.body,
      });
    case 'assign':
      return api.POST('/api/accounts/{account}/cases/{case}/steps/{step}/assign', {
        params: ofStep(act.step),
        body: act.body,
      });
    case 'complete':
      return api.POST('/api/accounts/{account}/cases/{case}/steps/{step}/complete', {
        params: ofStep(act.step),
        body: act.body,
      });
    case 'cancelStep':
      return api.POST('/api/accounts/{account}/cases/{case}/steps/{step}/cancel', {
        params: ofStep(act.step),
        body: act.body,
      });
    case 'recordConflict':
      return api.POST('/api/accounts/{account}/cases/{case}/conflicts', { params, body: act.body });
    case 'assignConflict':
      return api.POST('/api/accounts/{account}/cases/{case}/conflicts/{conflict}/assign', {
        params: ofConflict(act.conflict),
        body: act.body,
      });
    case 'resolveConflict':
      return api.POST('/api/accounts/{account}/cases/{case}/conflicts/{conflict}/resolve', {
        params: ofConflict(act.conflict),
        body: act.body,
      });
    case 'close':
      return api.POST('/api/accounts/{account}/cases/{case}/close', { params, body: act.body });
    case 'reopen':
      return api.POST('/api/accounts/{account}/cases/{case}/reopen', { params, body: act.body });
    case 'narrow':
      return api.POST('/api/accounts/{account}/cases/{case}/narrow', { params, body: act.body });
    case 'correct':
      return api.POST('/api/accounts/{account}/cases/{case}/correct', { params, body: act.body });
    case 'undo':
      return api.POST('/api/accounts/{account}/cases/{case}/undo', { params, body: act.body });
  }
}

/** Takes back what was said of a case, decided on the version on screen. */
export function useUndoInCase(account: string, id: string, version: number) {
  return useAct(
    account,
    version,
    (event: string, header: Headers) => send(account, id, { act: 'undo', body: { event } }, header),
    () => undefined,
  );
}
