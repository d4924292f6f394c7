import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Names } from '@/names/use-names';
import { calledIn } from './values';
import { Sheet } from '@/ui/sheet';
import { ActForm, type ActSpec } from './act-form';
import type { Headers } from './use-act';
import { useOfferUndo } from './use-offer-undo';
import { askHistory, type Result } from './use-thing-history';

/** Something new is recorded: its fields, and nothing else. */
export function NewSheet({
  spec,
  account,
  names,
  zones,
  undo,
  onClose,
}: {
  spec: ActSpec;
  account: string;
  names: Names;
  zones: string[];
  /** Takes back that it was recorded, for as long as nothing came since. */
  undo: (thing: string, event: string, header: Headers) => Promise<{ data?: Result }>;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const offerUndo = useOfferUndo(account);
  const made = useRef('');
  return (
    <Sheet isOpen keepOpen onClose={onClose} title={spec.label}>
      <ActForm
        spec={{
          ...spec,
          send: async (said, header) => {
            const answered = await spec.send(said, header);
            made.current = answered.response?.headers.get('Location')?.split('/').at(-1) ?? '';
            return answered;
          },
        }}
        account={account}
        names={names}
        zones={zones}
        framed={false}
        onCancel={onClose}
        onDone={(result, values) => {
          onClose();
          const thing = made.current;
          offerUndo({
            text: t('facts.saved', { name: calledIn(values, names.of) }),
            version: result.changed[0]?.version,
            latest: async () => {
              const { view } = await askHistory(account, thing, {});
              return { version: view.version, event: view.facts.at(-1)?.event };
            },
            send: (event, header) => undo(thing, event, header),
          });
        }}
      />
    </Sheet>
  );
}
