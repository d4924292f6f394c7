import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { ProblemError } from './problem';

/** The headers of a command: its id, and the version it was decided on where it changes something that exists. */
export interface CommandHeaders {
  'Command-Id': string;
  'If-Match'?: string;
}

export function commandHeaders(id: string, version?: number): CommandHeaders {
  return version === undefined ? { 'Command-Id': id } : { 'Command-Id': id, 'If-Match': `"${version}"` };
}

interface Options<Input, Output> {
  send: (input: Input, id: string) => Promise<Output>;
  onSuccess?: (output: Output, input: Input) => void | Promise<void>;
  onError?: (error: Error, input: Input) => void;
}

/** An unknown outcome may be asked again under the same id: it is never saved twice. */
function mayRepeat(failures: number, error: Error): boolean {
  return error instanceof ProblemError && error.problem.status === 503 && failures < 3;
}

/**
 * One act of the reader. Its id stays the same until it has succeeded, however often it is tried: after a lost answer the
 * second try gives the first result, and after a refusal the id is still free. While it is under way, pressing again does
 * nothing.
 */
export function useCommand<Input, Output>({
  send,
  onSuccess,
  onError,
}: Options<Input, Output>): UseMutationResult<Output, Error, Input> {
  const id = useRef<string | null>(null);
  const isUnderWay = useRef(false);
  const mutation = useMutation<Output, Error, Input>({
    mutationFn: (input) => {
      id.current ??= crypto.randomUUID();
      return send(input, id.current);
    },
    retry: mayRepeat,
    retryDelay: (_failures, error) => 1000 * (error instanceof ProblemError ? (error.problem.retryAfter ?? 1) : 1),
    onSuccess: async (output, input) => {
      id.current = null;
      await onSuccess?.(output, input);
    },
    onError: (error, input) => onError?.(error, input),
    onSettled: () => {
      isUnderWay.current = false;
    },
  });
  const { mutate: start } = mutation;
  const mutate = useCallback<typeof start>(
    (...given) => {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      start(...given);
    },
    [start],
  );
  return { ...mutation, mutate };
}
