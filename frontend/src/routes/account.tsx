import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useRights } from '@/acts/use-rights';
import { AccountPage } from '@/features/account/account-page';
import { ColleaguesAtWork } from '@/features/demo/colleagues-at-work';
import { TourNote } from '@/features/demo/tour-note';
import { saying } from '@/i18n';
import { momentIn } from '@/moment/moment';
import { useMayWrite } from '@/moment/use-moment';
import { useNames } from '@/names/use-names';
import { useCaseAction, usePaletteEntries, usePromiseAction, type CauseOfCase } from '@/shell/slots';
import { useShortcuts } from '@/ui/shortcuts';
import { ItemSheet } from './account/item-sheet';
import { sections, useSectionEntries } from './account/sections';
import { later } from '@/ui/later';

const MakeCommitmentSheet = later(
  saying(['commitments'], async () => ({
    default: (await import('@/features/commitments/make-commitment-sheet')).MakeCommitmentSheet,
  })),
);
const OpenCaseSheet = later(
  saying(['commitments', 'coordination'], async () => ({
    default: (await import('@/features/coordination/open-case-sheet')).OpenCaseSheet,
  })),
);

/** One account with what can be opened over each of its sections: a new promise, and the item in the address. */
export function Component() {
  const { account = '' } = useParams();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const names = useNames(account);
  const { onlyReads } = useRights(account);
  const mayWrite = useMayWrite() && !onlyReads;
  const [isPromising, setPromising] = useState(false);
  const promise = () => setPromising(true);
  /** Undefined: none is being opened. */
  const [opensFor, setOpensFor] = useState<CauseOfCase | null | undefined>();
  usePromiseAction(promise);
  useCaseAction(setOpensFor);
  usePaletteEntries('account', useSectionEntries(account, mayWrite ? promise : null));
  useShortcuts([
    ...(mayWrite ? [{ keys: 'C', help: 'commitment' as const, run: promise }] : []),
    ...sections.map(({ path, keys, help }) => ({
      keys,
      help,
      run: () => void navigate({ pathname: `/accounts/${account}${path}`, search: momentIn(search).toString() }),
    })),
  ]);
  return (
    <>
      <AccountPage below={<ColleaguesAtWork account={account} />} />
      <TourNote />
      <ItemSheet account={account} />
      {isPromising && <MakeCommitmentSheet account={account} names={names} onClose={() => setPromising(false)} />}
      {opensFor !== undefined && (
        <OpenCaseSheet account={account} cause={opensFor} onClose={() => setOpensFor(undefined)} />
      )}
    </>
  );
}
