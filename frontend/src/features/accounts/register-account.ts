import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { commandHeaders, useCommand } from '@/api/command';
import { ACCOUNTS, keys } from '@/api/keys';
import type { components } from '@/api/schema';

export type NewAccount = components['schemas']['NewAccount'];

/** Registers a customer; whoever does becomes its account manager. */
export function useRegisterAccount(onRegistered: (account: string, name: string, version: number) => void) {
  const queries = useQueryClient();
  return useCommand({
    send: (body: NewAccount, id) => answer(api.POST('/api/accounts', { params: { header: commandHeaders(id) }, body })),
    onSuccess: async (result, { name }) => {
      await queries.invalidateQueries({ queryKey: keys.account(ACCOUNTS) });
      const made = result.changed.find((one) => one.type === 'Account');
      if (made) onRegistered(made.id, name, made.version);
    },
  });
}
