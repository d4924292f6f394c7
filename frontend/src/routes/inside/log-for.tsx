import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRights } from '@/acts/use-rights';
import { useAccounts, type AccountRow } from '@/features/accounts/use-accounts';
import type { Written } from '@/features/interactions/carried';
import { LogSheet } from '@/features/interactions/log-sheet';
import { useSlots } from '@/shell/slots';
import { ComboBox } from '@/ui/combo-box';
import { SkeletonRows } from '@/ui/skeleton';
import { Sheet } from '@/ui/sheet';
import { ErrorState } from '@/ui/states';

interface Props {
  first: { id: string; name: string } | null;
  /** Then there is nothing to choose. */
  isOnScreen: boolean;
  onClose: () => void;
}

/** The log sheet, and above its fields the account it is for. */
export default function LogFor({ first, isOnScreen, onClose }: Props) {
  // It stays what it was begun for, whatever page is gone to below it.
  const name = useSlots(({ account }) => (account && account.id === first?.id ? account.name : first?.name));
  if (isOnScreen && first) return <LogSheet account={first.id} name={name ?? ''} onClose={onClose} />;
  return <ChosenAccount first={first?.id ?? null} onClose={onClose} />;
}

function ChosenAccount({ first, onClose }: { first: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen>({ account: first });
  const accounts = useAccounts({});
  const rows = accounts.data?.rows;
  const account = rows?.find((row) => row.account === chosen.account) ?? rows?.[0];
  if (!rows || !account)
    return (
      <Sheet isOpen onClose={onClose} title={t('shell.keysHelp.log')}>
        {accounts.isPending && <SkeletonRows />}
        {accounts.isError && <ErrorState error={accounts.error} onRetry={() => void accounts.refetch()} />}
        {rows && <p className="text-s text-ink-2">{t('accounts.none')}</p>}
      </Sheet>
    );
  return <ForOne key={account.account} {...{ account, rows, onClose }} written={chosen.written} onChoose={setChosen} />;
}

interface Chosen {
  account: string | null;
  /** What was written down before it was chosen. */
  written?: Written | undefined;
}

function ForOne({
  account,
  rows,
  written: carried,
  onChoose,
  onClose,
}: {
  account: AccountRow;
  rows: AccountRow[];
  written: Written | undefined;
  onChoose: (chosen: Chosen) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { onlyReads } = useRights(account.account);
  return (
    <LogSheet
      account={account.account}
      name={account.name}
      onClose={onClose}
      carried={carried}
      onlyReads={onlyReads}
      above={(written) => (
        <ComboBox
          label={t('accounts.one')}
          options={rows.map((row) => ({ id: row.account, name: row.name }))}
          value={account.account}
          onChange={(id) => id && onChoose({ account: id, written })}
          error={onlyReads ? t('accounts.onlyRead') : undefined}
        />
      )}
    />
  );
}
