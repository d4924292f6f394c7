import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { shortInstant } from '@/time/format';
import { useReader } from '@/time/reader';
import { whenText } from '@/time/when-text';
import type { Choosable, Option } from '@/ui/options';

const many = 200;

/** The latest conversations of an account, with their day: what a word about a promise may be evidenced by. */
export function useConversations(account: string, isAsked: boolean): Choosable {
  const reader = useReader();
  const { data, isPending } = useQuery({
    queryKey: keys.read(account, 'conversations', {}),
    meta: { views: ['interaction'] },
    enabled: isAsked,
    queryFn: () =>
      answer(
        api.GET('/api/accounts/{account}/timeline', {
          params: { path: { account }, query: { kind: ['interaction'], limit: many } },
        }),
      ),
  });
  const conversations = new Map<string, Option>();
  for (const { thing, title, at, given } of data?.view.entries ?? []) {
    const day = given?.date ? whenText(given, reader) : at && shortInstant(at, reader);
    conversations.set(thing, { id: thing, name: title, about: day || undefined });
  }
  return { options: [...conversations.values()], isPending: isAsked && isPending };
}
