import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer } from '@/api/client';
import { keys } from '@/api/keys';
import { ProblemError, problemSentence } from '@/api/problem';
import { toast } from '@/ui/toast';
import type { Headers } from './use-act';

interface Undo<Output> {
  /** What was done, in a few words. */
  text: string;
  /** The version that the act has left behind. */
  version: number | undefined;
  /** The thing as it stands when one thinks better of it: its version, and the event that would be taken back. */
  latest: () => Promise<{ version: number; event: string | undefined }>;
  send: (event: string, header: Headers) => Promise<{ data?: Output }>;
}

/** After an act: says what was done and for a few seconds offers to take it back, unless something came since. */
export function useOfferUndo(account: string) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return <Output>({ text, version, latest, send }: Undo<Output>) => {
    const takeBack = async () => {
      try {
        const now = await latest();
        if (now.version !== version || !now.event) {
          toast({ text: t('common.notUndone'), tone: 'late' });
          return;
        }
        await answer(send(now.event, { 'Command-Id': crypto.randomUUID(), 'If-Match': `"${now.version}"` }));
        await queries.invalidateQueries({ queryKey: keys.account(account) });
        toast({ text: t('common.undone') });
      } catch (refused) {
        const why = refused instanceof ProblemError ? problemSentence(t, refused.problem) : t('common.notUndone');
        toast({ text: why, tone: 'late' });
      }
    };
    toast({ text, onUndo: () => void takeBack() });
  };
}
