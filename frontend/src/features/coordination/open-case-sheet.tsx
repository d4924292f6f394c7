import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { useRefused } from '@/api/use-refused';
import { useEditing } from '@/live/editing';
import { useOpenItem } from '@/moment/use-moment';
import { AudiencePicker } from '@/names/audience-picker';
import { useNames } from '@/names/use-names';
import { useZones } from '@/names/use-zones';
import type { CauseOfCase } from '@/shell/slots';
import { isUnread, type When } from '@/time/when';
import { Button } from '@/ui/button';
import { Kbd } from '@/ui/kbd';
import { Sheet } from '@/ui/sheet';
import { ProblemNote } from '@/ui/states';
import { TextArea, TextField } from '@/ui/text-field';
import { WhenField } from '@/ui/when-field';
import { useOpenCase } from './acts';
import { useOfferUndoOfOpening } from './use-offer-undo';

interface Props {
  account: string;
  /** What it is opened for; an issue of its own where there is none. */
  cause: CauseOfCase | null;
  onClose: () => void;
}

/** A case is opened: the internal work behind a promise, an interaction or an issue. */
export function OpenCaseSheet({ account, cause, onClose }: Props) {
  const { t } = useTranslation();
  const { open } = useOpenItem();
  const names = useNames(account);
  const zones = useZones(names);
  const [subject, setSubject] = useState(cause?.what ?? '');
  const [description, setDescription] = useState('');
  const [at, setAt] = useState<When | null>(null);
  const [people, setPeople] = useState<string[]>([]);
  const [wasTried, setTried] = useState(false);
  const [tries, setTries] = useState(0);
  const offerUndo = useOfferUndoOfOpening(account);
  const make = useOpenCase(account, (id, version) => {
    offerUndo(id, subject.trim(), version);
    onClose();
    open('case', id);
  });
  const isDirty = subject !== (cause?.what ?? '') || description !== '' || at !== null || people.length > 0;
  useEditing(account, isDirty);
  const problem = make.isError ? problemOf(make.error) : null;
  const { refused, rest } = useRefused(problem, { subject, description, at, audience: people });
  const save = () => {
    setTried(true);
    setTries(tries + 1);
    if (subject.trim() === '' || isUnread(at)) return;
    make.mutate({
      subject: subject.trim(),
      ...(description.trim() ? { description: description.trim() } : {}),
      ...(cause ? { cause: { kind: cause.kind, id: cause.id } } : {}),
      ...(at ? { at } : {}),
      ...(people.length > 0 ? { audience: people } : {}),
    });
  };
  return (
    <Sheet
      isOpen
      keepOpen
      isDirty={isDirty}
      tries={`${tries}:${problem ? make.submittedAt : ''}`}
      onSave={save}
      onClose={onClose}
      title={t('coordination.open')}
      footer={
        <Button look="primary" className="ml-auto" isPending={make.isPending} onPress={save}>
          {t('coordination.open')} <Kbd keys="Ctrl+Enter" />
        </Button>
      }
    >
      {cause && (
        <p className="text-s text-ink-2">
          {t(`coordination.openedFor.${cause.kind}`)} <b className="font-medium">{cause.what}</b>
        </p>
      )}
      <TextField
        label={t('coordination.field.subject')}
        autoFocus
        value={subject}
        onChange={setSubject}
        error={wasTried && subject.trim() === '' ? t('common.required') : refused['subject']}
      />
      <TextArea
        label={t('coordination.field.description')}
        value={description}
        onChange={setDescription}
        error={refused['description']}
        optional
      />
      <WhenField
        label={t('coordination.field.openedAt')}
        zones={zones(people)}
        value={at}
        onChange={setAt}
        isNowWhenEmpty
        toward="past"
        error={refused['at']}
      />
      <AudiencePicker
        account={account}
        names={names}
        label={t('commitments.field.people')}
        value={people}
        onChange={setPeople}
        error={refused['audience']}
        hint={t(cause ? `coordination.peopleHintFor.${cause.kind}` : 'commitments.peopleHint')}
        optional
      />
      <ProblemNote problem={rest} />
    </Sheet>
  );
}
