import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asShown, chosen, conflictName, isGivenUp, meet, type Held, type Met } from '@/acts/conflict';
import { valueText } from '@/acts/value-text';
import { fieldOf, tidy } from '@/acts/values';
import type { Result } from '@/acts/use-thing-history';
import { problemOf } from '@/api/problem';
import type { Names } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { Button } from '@/ui/button';
import { ConflictPanel } from '@/ui/conflict-panel';
import { ConfirmDialog } from '@/ui/dialog';
import { ProblemNote } from '@/ui/states';
import { TextArea } from '@/ui/text-field';
import { useInteractionAct } from './acts';
import { fieldsOf } from './draft-values';

interface Props {
  account: string;
  id: string;
  version: number;
  subject: string;
  names: Names;
  isAsked: boolean;
  onDone: (result: Result) => void;
  onClose: () => void;
}

/** Asks before it takes an interaction back; where somebody changed it meanwhile, what they made of it stands there to choose. */
export function TakeBack({ account, id, version, subject, names, isAsked, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const reader = useReader();
  const [reason, setReason] = useState('');
  const [forestalled, setForestalled] = useState<{ held: Held; met: Met } | null>(null);
  const cancel = useInteractionAct(account, id, forestalled?.held.version ?? version, (result) => {
    setForestalled(null);
    onDone(result);
  });
  const problem = cancel.isError ? problemOf(cancel.error) : null;
  const takeBack = () =>
    cancel.mutate(
      { act: 'cancel', body: reason.trim() ? { reason } : {} },
      {
        onError: (refusal) => {
          const { differences, version: latest } = problemOf(refusal);
          const held = { values: {}, initial: {}, version };
          setForestalled(differences.length === 0 ? null : meet(held, differences, latest ?? version, []));
          onClose();
        },
      },
    );
  const giveUp = () => {
    setForestalled(null);
    cancel.reset();
  };
  const words = (_: string, said: unknown) =>
    said === null || said === undefined
      ? t('common.takenBack')
      : fieldsOf(t, [])
          .filter(({ name }) => tidy(fieldOf(said, name)) !== null)
          .map((field) => valueText(field, fieldOf(said, field.name), names, t, reader))
          .join(' · ');
  return (
    <>
      <ConfirmDialog
        isOpen={isAsked}
        isDirty={reason !== ''}
        danger
        title={t('interactions.cancelTitle', { subject })}
        text={
          <>
            {t('interactions.cancelText')}
            <TextArea
              label={t('coordination.field.reason')}
              stacked
              optional
              rows={2}
              value={reason}
              onChange={setReason}
            />
          </>
        }
        act={t('interactions.cancel')}
        isPending={cancel.isPending}
        onClose={onClose}
        onConfirm={takeBack}
      />
      {forestalled && (
        <div className="grid gap-2">
          <ConflictPanel
            differences={asShown(forestalled.met, [], names, t, reader, words)}
            nameOf={(field) => conflictName(field, [], t)}
            personName={names.of}
            choices={forestalled.met.choices}
            onChoose={(field, choice) => setForestalled(chosen(forestalled.held, forestalled.met, field, choice, []))}
          />
          <div className="flex justify-end gap-2">
            <Button look="quiet" onPress={giveUp}>
              {t('common.cancel')}
            </Button>
            <Button
              look="primary"
              isPending={cancel.isPending}
              onPress={() => (isGivenUp(forestalled.met, []) ? giveUp() : takeBack())}
            >
              {t('interactions.cancel')}
            </Button>
          </div>
        </div>
      )}
      {problem && problem.differences.length === 0 && <ProblemNote problem={problem} />}
    </>
  );
}
