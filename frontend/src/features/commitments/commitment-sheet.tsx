import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Absent } from '@/acts/absent';
import { ActForm } from '@/acts/act-form';
import { WithNarrowedToo, type NarrowedItem } from '@/acts/narrowed-too';
import { NotShown, isUnknown } from '@/acts/not-shown';
import { calledLast } from '@/acts/undo-chain';
import { useLast } from '@/acts/use-last';
import { useRights } from '@/acts/use-rights';
import { textOf } from '@/acts/values';
import { useOpenItem } from '@/moment/use-moment';
import { useNames, type Names } from '@/names/use-names';
import { useZones } from '@/names/use-zones';
import { CasesOf } from '@/cases/cases-of';
import { useStanding } from '@/promise/use-standing';
import { useSlots } from '@/shell/slots';
import { useReader } from '@/time/reader';
import { Button } from '@/ui/button';
import { DueText } from '@/ui/due-text';
import { classes } from '@/ui/classes';
import { MenuButton } from '@/ui/menu';
import { Money } from '@/ui/money';
import { Sheet } from '@/ui/sheet';
import { SideMark } from '@/ui/side-mark';
import { SkeletonRows } from '@/ui/skeleton';
import { WhenSaid } from '@/ui/when-said';
import { acting, type DirectAct } from './act-specs';
import { CardState } from './card-state';
import { correcting } from './corrections';
import { Deliveries } from './deliveries';
import { History, recordedOf, type Line } from './history';
import { useConversations } from './use-conversations';
import { useCommitment, type CommitmentView } from './use-commitment';
import { useOfferUndoOfPromise } from './use-offer-undo';

/** What is being done: an act on the promise as it reads, or the correction of one entry of its history. */
type Doing = { act: DirectAct } | { act: 'correct'; line: Line };

