import { useTranslation } from 'react-i18next';
import { useOfferUndo } from '@/acts/use-offer-undo';
import { answer, api } from '@/api/client';
import type { FormAct } from './acts';

const told = {
  accept: 'CommitmentAccepted',
  renegotiate: 'CommitmentRenegotiated',
  reassign: 'CommitmentReassigned',
  fulfil: 'CommitmentFulfilled',
  breach: 'CommitmentBreached',
  withdraw: 'CommitmentWithdrawn',
} as const;

/** Says what was done with a promise and offers to take it back; who may see it is not given back that way. */
export function useOfferUndoOfPromise(account: string, commitment: string) {
  const { t } = useTranslation();
  const offer = useOfferUndoOf(account);
  return (act: FormAct, what: string, version: number | undefined) => {
    if (act === 'narrow') return;
    const text = act === 'correct' ? t('common.corrected') : t(`commitments.kindOf.${told[act]}`);
    offer(commitment, `${text}: ${what}`, version);
  };
}

/** Says that a promise was made and offers to take that back. */
export function useOfferUndoOfMaking(account: string) {
  const { t } = useTranslation();
  const offer = useOfferUndoOf(account);
  return (commitment: string, what: string, version: number) =>
    offer(commitment, `${t('commitments.kindOf.CommitmentMade')}: ${what}`, version);
}

function useOfferUndoOf(account: string) {
  const offer = useOfferUndo(account);
  return (commitment: string, text: string, version: number | undefined) => {
    const path = { account, commitment };
    offer({
      text,
      version,
      latest: async () => {
        const { view } = await answer(
          api.GET('/api/accounts/{account}/commitments/{commitment}', { params: { path } }),
        );
        const undoable = view.history
          .filter((line) => line.undoable)
          .toSorted((one, other) => one.recordedAt.localeCompare(other.recordedAt));
        return { version: view.version, event: undoable.at(-1)?.event };
      },
      send: (event, header) =>
        api.POST('/api/accounts/{account}/commitments/{commitment}/undo', {
          params: { path, header },
          body: { event },
        }),
    });
  };
}
