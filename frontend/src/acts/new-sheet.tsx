import type { Names } from '@/names/use-names';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useTranslation } from 'react-i18next';
import { ActForm, type ActSpec } from './act-form';

/** Something new is recorded: its fields, and nothing else. */
export function NewSheet({
  spec,
  account,
  names,
  zones,
  onClose,
}: {
  spec: ActSpec;
  account: string;
  names: Names;
  zones: string[];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Sheet isOpen keepOpen onClose={onClose} title={spec.label}>
      <ActForm
        spec={spec}
        account={account}
        names={names}
        zones={zones}
        framed={false}
        onCancel={onClose}
        onDone={() => {
          onClose();
          toast({ text: t('facts.saved') });
        }}
      />
    </Sheet>
  );
}