/** One promise: how it stands, the chain of what was promised, and everything ever recorded of it. */
export function CommitmentSheet({ account, id, onClose }: { account: string; id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const names = useNames(account);
  const { acts: mayWrite } = useRights(account);
  const commitment = useCommitment(account, id);
  const [doing, setDoing] = useState<Doing | null>(null);
  const view = isUnknown(commitment) ? undefined : commitment.data?.view;
  const at = commitment.data?.at;
  const card = view?.present;
  const written = useLast(view && (card || doing?.act === 'correct') ? view : undefined);
  return (
    <Sheet
      isOpen
      onClose={onClose}
      keepOpen={doing !== null}
      title={
        card?.what ??
        (view?.takenBack ? calledLast(recordedOf(view), ({ said }) => said?.what) : undefined) ??
        t('commitments.one')
      }
    >
      {commitment.isPending && <SkeletonRows />}
      <NotShown of={commitment} unknown={t('commitments.unknown')} />
      {view && !card && (
        <Absent isTakenBack={view.takenBack} title={t('commitments.notThen')} text={t('commitments.notThenText')} />
      )}
      {view && card && at && (
        <>
          <div className="flex flex-wrap items-center gap-2">
            <SideMark side={card.side} kept={!card.open} />
            <CardState card={card} at={at} />
          </div>
          <Details view={view} names={names} />
          {mayWrite && !doing && <Acts view={view} onChoose={(act) => setDoing({ act })} />}
        </>
      )}
      {written && mayWrite && doing && (
        <ActOf doing={doing} account={account} view={written} names={names} onDone={() => setDoing(null)} />
      )}
      {view && card && <Chain view={view} names={names} />}
      {view && card && at && <Deliveries account={account} view={view} at={at} />}
      {view && card && <CasesOf account={account} id={id} />}
      {view && (
        <History
          account={account}
          view={view}
          names={names}
          mayWrite={mayWrite && !doing}
          onCorrect={(line) => setDoing({ act: 'correct', line })}
        />
      )}
    </Sheet>
  );
}

interface ActProps {
  doing: Doing;
  account: string;
  view: CommitmentView;
  names: Names;
  onDone: () => void;
}

function ActOf(props: ActProps) {
  const { doing, account, view } = props;
  if (doing.act !== 'narrow') return <FormOf {...props} along={[]} />;
  return (
    <WithNarrowedToo account={account} kind="commitment" id={view.id}>
      {(along) => <FormOf {...props} along={along} />}
    </WithNarrowedToo>
  );
}

function FormOf({ doing, account, view, names, onDone, along }: ActProps & { along: readonly NarrowedItem[] }) {
  const { t } = useTranslation();
  const reader = useReader();
  const zonesFor = useZones(names);
  const line = doing.act === 'correct' ? doing.line : null;
  const card = view.present;
  const standing = useStanding(account, line?.kind === 'CommitmentMade');
  const conversations = useConversations(account, !['accept', 'reassign', 'narrow'].includes(doing.act));
  const offerUndo = useOfferUndoOfPromise(account, view.id);
  const spec =
    doing.act === 'correct'
      ? correcting(account, view, doing.line, { standing, conversations }, reader.zone, t)
      : card && acting(account, view, card, doing.act, { along, conversations }, t);
  if (!spec) return null;
  return (
    <ActForm
      key={spec.id}
      spec={spec}
      account={account}
      item={`commitment:${view.id}`}
      names={names}
      zones={[...zonesFor([card?.responsible, card?.counterpart, card?.region]), ...(card?.due ? [card.due.zone] : [])]}
      onDone={(result, values) => {
        const isItsName = doing.act === 'renegotiate' || (line !== null && line.said?.what === card?.what);
        const what = (isItsName && textOf(values['what'])) || (card?.what ?? '');
        offerUndo(doing.act, what, result.changed.find(({ id }) => id === view.id)?.version);
        onDone();
      }}
      onCancel={onDone}
    />
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{label}</dt>
      <dd className="m-0">{children}</dd>
    </>
  );
}

function Details({ view, names }: { view: CommitmentView; names: Names }) {
  const { t } = useTranslation();
  const { open } = useOpenItem();
  const card = view.present;
  if (!card) return null;
  return (
    <dl className="grid grid-cols-[110px_minmax(0,1fr)] gap-x-3 gap-y-1.5 text-s">
      <Row label={t('commitments.field.responsible')}>{names.of(card.responsible)}</Row>
      {card.counterpart && <Row label={t('commitments.field.counterpart')}>{names.of(card.counterpart)}</Row>}
      {card.due && (
        <Row label={t(card.kind === 'hold-until' ? 'commitments.field.until' : 'commitments.field.due')}>
          <DueText due={card.due} />
        </Row>
      )}
      {card.kind === 'standing' && <Row label={t('commitments.field.kind')}>{t('commitments.kind.standing')}</Row>}
      {card.value && (
        <Row label={t('commitments.field.value')}>
          <Money value={card.value} />
        </Row>
      )}
      {card.entity && <Row label={t('commitments.field.entity')}>{names.entity(card.entity)}</Row>}
      {card.region && <Row label={t('facts.field.region')}>{names.region(card.region)}</Row>}
      {card.productLine && <Row label={t('commitments.field.productLine')}>{card.productLine}</Row>}
      {card.people && (
        <Row label={t('commitments.field.people')}>{card.people.map(names.of).filter(Boolean).join(', ')}</Row>
      )}
      {card.evidence && (
        <Row label={t('commitments.field.evidence')}>
          <button
            type="button"
            className="min-h-6 rounded-s underline underline-offset-2"
            onClick={() => open('interaction', card.evidence ?? '')}
          >
            {t('commitments.openEvidence')}
          </button>
        </Row>
      )}
    </dl>
  );
}

function Acts({ view, onChoose }: { view: CommitmentView; onChoose: (act: DirectAct) => void }) {
  const { t } = useTranslation();
  const onCase = useSlots((state) => state.onCase);
  const card = view.present;
  if (!card) return null;
  const more: DirectAct[] = card.open
    ? ['reassign', 'breach', 'withdraw', 'narrow']
    : card.state === 'breached'
      ? ['fulfil', 'narrow']
      : ['narrow'];
  return (
    <div className="flex flex-wrap gap-2">
      {card.open && (
        <>
          {!card.accepted && (
            <Button look="primary" onPress={() => onChoose('accept')}>
              {t('commitments.act.accept')}
            </Button>
          )}
          <Button look={card.accepted ? 'primary' : 'plain'} onPress={() => onChoose('fulfil')}>
            {t('commitments.act.fulfil')}
          </Button>
          <Button onPress={() => onChoose('renegotiate')}>{t('commitments.act.renegotiate')}</Button>
        </>
      )}
      <MenuButton
        label={t('common.more')}
        acts={[
          ...(onCase
            ? [
                {
                  id: 'case',
                  label: t('coordination.open'),
                  onAction: () => onCase({ kind: 'commitment', id: view.id, what: card.what }),
                },
              ]
            : []),
          ...more.map((one) => ({ id: one, label: t(`commitments.act.${one}`), onAction: () => onChoose(one) })),
        ]}
      />
    </div>
  );
}

/** What was promised first, and every renegotiation since: who agreed, and when. */
function Chain({ view, names }: { view: CommitmentView; names: Names }) {
  const { t } = useTranslation();
  if (view.chain.length < 2) return null;
  return (
    <section>
      <h3 className="mb-1 text-m">{t('commitments.chain', { count: view.chain.length })}</h3>
      <ol className="m-0 grid list-none gap-1 p-0">
        {view.chain.map((link, index) => (
          <li
            key={link.event}
            className={classes(
              'rounded-m border border-line px-3 py-1.5 text-s',
              index < view.chain.length - 1 && 'text-ink-3',
            )}
          >
            <span className="block font-medium whitespace-pre-wrap">{link.what}</span>
            <span>
              {link.due ? (
                <>
                  {t('common.state.due')} <DueText due={link.due} />
                </>
              ) : (
                t('commitments.kind.standing')
              )}
            </span>
            {link.value && (
              <>
                {' · '}
                <Money value={link.value} />
              </>
            )}
            {' · '}
            {t('commitments.since')} <WhenSaid given={link.given} instant={link.from} form="short" />
            {link.agreedBy && <> · {t('commitments.agreedBy', { name: names.of(link.agreedBy) })}</>}
          </li>
        ))}
      </ol>
    </section>
  );
}
