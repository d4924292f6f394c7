import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useOfferUndo } from '@/acts/use-offer-undo';
import { askHistory } from '@/acts/use-thing-history';
import { api } from '@/api/client';
import { ACCOUNTS } from '@/api/keys';
import { forgetOpened } from '@/shell/settings';

/** Says that a customer was registered and offers to take that back, the first appointment with it: then it is nowhere. */
export function useOfferUndoOfRegistering() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const offer = useOfferUndo(ACCOUNTS);
  return (account: string, name: string, version: number) =>
    offer({
      text: t('accounts.registered', { name }),
      version,
      latest: async () => {
        const { view } = await askHistory(account, account, {});
        return { version: view.version, event: view.facts.at(-1)?.event };
      },
      send: async (event, header) => {
        const done = await api.POST('/api/accounts/{account}/undo', {
          params: { path: { account }, header },
          body: { event },
        });
        forgetOpened(account);
        if (isOnScreen(account)) await navigate('/accounts', { replace: true });
        return done;
      },
    });
}

/** By the address as it is when the undo is done: whoever offered it may be gone from the screen. */
function isOnScreen(account: string): boolean {
  const place = `/accounts/${account}`;
  return window.location.pathname === place || window.location.pathname.startsWith(`${place}/`);
}
