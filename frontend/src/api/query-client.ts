import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

function mayRetry(failures: number, error: Error): boolean {
  if (!(error instanceof ProblemError)) return false;
  if (error.problem.status === 503) return failures < 5;
  return error.problem.code === 'unreachable' && failures < 2;
}

/** Nothing is polled and nothing is asked again on focus: a hint from the server says what has become stale. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        refetchInterval: false,
        networkMode: 'always',
        retry: mayRetry,
        retryDelay: (failures, error) =>
          error instanceof ProblemError && error.problem.retryAfter !== undefined
            ? error.problem.retryAfter * 1000 + Math.random() * 250
            : Math.min(1000 * 2 ** failures, 8000),
      },
      mutations: { networkMode: 'always' },
    },
  });
}
