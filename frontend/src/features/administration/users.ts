import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { useCommand } from '@/api/command';
import type { components } from '@/api/schema';

type S = components['schemas'];
export type UserRow = S['UserRow'];
export type UserAct = 'disable' | 'enable' | 'administrator' | 'noAdministrator' | 'unbind';

const key = ['users'] as const;

export function useUsers() {
  return useQuery({ queryKey: key, queryFn: () => answer(api.GET('/api/users')) });
}

/** What the other sign-in is called, where this server has one; null elsewhere. */
export function useProviderName() {
  return useQuery({
    queryKey: ['sign-in', 'provider'],
    queryFn: async () => (await answer(api.GET('/api/sign-in'))).provider ?? null,
  });
}

/** From now on whom the other sign-in calls by this subject is this user. */
export function useBind(user: string, onDone: () => void) {
  const queries = useQueryClient();
  return useCommand({
    send: async (subject: string) =>
      void (await api.PUT('/api/users/{user}/identity', { params: { path: { user } }, body: { subject } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: key });
      onDone();
    },
  });
}

/** The one-time link as it is handed over: under the address at which this product is open. */
export function linkOf({ path }: S['PasswordLink']): string {
  return `${window.location.origin}${path}`;
}

/** A person gets a login; what comes back is the one-time link with which they choose their password. */
export function useAddUser(onLink: (link: string) => void) {
  const queries = useQueryClient();
  return useCommand({
    send: (body: S['NewUser']) => answer(api.POST('/api/users', { body })),
    onSuccess: async (link) => {
      await queries.invalidateQueries({ queryKey: key });
      onLink(linkOf(link));
    },
  });
}

/** The old password, every session and every token end; a new one-time link lets them choose another. */
export function useResetPassword(onLink: (link: string) => void) {
  const queries = useQueryClient();
  return useCommand({
    send: (user: string) => answer(api.POST('/api/users/{user}/reset', { params: { path: { user } } })),
    onSuccess: async (link) => {
      await queries.invalidateQueries({ queryKey: key });
      onLink(linkOf(link));
    },
  });
}

export function useUserAct(onDone: () => void) {
  const queries = useQueryClient();
  return useCommand({
    send: async ({ user, act }: { user: string; act: UserAct }) => {
      const params = { path: { user } };
      if (act === 'enable') await api.POST('/api/users/{user}/enable', { params });
      else if (act === 'unbind') await api.DELETE('/api/users/{user}/identity', { params });
      else if (act === 'disable') await api.POST('/api/users/{user}/disable', { params });
      else
        await api.PUT('/api/users/{user}/administrator', {
          params,
          body: { administrator: act === 'administrator' },
        });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: key });
      onDone();
    },
  });
}
