import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccounts } from '@/features/accounts/use-accounts';
import { LogSheet } from '@/features/interactions/log-sheet';
import { useSlots } from '@/shell/slots';
import { ComboBox } from '@/ui/combo-box';
import { SkeletonRows } from '@/ui/skeleton';
import { Sheet } from '@/ui/sheet';

interface Props {
  first: string | null;
  /** Then there is nothing to choose. */
  isOnScreen: boolean;
  onClose: () => void;
}

/** The log sheet, and above its fields the account it is for. */
export default function LogFor({ first, isOnScreen, onClose }: Props) {
  const name = useSlots((state) => state.account?.name ?? '');
  if (isOnScreen && first) return <LogSheet account={first} name={name} onClose={onClose} />;
  return <ChosenAccount first={first} onClose={onClose} />;
}

function ChosenAccount({ first, onClose }: { first: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(first);
  const accounts = useAccounts({});
  const rows = accounts.data?.rows;
  const account = rows?.find((row) => row.account === chosen) ?? rows?.[0];
  if (!rows || !account)
    return (
      <Sheet isOpen onClose={onClose} title={t('shell.keysHelp.log')}>
        {accounts.isPending ? <SkeletonRows /> : <p className="text-s text-ink-2">{t('accounts.none')}</p>}
      </Sheet>
    );
  return (
    <LogSheet
      key={account.account}
      account={account.account}
      name={account.name}
      onClose={onClose}
      above={
        <ComboBox
          label={t('accounts.one')}
          options={rows.map((row) => ({ id: row.account, name: row.name }))}
          value={account.account}
          onChange={(id) => id && setChosen(id)}
        />
      }
    />
  );
}
