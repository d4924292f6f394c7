import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, askAs } from './client';
import { keys } from './keys';
import { ProblemError } from './problem';
import type { components } from './schema';

export type Me = components['schemas']['Me'];

/** Who is signed in, null where nobody is. */
export async function fetchMe(): Promise<Me | null> {
  try {
    return await answer(api.GET('/api/me'));
  } catch (refused) {
    if (refused instanceof ProblemError && refused.problem.status === 401) return null;
    throw refused;
  }
}

export function useMe(): UseQueryResult<Me | null> {
  return useQuery({
    queryKey: keys.me,
    queryFn: async () => {
      const me = await fetchMe();
      askAs(me?.person ?? null);
      return me;
    },
  });
}

/** The language one has chosen goes with the person to every device. */
export function useKeepLanguage(me: Me): (language: string) => void {
  const client = useQueryClient();
  return (language) => {
    client.setQueryData<Me>(keys.me, { ...me, language });
    void api.PUT('/api/me/preferences', { body: { language, zone: me.zone } }).catch((refused: unknown) => {
      // It is set on this device all the same; the next choice tries again.
      if (!(refused instanceof ProblemError)) throw refused;
    });
  };
}

export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await api.DELETE('/api/session');
    askAs(null);
    client.clear();
  };
}
