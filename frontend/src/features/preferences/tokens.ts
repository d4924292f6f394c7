import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { useCommand } from '@/api/command';
import type { components } from '@/api/schema';

type S = components['schemas'];
export type Token = S['Token'];

const key = ['tokens'] as const;

/** My tokens, without their secrets: those are shown once and kept by nobody. */
export function useTokens() {
  return useQuery({ queryKey: key, queryFn: () => answer(api.GET('/api/tokens')) });
}

export function useIssueToken(onIssued: (token: string) => void) {
  const queries = useQueryClient();
  return useCommand({
    send: (body: S['NewToken']) => answer(api.POST('/api/tokens', { body })),
    onSuccess: async (issued) => {
      await queries.invalidateQueries({ queryKey: key });
      onIssued(issued.token);
    },
  });
}

export function useRevokeToken(onDone: () => void) {
  const queries = useQueryClient();
  return useCommand({
    send: async (token: string) => void (await api.DELETE('/api/tokens/{token}', { params: { path: { token } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: key });
      onDone();
    },
  });
}
