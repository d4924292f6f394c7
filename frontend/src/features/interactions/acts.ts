import { useQueryClient } from '@tanstack/react-query';
import { useAct, type Headers } from '@/acts/use-act';
import { answer, api } from '@/api/client';
import { commandHeaders, useCommand } from '@/api/command';
import { keys } from '@/api/keys';
import type { components } from '@/api/schema';

type S = components['schemas'];

/** Logs what happened, and the promises written down in its sheet: one act, all or nothing. */
export function useLogInteraction(account: string, onLogged: (interaction: string, version: number) => void) {
  const queries = useQueryClient();
  return useCommand({
    send: (body: S['LogInteractionRequest'], id) =>
      answer(
        api.POST('/api/accounts/{account}/interactions', {
          params: { path: { account }, header: commandHeaders(id) },
          body,
        }),
      ),
    onSuccess: async (result) => {
      await queries.invalidateQueries({ queryKey: keys.account(account) });
      const logged = result.changed.find((one) => one.type === 'Interaction');
      if (logged) onLogged(logged.id, logged.version);
    },
  });
}

export type InteractionAct =
  | { act: 'correct'; body: S['CorrectInteractionRequest'] }
  | { act: 'cancel'; body: S['CancelInteractionRequest'] }
  | { act: 'narrow'; body: S['NarrowInteractionRequest'] }
  | { act: 'undo'; body: S['UndoInteractionChangeRequest'] };

export function send(account: string, interaction: string, { act, body }: InteractionAct, header: Headers) {
  const params = { path: { account, interaction }, header };
  switch (act) {
    case 'correct':
      return api.POST('/api/accounts/{account}/interactions/{interaction}/correct', { params, body });
    case 'cancel':
      return api.POST('/api/accounts/{account}/interactions/{interaction}/cancel', { params, body });
    case 'narrow':
      return api.POST('/api/accounts/{account}/interactions/{interaction}/narrow', { params, body });
    case 'undo':
      return api.POST('/api/accounts/{account}/interactions/{interaction}/undo', { params, body });
  }
}

/** Acts on an interaction that exists, decided on the version on screen. */
export function useInteractionAct(
  account: string,
  interaction: string,
  version: number,
  onDone: (result: S['Result']) => void,
) {
  return useAct(
    account,
    version,
    (act: InteractionAct, header: Headers) => send(account, interaction, act, header),
    onDone,
  );
}
