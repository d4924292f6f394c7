import { Globe, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRights } from '@/acts/use-rights';
import { problemOf } from '@/api/problem';
import { useNames, type Names } from '@/names/use-names';
import type { Instant } from '@/time/instant';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import { classes } from '@/ui/classes';
import { InstantText } from '@/ui/instant-text';
import { MenuButton } from '@/ui/menu';
import { Sheet } from '@/ui/sheet';
import { SkeletonRows } from '@/ui/skeleton';
import { StateChip } from '@/ui/state-chip';
import { EmptyState, ProblemNote } from '@/ui/states';
import { CaseActForm, type FormAct } from './case-act-form';
import { useCaseAct } from './acts';
import { StepState } from './step-state';
import { useUnitName } from './unit-name';
import { useCase, type CaseCard, type ConflictCard, type StepCard } from './use-coordination';

/** What is being done: an act on the case, or on one of its steps or conflicts. */
export interface Doing {
  act: FormAct;
  part?: string;
}

/** One case: its steps as a path, conflicts, and everything recorded of it. */
export function CaseSheet({ account, id, onClose }: { account: string; id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const names = useNames(account);
  const { acts: mayWrite } = useRights(account);
  const sheet = useCase(account, id);
  const [doing, setDoing] = useState<Doing | null>(null);
  const card = sheet.data?.view.card;
  const at = sheet.data?.at;
  return (
    <Sheet isOpen onClose={onClose} keepOpen={doing !== null} title={card?.subject ?? t('coordination.one')}>
      {sheet.isPending && <SkeletonRows />}
      {sheet.isError && <EmptyState title={t('coordination.unknown')} text={t('problem.code.not-found')} />}
      {card && at && (
        <>
          <p className="text-s text-ink-2">
            {t(card.open ? 'coordination.isOpen' : 'coordination.isClosed')} · <InstantText instant={card.openedAt} />,{' '}
            {names.of(card.openedBy)}
          </p>
          {card.description && <p className="text-s whitespace-pre-wrap">{card.description}</p>}
          {mayWrite && doing === null && (
            <div className="flex flex-wrap gap-2">
              {card.open && (
                <Button
                  look="primary"
                  icon={<Plus className="icon" aria-hidden="true" />}
                  onPress={() => setDoing({ act: 'requestStep' })}
                >
                  {t('coordination.act.requestStep')}
                </Button>
              )}
              <MenuButton
                label={t('common.more')}
                acts={(card.open ? (['recordConflict', 'close'] as const) : (['reopen'] as const)).map((act) => ({
                  id: act,
                  label: t(`coordination.act.${act}`),
                  onAction: () => setDoing({ act }),
                }))}
              />
            </div>
          )}
          {doing && (
            <CaseActForm
              key={`${doing.act}${doing.part ?? ''}`}
              doing={doing}
              account={account}
              card={card}
              names={names}
              onDone={() => setDoing(null)}
            />
          )}
          <Steps card={card} names={names} at={at} mayWrite={mayWrite && doing === null} onDo={setDoing} />
          <Conflicts card={card} names={names} mayWrite={mayWrite && doing === null} onDo={setDoing} />
          <History
            account={account}
            card={card}
            entries={sheet.data?.view.history ?? []}
            names={names}
            mayWrite={mayWrite}
          />
        </>
      )}
    </Sheet>
  );
}

function actsOf(step: StepCard): FormAct[] {
  switch (step.state) {
    case 'waiting-for-consent':
      return ['consent', 'refuseConsent', 'cancelStep'];
    case 'consent-refused':
      return ['consent', 'handOff', 'cancelStep'];
    case 'requested':
    case 'handed-off':
      return ['accept', 'decline', 'handOff', 'cancelStep'];
    case 'accepted':
      return ['complete', 'handOff', 'cancelStep'];
    case 'declined':
      return ['accept', 'handOff', 'cancelStep'];
    default:
      return [];
  }
}

interface PartProps {
  card: CaseCard;
  names: Names;
  mayWrite: boolean;
  onDo: (doing: Doing) => void;
}

function Steps({ card, names, at, mayWrite, onDo }: PartProps & { at: Instant }) {
  const { t } = useTranslation();
  const unitName = useUnitName(names);
  if (card.steps.length === 0) return <p className="text-s text-ink-3">{t('coordination.noSteps')}</p>;
  return (
    <section>
      <h3 className="mb-1 text-m">{t('coordination.stepsTitle')}</h3>
      <ol className="m-0 grid list-none gap-2 p-0">
        {card.steps.map((step) => {
          const [first, ...more] = actsOf(step);
          return (
            <li key={step.id} className="rounded-m border border-line px-3 py-2 text-s">
              <div className="font-medium">{step.what}</div>
              <div className="mt-1 flex flex-wrap items-center gap-x-1.5 gap-y-1 text-ink-3">
                <StepState step={step} at={at} />
                {step.global && (
                  <Chip tone="accent" icon={<Globe className="icon-s" aria-hidden="true" />}>
                    {t('coordination.global')}
                  </Chip>
                )}
                <span>
                  {unitName(step.unit)}
                  {step.owner && `, ${names.of(step.owner)}`}
                </span>
              </div>
              {step.said && <p className="mt-1 text-ink-2">„{step.said}“</p>}
              <div className="text-xs text-ink-3">
                {t('coordination.askedBy', { name: names.of(step.requester) })}{' '}
                <InstantText instant={step.requestedAt} />
              </div>
              {mayWrite && first && (
                <div className="mt-2 flex flex-wrap gap-2">
                  <Button onPress={() => onDo({ act: first, part: step.id })}>{t(`coordination.act.${first}`)}</Button>
                  {more.length > 0 && (
                    <MenuButton
                      label={t('common.more')}
                      acts={more.map((act) => ({
                        id: act,
                        label: t(`coordination.act.${act}`),
                        onAction: () => onDo({ act, part: step.id }),
                      }))}
                    />
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Conflicts({ card, names, mayWrite, onDo }: PartProps) {
  const { t } = useTranslation();
  const unitName = useUnitName(names);
  if (card.conflicts.length === 0) return null;
  const next = (conflict: ConflictCard): FormAct[] =>
    conflict.state === 'resolved'
      ? []
      : conflict.state === 'recorded'
        ? ['assignConflict', 'resolveConflict']
        : ['resolveConflict'];
  return (
    <section>
      <h3 className="mb-1 text-m">{t('coordination.conflictsTitle')}</h3>
      <ul className="m-0 grid list-none gap-2 p-0">
        {card.conflicts.map((conflict) => (
          <li key={conflict.id} className="rounded-m border border-line px-3 py-2 text-s">
            <div className="font-medium">{conflict.what}</div>
            <div className="mt-1 flex flex-wrap items-center gap-x-1.5 text-ink-3">
              <StateChip
                state={conflict.state === 'resolved' ? 'completed' : 'waiting'}
                word={t(`coordination.conflictState.${conflict.state}`)}
              />
              <span>
                {unitName(conflict.one)} – {unitName(conflict.other)}
              </span>
              {conflict.assignedTo && <span>· {names.of(conflict.assignedTo)}</span>}
            </div>
            {conflict.how && <p className="mt-1 text-ink-2">{conflict.how}</p>}
            {mayWrite && (
              <div className="mt-2 flex gap-2">
                {next(conflict).map((act) => (
                  <Button key={act} onPress={() => onDo({ act, part: conflict.id })}>
                    {t(`coordination.act.${act}`)}
                  </Button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const kinds = [
  'CaseOpened',
  'CaseClosed',
  'CaseReopened',
  'CaseNarrowed',
  'StepRequested',
  'ConsentGiven',
  'ConsentRefused',
  'StepAccepted',
  'StepDeclined',
  'StepHandedOff',
  'StepAssigned',
  'StepCompleted',
  'StepCancelled',
  'ConflictRecorded',
  'ConflictAssigned',
  'ConflictResolved',
] as const;

function History({
  account,
  card,
  entries,
  names,
  mayWrite,
}: {
  account: string;
  card: CaseCard;
  entries: NonNullable<ReturnType<typeof useCase>['data']>['view']['history'];
  names: Names;
  mayWrite: boolean;
}) {
  const { t } = useTranslation();
  const undo = useCaseAct(account, card.id, card.version, () => undefined);
  const last = entries.find((entry) => entry.stands);
  return (
    <section>
      <h3 className="mb-1 text-m">{t('commitments.history')}</h3>
      <ol className="m-0 list-none p-0">
        {entries.map((entry) => {
          const said = entry.versions.at(-1);
          const kind = kinds.find((one) => one === entry.kind);
          return (
            <li
              key={entry.event}
              className={classes(
                'flex items-start gap-2 border-line py-1.5 text-s not-first:border-t',
                !entry.stands && 'text-ink-3 line-through',
              )}
            >
              <span className="min-w-0 flex-1">
                {kind ? t(`coordination.kindOf.${kind}`) : entry.kind}
                {said?.text && <span className="block text-ink-2">{said.text}</span>}
                <span className="block text-xs text-ink-3">
                  <InstantText instant={entry.at} form="full" />
                  {said && `, ${names.of(said.by)}`}
                  {entry.planned && ` · ${t('common.state.planned')}`}
                </span>
              </span>
              {mayWrite && entry.event === last?.event && (
                <Button
                  look="quiet"
                  isPending={undo.isPending}
                  onPress={() => undo.mutate({ act: 'undo', body: { event: said?.event ?? entry.event } })}
                >
                  {t('common.undo')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {undo.isError && <ProblemNote problem={problemOf(undo.error)} />}
    </section>
  );
}
