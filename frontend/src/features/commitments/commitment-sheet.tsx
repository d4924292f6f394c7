import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRights } from '@/acts/use-rights';
import { useOpenItem } from '@/moment/use-moment';
import { useNames, type Names } from '@/names/use-names';
import { whenText } from '@/time/when-text';
import { useReader } from '@/time/reader';
import { Button } from '@/ui/button';
import { classes } from '@/ui/classes';
import { InstantText } from '@/ui/instant-text';
import { MenuButton } from '@/ui/menu';
import { Money } from '@/ui/money';
import { Sheet } from '@/ui/sheet';
import { SideMark } from '@/ui/side-mark';
import { SkeletonRows } from '@/ui/skeleton';
import { EmptyState } from '@/ui/states';
import { ActForm, type FormAct } from './act-form';
import { CardState } from './card-state';
import { History } from './history';
import { useCommitment, type CommitmentView } from './use-commitment';

/** One promise: how it stands, the chain of what was promised, and everything ever recorded of it. */
export function CommitmentSheet({ account, id, onClose }: { account: string; id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const names = useNames(account);
  const { acts: mayWrite } = useRights(account);
  const commitment = useCommitment(account, id);
  const [act, setAct] = useState<FormAct | null>(null);
  const view = commitment.data?.view;
  const at = commitment.data?.at;
  const card = view?.present;
  return (
    <Sheet isOpen onClose={onClose} keepOpen={act !== null} title={card?.what ?? t('commitments.one')}>
      {commitment.isPending && <SkeletonRows />}
      {commitment.isError && <EmptyState title={t('commitments.unknown')} text={t('problem.code.not-found')} />}
      {view && !card && <EmptyState title={t('commitments.notThen')} text={t('commitments.notThenText')} />}
      {view && card && at && (
        <>
          <div className="flex flex-wrap items-center gap-2">
            <SideMark side={card.side} kept={!card.open} />
            <CardState card={card} at={at} />
          </div>
          <Details view={view} names={names} />
          {mayWrite && act === null && <Acts view={view} onChoose={setAct} />}
          {mayWrite && act !== null && (
            <ActForm key={act} act={act} account={account} view={view} names={names} onDone={() => setAct(null)} />
          )}
          <Chain view={view} names={names} />
        </>
      )}
      {view && <History account={account} view={view} names={names} mayWrite={mayWrite} />}
    </Sheet>
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
  const reader = useReader();
  const card = view.present;
  if (!card) return null;
  return (
    <dl className="grid grid-cols-[110px_minmax(0,1fr)] gap-x-3 gap-y-1.5 text-s">
      <Row label={t('commitments.field.responsible')}>{names.of(card.responsible)}</Row>
      {card.counterpart && <Row label={t('commitments.field.counterpart')}>{names.of(card.counterpart)}</Row>}
      {card.due && (
        <Row label={t(card.kind === 'hold-until' ? 'commitments.field.until' : 'commitments.field.due')}>
          {whenText(card.due, reader)}
        </Row>
      )}
      {card.kind === 'standing' && <Row label={t('commitments.field.kind')}>{t('commitments.kind.standing')}</Row>}
      {card.value && (
        <Row label={t('commitments.field.value')}>
          <Money value={card.value} />
        </Row>
      )}
      {card.entity && <Row label={t('commitments.field.entity')}>{names.entity(card.entity)}</Row>}
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

function Acts({ view, onChoose }: { view: CommitmentView; onChoose: (act: FormAct) => void }) {
  const { t } = useTranslation();
  const card = view.present;
  if (!card) return null;
  const more: FormAct[] = card.open
    ? ['reassign', 'breach', 'withdraw', 'narrow', 'correct']
    : card.state === 'breached'
      ? ['fulfil', 'narrow', 'correct']
      : ['narrow', 'correct'];
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
        acts={more.map((one) => ({ id: one, label: t(`commitments.act.${one}`), onAction: () => onChoose(one) }))}
      />
    </div>
  );
}

/** What was promised first, and every renegotiation since: who agreed, and when. */
function Chain({ view, names }: { view: CommitmentView; names: Names }) {
  const { t } = useTranslation();
  const reader = useReader();
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
            <span className="font-medium">
              {link.due ? t('time.dueOn', { day: whenText(link.due, reader) }) : t('commitments.kind.standing')}
            </span>
            {' · '}
            {t('commitments.since')} <InstantText instant={link.from} />
            {link.agreedBy && <> · {t('commitments.agreedBy', { name: names.of(link.agreedBy) })}</>}
          </li>
        ))}
      </ol>
    </section>
  );
}
