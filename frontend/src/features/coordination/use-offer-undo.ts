import { useTranslation } from 'react-i18next';
import { useOfferUndo } from '@/acts/use-offer-undo';
import { answer, api } from '@/api/client';
import type { FormAct } from './acts';
import { lastUndoable } from './case-entries';

/** Says in a colleague's words what was done in a case, and offers to take it back. */
export function useOfferUndoInCase(account: string, id: string) {
  const { t } = useTranslation();
  const offer = useOfferUndoOf(account);
  return (act: FormAct, about: string, version: number | undefined) => {
    if (act !== 'narrow') offer(id, t(`coordination.done.${act}`, { what: about }), version);
  };
}

/** Says that a case was opened and offers to take that back. */
export function useOfferUndoOfOpening(account: string) {
  const { t } = useTranslation();
  const offer = useOfferUndoOf(account);
  return (id: string, subject: string, version: number) =>
    offer(id, t('timeline.step.CaseOpened', { what: subject }), version);
}

function useOfferUndoOf(account: string) {
  const offer = useOfferUndo(account);
  return (id: string, text: string, version: number | undefined) => {
    const path = { account, case: id };
    offer({
      text,
      version,
      latest: async () => {
        const { view } = await answer(api.GET('/api/accounts/{account}/cases/{case}', { params: { path } }));
        return { version: view.version, event: lastUndoable(view) };
      },
      send: (event, header) =>
        api.POST('/api/accounts/{account}/cases/{case}/undo', { params: { path, header }, body: { event } }),
    });
  };
}
