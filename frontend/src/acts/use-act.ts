import { useQueryClient } from '@tanstack/react-query';
import { answer } from '@/api/client';
import { useCommand } from '@/api/command';
import { keys } from '@/api/keys';

export interface Headers {
  'Command-Id': string;
  'If-Match': string;
}

/** An act given as the call that sends it: its headers carry the command id and the version on screen. */
export function useAct<Input, Output>(
  account: string,
  version: number,
  call: (input: Input, header: Headers) => Promise<{ data?: Output }>,
  onDone: (output: Output, input: Input) => void,
) {
  const queries = useQueryClient();
  return useCommand({
    send: (input: Input, id) => answer(call(input, { 'Command-Id': id, 'If-Match': `"${version}"` })),
    onSuccess: async (output, input) => {
      await queries.invalidateQueries({ queryKey: keys.account(account) });
      onDone(output, input);
    },
  });
}
