import { Suspense, lazy, useState } from 'react';
import { useParams } from 'react-router';
import { AccountPage } from '@/features/account/account-page';
import { useOpenItem } from '@/moment/use-moment';
import { useLogAction, useSlots } from '@/shell/slots';

const LogSheet = lazy(async () => ({ default: (await import('@/features/interactions/log-sheet')).LogSheet }));
const InteractionSheet = lazy(async () => ({
  default: (await import('@/features/interactions/interaction-sheet')).InteractionSheet,
}));
const CommitmentSheet = lazy(async () => ({
  default: (await import('@/features/commitments/commitment-sheet')).CommitmentSheet,
}));
const SettingsSheet = lazy(async () => ({
  default: (await import('@/features/account/settings-sheet')).SettingsSheet,
}));
const EntitySheet = lazy(async () => ({ default: (await import('@/features/entities/entity-sheet')).EntitySheet }));
const MemberSheet = lazy(async () => ({ default: (await import('@/features/team/member-sheet')).MemberSheet }));
const ContactSheet = lazy(async () => ({
  default: (await import('@/features/contacts/contact-sheet')).ContactSheet,
}));
const CaseSheet = lazy(async () => ({ default: (await import('@/features/coordination/case-sheet')).CaseSheet }));

/** One account with what can be opened over each of its sections: the log sheet, and the item in the address. */
export function Component() {
  const { account = '' } = useParams();
  const { item, close } = useOpenItem();
  const name = useSlots((state) => state.account?.name ?? '');
  const [isLogging, setLogging] = useState(false);
  useLogAction(() => setLogging(true));
  return (
    <>
      <AccountPage />
      <Suspense>
        {isLogging && <LogSheet account={account} name={name} onClose={() => setLogging(false)} />}
        {item?.type === 'account' && <SettingsSheet account={account} onClose={close} />}
        {item?.type === 'entity' && <EntitySheet account={account} id={item.id} onClose={close} />}
        {item?.type === 'member' && <MemberSheet account={account} id={item.id} onClose={close} />}
        {item?.type === 'contact' && <ContactSheet account={account} id={item.id} onClose={close} />}
        {item?.type === 'interaction' && <InteractionSheet account={account} id={item.id} onClose={close} />}
        {item?.type === 'case' && <CaseSheet account={account} id={item.id} onClose={close} />}
        {item?.type === 'commitment' && <CommitmentSheet account={account} id={item.id} onClose={close} />}
      </Suspense>
    </>
  );
}
