import { useTranslation } from 'react-i18next';
import { useOfferUndo } from '@/acts/use-offer-undo';
import { answer, api } from '@/api/client';
import type { FormAct } from './acts';
import { lastUndoable } from './case-entries';

/** Says in a colleague's words what was done in a case, and offers to take it back. */
export function useOfferUndoInCase(account: string, id: string) {
  const { t } = useTranslation();
  const offer = useOfferUndo(account);
  return (act: FormAct, about: string, version: number | undefined) => {
    if (act === 'narrow') return;
    const path = { account, case: id };
    offer({
      text: t(`coordination.done.${act}`, { what: about }),
      version,
      latest: async () => {
        const { view } = await answer(api.GET('/api/accounts/{account}/cases/{case}', { params: { path } }));
        return { version: view.card.version, event: lastUndoable(view) };
      },
      send: (event, header) =>
        api.POST('/api/accounts/{account}/cases/{case}/undo', { params: { path, header }, body: { event } }),
    });
  };
}
