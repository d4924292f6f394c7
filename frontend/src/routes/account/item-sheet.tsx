import { saying } from '@/i18n';
import { useOpenItem } from '@/moment/use-moment';
import { later } from '@/ui/later';

const InteractionSheet = later(
  saying(['commitments', 'coordination', 'entities', 'facts'], async () => ({
    default: (await import('@/features/interactions/interaction-sheet')).InteractionSheet,
  })),
);
const CommitmentSheet = later(
  saying(['commitments', 'coordination', 'entities', 'facts'], async () => ({
    default: (await import('@/features/commitments/commitment-sheet')).CommitmentSheet,
  })),
);
const SettingsSheet = later(
  saying(['entities', 'facts'], async () => ({
    default: (await import('@/features/account/settings-sheet')).SettingsSheet,
  })),
);
const EntitySheet = later(
  saying(['entities', 'facts'], async () => ({
    default: (await import('@/features/entities/entity-sheet')).EntitySheet,
  })),
);
const MemberSheet = later(
  saying(['entities', 'facts'], async () => ({ default: (await import('@/features/team/member-sheet')).MemberSheet })),
);
const ContactSheet = later(
  saying(['entities', 'contacts', 'facts'], async () => ({
    default: (await import('@/features/contacts/contact-sheet')).ContactSheet,
  })),
);
const CaseSheet = later(
  saying(['commitments', 'coordination', 'entities', 'facts'], async () => ({
    default: (await import('@/features/coordination/case-sheet')).CaseSheet,
  })),
);

const sheets = {
  entity: EntitySheet,
  member: MemberSheet,
  contact: ContactSheet,
  interaction: InteractionSheet,
  case: CaseSheet,
  commitment: CommitmentSheet,
};
const isKind = (type: string): type is keyof typeof sheets => Object.hasOwn(sheets, type);

/** The item in the address, over the section; each begins anew, and takes nothing over that was begun with another. */
export function ItemSheet({ account }: { account: string }) {
  const { item, close } = useOpenItem();
  if (!item) return null;
  const Sheet = isKind(item.type) ? sheets[item.type] : null;
  return (
    <>
      {item.type === 'account' && <SettingsSheet account={account} onClose={close} />}
      {Sheet && <Sheet key={item.id} account={account} id={item.id} onClose={close} />}
    </>
  );
}
