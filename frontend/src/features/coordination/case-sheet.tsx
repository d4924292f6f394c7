import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Absent } from '@/acts/absent';
import { ActForm } from '@/acts/act-form';
import { NotShown, isUnknown } from '@/acts/not-shown';
import { useLast } from '@/acts/use-last';
import { useRights } from '@/acts/use-rights';
import { textOf } from '@/acts/values';
import { useOpenItem } from '@/moment/use-moment';
import { useNames, type Names } from '@/names/use-names';
import { VisibleTo } from '@/names/visible-to';
import { useReader } from '@/time/reader';
import { Button } from '@/ui/button';
import { MenuButton } from '@/ui/menu';
import { Sheet } from '@/ui/sheet';
import { SkeletonRows } from '@/ui/skeleton';
import { WhenSaid } from '@/ui/when-said';
import { acting, type DirectAct } from './act-specs';
import { saidSubject, type EntryOfCase } from './case-entries';
import { CaseHistory } from './case-history';
import { Conflicts, Steps } from './case-steps';
import { correcting } from './corrections';
import { actsOfCase, isAsked } from './offered';
import { useCase, type CaseCard } from './use-coordination';
import { useOfferUndoInCase } from './use-offer-undo';

/** What is being done: an act on the case or on one of its parts, or the correction of one entry of its history. */
export type Doing = { act: DirectAct; part?: string } | { act: 'correct'; entry: EntryOfCase };

/** One case: its steps as a path, conflicts, and everything recorded of it. */
export function CaseSheet({ account, id, onClose }: { account: string; id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const names = useNames(account);
  const { acts: mayWrite } = useRights(account);
  const sheet = useCase(account, id);
  const [doing, setDoing] = useState<Doing | null>(null);
  const view = isUnknown(sheet) ? undefined : sheet.data?.view;
  const card = view?.card;
  const written = useLast(card ?? undefined);
  const at = sheet.data?.at;
  const onDo = mayWrite && doing === null ? setDoing : null;
  return (
    <Sheet
      isOpen
      onClose={onClose}
      keepOpen={doing !== null}
      title={card?.subject ?? (view && saidSubject(view)) ?? t('coordination.one')}
    >
      {sheet.isPending && <SkeletonRows />}
      <NotShown of={sheet} unknown={t('coordination.unknown')} />
      {view && !card && (
        <Absent isTakenBack={view.takenBack} title={t('coordination.notThen')} text={t('coordination.notThenText')} />
      )}
      {view && card && at && (
        <>
          <p className="text-s text-ink-2">
            {t(card.open ? 'coordination.isOpen' : 'coordination.isClosed')} ·{' '}
            <WhenSaid given={card.openedGiven} instant={card.openedAt} form="short" />, {names.of(card.openedBy)}
          </p>
          <p className="text-s text-ink-2">
            {t('people.visibleTo')}: <VisibleTo people={card.people} names={names} />
          </p>
          {card.cause && <ForWhat cause={card.cause} />}
          {card.description && <p className="text-s whitespace-pre-wrap">{card.description}</p>}
          {onDo && <ActsOfCase acts={actsOfCase(view.acts, id)} isAsked={isAsked(view.acts, card.steps)} onDo={onDo} />}
        </>
      )}
      {written && doing && (
        <ActOf doing={doing} account={account} card={written} names={names} onDone={() => setDoing(null)} />
      )}
      {view && card && at && (
        <>
          <Steps card={card} acts={view.acts} names={names} at={at} onDo={onDo} />
          <Conflicts card={card} acts={view.acts} names={names} onDo={onDo} />
        </>
      )}
      {view && view.history.length > 0 && (
        <CaseHistory
          account={account}
          view={view}
          names={names}
          mayWrite={mayWrite && doing === null}
          onCorrect={(entry) => setDoing({ act: 'correct', entry })}
        />
      )}
    </Sheet>
  );
}

/** What the case was opened for, a press away. */
function ForWhat({ cause }: { cause: NonNullable<CaseCard['cause']> }) {
  const { t } = useTranslation();
  const { open } = useOpenItem();
  return (
    <button
      type="button"
      className="min-h-6 rounded-s text-left text-s underline underline-offset-2"
      onClick={() => open(cause.kind, cause.id)}
    >
      {t(`coordination.openCause.${cause.kind}`)}
    </button>
  );
}

function ActOf({
  doing,
  account,
  card,
  names,
  onDone,
}: {
  doing: Doing;
  account: string;
  card: CaseCard;
  names: Names;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const reader = useReader();
  const offerUndo = useOfferUndoInCase(account, card.id);
  const spec =
    doing.act === 'correct'
      ? correcting(account, card, doing.entry, reader.zone, t)
      : acting(account, card, doing.act, doing.part ?? '', names, t);
  if (!spec) return null;
  const parts: { id: string; what: string }[] = [...card.steps, ...card.conflicts];
  const about = doing.act === 'correct' ? doing.entry.about : parts.find(({ id }) => id === doing.part)?.what;
  return (
    <ActForm
      key={spec.id}
      spec={spec}
      account={account}
      item={`case:${card.id}`}
      names={names}
      zones={[reader.zone]}
      onDone={(result, values) => {
        const anew = doing.act === 'correct' ? textOf(values['subject']) || textOf(values['what']) : '';
        offerUndo(doing.act, anew || (about ?? card.subject), result.changed.find(({ id }) => id === card.id)?.version);
        onDone();
      }}
      onCancel={onDone}
    />
  );
}

function ActsOfCase({
  acts,
  isAsked,
  onDo,
}: {
  acts: DirectAct[];
  /** A step waits for the reader: its answer is what one came for. */
  isAsked: boolean;
  onDo: (doing: Doing) => void;
}) {
  const { t } = useTranslation();
  const more = acts.filter((act) => act !== 'requestStep');
  return (
    <div className="flex flex-wrap gap-2 empty:hidden">
      {acts.includes('requestStep') && (
        <Button
          look={isAsked ? 'plain' : 'primary'}
          icon={<Plus className="icon" aria-hidden="true" />}
          onPress={() => onDo({ act: 'requestStep' })}
        >
          {t('coordination.act.requestStep')}
        </Button>
      )}
      {more.length > 0 && (
        <MenuButton
          label={t('common.more')}
          acts={more.map((act) => ({ id: act, label: t(`coordination.act.${act}`), onAction: () => onDo({ act }) }))}
        />
      )}
    </div>
  );
}
