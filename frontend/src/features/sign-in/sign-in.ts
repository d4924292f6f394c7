import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { useCommand } from '@/api/command';
import { keys } from '@/api/keys';
import { ProblemError } from '@/api/problem';
import type { components } from '@/api/schema';

export type DemoPerson = components['schemas']['DemoPerson'];

/** Whom the demo offers; none where this is no demo. */
export function useDemoPeople() {
  return useQuery({
    queryKey: ['demo', 'people'],
    queryFn: async (): Promise<DemoPerson[]> => {
      try {
        return (await answer(api.GET('/api/demo/people'))).people;
      } catch (refused) {
        if (refused instanceof ProblemError && [401, 403, 404].includes(refused.problem.status)) return [];
        throw refused;
      }
    },
  });
}

/** After signing in everything is asked for anew, as the person who has. */
function useEntered(onDone: () => void) {
  const queries = useQueryClient();
  return async () => {
    queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'demo' });
    await queries.invalidateQueries({ queryKey: keys.me });
    onDone();
  };
}

export function useSignIn(onDone: () => void) {
  const entered = useEntered(onDone);
  return useCommand({
    send: async (body: { name: string; password: string }) => void (await api.POST('/api/session', { body })),
    onSuccess: entered,
  });
}

export function useDemoSignIn(onDone: () => void) {
  const entered = useEntered(onDone);
  return useCommand({
    send: async (person: string) => void (await api.POST('/api/demo/session', { body: { person } })),
    onSuccess: entered,
  });
}

/** The house whose sign-in is offered beside name and password; null where none is. */
export function useProvider() {
  return useQuery({
    queryKey: ['sign-in', 'provider'],
    queryFn: async () => (await answer(api.GET('/api/sign-in'))).provider ?? null,
  });
}

/** Leaves for the provider, who sends the browser back to the target. */
export function useProviderSignIn(target: string, leave: (address: string) => void) {
  return useCommand({
    send: async () => (await answer(api.POST('/api/sign-in/provider', { body: { target } }))).address,
    onSuccess: (address) => leave(address),
  });
}

export function useSetup(onDone: () => void) {
  const entered = useEntered(onDone);
  return useCommand({
    send: async (body: components['schemas']['FirstAdministrator']) => void (await api.POST('/api/setup', { body })),
    onSuccess: entered,
  });
}

/** The link dies with it, and so does every session of its person: they sign in with what they chose. */
export function useChoosePassword(onDone: () => void) {
  return useCommand({
    send: async (body: { token: string; password: string }) => void (await api.POST('/api/password', { body })),
    onSuccess: onDone,
  });
}
