import { useOfferUndo } from '@/acts/use-offer-undo';
import { answer, api } from '@/api/client';
import { send } from './acts';

/** Says what was done with an interaction and offers to take it back, with what its act said of the promises in its sheet. */
export function useOfferUndoOfInteraction(account: string) {
  const offer = useOfferUndo(account);
  return (text: string, interaction: string, version: number | undefined) =>
    offer({
      text,
      version,
      latest: async () => {
        const params = { path: { account, interaction } };
        const { view } = await answer(api.GET('/api/accounts/{account}/interactions/{interaction}', { params }));
        return { version: view.version, event: view.history.find(({ undoable }) => undoable)?.event };
      },
      send: (event, header) => send(account, interaction, { act: 'undo', body: { event } }, header),
    });
}
