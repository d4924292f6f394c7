import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { commandHeaders, useCommand } from '@/api/command';
import { DIRECTORY, keys } from '@/api/keys';
import type { components } from '@/api/schema';

type S = components['schemas'];
export type Person = S['PersonView'];
export type Region = S['RegionView'];

export function usePeople() {
  return useQuery({
    queryKey: keys.read(DIRECTORY, 'people', {}),
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/directory/people')),
  });
}

export function useRegions() {
  return useQuery({
    queryKey: keys.read(DIRECTORY, 'regions', {}),
    placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/directory/regions')),
  });
}

export function useUsers() {
  return useQuery({ queryKey: ['users'], queryFn: () => answer(api.GET('/api/users')) });
}

function useDone(onDone: () => void) {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: keys.account(DIRECTORY) });
    await queries.invalidateQueries({ queryKey: ['users'] });
    onDone();
  };
}

export function useAddPerson(onDone: () => void) {
  return useCommand({
    send: (body: S['NewPerson'], id) =>
      answer(api.POST('/api/directory/people', { params: { header: commandHeaders(id) }, body })),
    onSuccess: useDone(onDone),
  });
}

export function useAddRegion(onDone: () => void) {
  return useCommand({
    send: (body: S['NewRegion'], id) =>
      answer(api.POST('/api/directory/regions', { params: { header: commandHeaders(id) }, body })),
    onSuccess: useDone(onDone),
  });
}

/** A person gets a login; what comes back is the one-time link with which they choose their password. */
export function useAddUser(onLink: (link: S['PasswordLink']) => void) {
  const done = useDone(() => undefined);
  return useCommand({
    send: (body: S['NewUser']) => answer(api.POST('/api/users', { body })),
    onSuccess: async (link) => {
      await done();
      onLink(link);
    },
  });
}

export function useSwitchUser() {
  return useCommand({
    send: async ({ user, on }: { user: string; on: boolean }) => {
      const params = { path: { user } };
      if (on) await api.POST('/api/users/{user}/enable', { params });
      else await api.POST('/api/users/{user}/disable', { params });
    },
    onSuccess: useDone(() => undefined),
  });
}
