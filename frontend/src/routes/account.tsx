import { Suspense, lazy, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useRights } from '@/acts/use-rights';
import { AccountPage } from '@/features/account/account-page';
import { ColleaguesAtWork } from '@/features/demo/colleagues-at-work';
import { TourNote } from '@/features/demo/tour-note';
import { saying } from '@/i18n';
import { momentIn } from '@/moment/moment';
import { useMayWrite, useOpenItem } from '@/moment/use-moment';
import { useNames } from '@/names/use-names';
import { useCaseAction, usePaletteEntries, usePromiseAction, type CauseOfCase } from '@/shell/slots';
import { useShortcuts } from '@/ui/shortcuts';
import { sections, useSectionEntries } from './account/sections';

const InteractionSheet = lazy(
  saying(['commitments', 'coordination', 'entities', 'facts'], async () => ({
    default: (await import('@/features/interactions/interaction-sheet')).InteractionSheet,
  })),
);
const CommitmentSheet = lazy(
  saying(['commitments', 'coordination', 'entities', 'facts'], async () => ({
    default: (await import('@/features/commitments/commitment-sheet')).CommitmentSheet,
  })),
);
const SettingsSheet = lazy(
  saying(['entities', 'facts'], async () => ({
    default: (await import('@/features/account/settings-sheet')).SettingsSheet,
  })),
);
const EntitySheet = lazy(
  saying(['entities', 'facts'], async () => ({
    default: (await import('@/features/entities/entity-sheet')).EntitySheet,
  })),
);
const MemberSheet = lazy(
  saying(['entities', 'facts'], async () => ({ default: (await import('@/features/team/member-sheet')).MemberSheet })),
);
const ContactSheet = lazy(
  saying(['entities', 'contacts', 'facts'], async () => ({
    default: (await import('@/features/contacts/contact-sheet')).ContactSheet,
  })),
);
const MakeCommitmentSheet = lazy(
  saying(['commitments'], async () => ({
    default: (await import('@/features/commitments/make-commitment-sheet')).MakeCommitmentSheet,
  })),
);
const OpenCaseSheet = lazy(
  saying(['commitments', 'coordination'], async () => ({
    default: (await import('@/features/coordination/open-case-sheet')).OpenCaseSheet,
  })),
);
const CaseSheet = lazy(
  saying(['commitments', 'coordination', 'entities', 'facts'], async () => ({
    default: (await import('@/features/coordination/case-sheet')).CaseSheet,
  })),
);

/** One account with what can be opened over each of its sections: a new promise, and the item in the address. */
export function Component() {
  const { account = '' } = useParams();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { item, close } = useOpenItem();
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
      <Suspense>
        {item?.type === 'account' && <SettingsSheet account={account} onClose={close} />}
        {item?.type === 'entity' && <EntitySheet account={account} id={item.id} onClose={close} />}
        {item?.type === 'member' && <MemberSheet account={account} id={item.id} onClose={close} />}
        {item?.type === 'contact' && <ContactSheet account={account} id={item.id} onClose={close} />}
        {isPromising && <MakeCommitmentSheet account={account} names={names} onClose={() => setPromising(false)} />}
        {opensFor !== undefined && (
          <OpenCaseSheet account={account} cause={opensFor} onClose={() => setOpensFor(undefined)} />
        )}
        {item?.type === 'interaction' && <InteractionSheet account={account} id={item.id} onClose={close} />}
        {item?.type === 'case' && <CaseSheet account={account} id={item.id} onClose={close} />}
        {item?.type === 'commitment' && <CommitmentSheet account={account} id={item.id} onClose={close} />}
      </Suspense>
    </>
  );
}
