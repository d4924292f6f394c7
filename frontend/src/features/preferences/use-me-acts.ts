import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { useCommand } from '@/api/command';
import { keys } from '@/api/keys';
import type { Me } from '@/api/me';

/** The zone in which I read times, on every device. */
export function useKeepZone(me: Me) {
  const queries = useQueryClient();
  return useCommand({
    send: async (zone: string) =>
      void (await api.PUT('/api/me/preferences', { body: { zone, language: me.language } })),
    onSuccess: (_done, zone) => void queries.setQueryData<Me>(keys.me, { ...me, zone }),
  });
}

export function useChangePassword(onDone: () => void) {
  return useCommand({
    send: async (body: { current: string; password: string }) => void (await api.POST('/api/me/password', { body })),
    onSuccess: onDone,
  });
}
