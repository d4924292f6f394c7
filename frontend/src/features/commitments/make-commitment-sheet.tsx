import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useRefused } from '@/api/use-refused';
import { useEditing } from '@/live/editing';
import { useOpenItem } from '@/moment/use-moment';
import type { Names } from '@/names/use-names';
import { useZones } from '@/names/use-zones';
import { PromiseFields } from '@/promise/promise-fields';
import { emptyPromise, gapOf, promiseOf, refusable } from '@/promise/promise-draft';
import { isUnread, type When } from '@/time/when';
import { Button } from '@/ui/button';
import { Kbd } from '@/ui/kbd';
import { Sheet } from '@/ui/sheet';
import { ProblemNote } from '@/ui/states';
import { WhenField } from '@/ui/when-field';
import { ComboBox } from '@/ui/combo-box';
import { useMakeCommitment } from './acts';
import { useOfferUndoOfMaking } from './use-offer-undo';
import { useConversations } from './use-conversations';

/** A promise is written down on its own, when it was not given in a conversation. */
export function MakeCommitmentSheet({
  account,
  names,
  onClose,
}: {
  account: string;
  names: Names;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const me = useMe().data;
  const { open } = useOpenItem();
  const [begun] = useState(() => emptyPromise(me?.person ?? ''));
  const [draft, setDraft] = useState(begun);
  const [evidence, setEvidence] = useState<string | null>(null);
  const zones = useZones(names)([draft.responsible, draft.counterpart, draft.region]);
  const conversations = useConversations(account, true);
  const [at, setAt] = useState<When | null>(null);
  const [wasTried, setTried] = useState(false);
  const [tries, setTries] = useState(0);
  const offerUndo = useOfferUndoOfMaking(account);
  const make = useMakeCommitment(account, (commitment, version) => {
    offerUndo(commitment, draft.what.trim(), version);
    onClose();
    open('commitment', commitment);
  });
  const isDirty = JSON.stringify(draft) !== JSON.stringify(begun) || evidence !== null || at !== null;
  useEditing(account, isDirty);
  const problem = make.isError ? problemOf(make.error) : null;
  const { refused, rest } = useRefused(problem, { ...refusable(draft), at, evidence });
  const save = () => {
    setTried(true);
    setTries(tries + 1);
    if (gapOf(draft) === null && !isUnread(at))
      make.mutate({ promise: promiseOf(draft), ...(at ? { at } : {}), ...(evidence ? { evidence } : {}) });
  };
  return (
    <Sheet
      isOpen
      keepOpen
      isDirty={isDirty}
      tries={`${tries}:${problem ? make.submittedAt : ''}`}
      onSave={save}
      onClose={onClose}
      title={t('commitments.make')}
      footer={
        <Button look="primary" className="ml-auto" isPending={make.isPending} onPress={save}>
          {t('common.save')} <Kbd keys="Ctrl+Enter" />
        </Button>
      }
    >
      <PromiseFields
        account={account}
        draft={draft}
        onChange={setDraft}
        names={names}
        zones={zones}
        showGaps={wasTried}
        problem={problem}
      />
      <WhenField
        label={t('commitments.field.madeAt')}
        zones={zones}
        value={at}
        onChange={setAt}
        isNowWhenEmpty
        toward="past"
        error={refused['at']}
      />
      <ComboBox
        label={t('commitments.field.evidence')}
        opensOnFocus={false}
        {...conversations}
        value={evidence}
        onChange={setEvidence}
        error={refused['evidence']}
        optional
      />
      <ProblemNote problem={rest} />
    </Sheet>
  );
}
