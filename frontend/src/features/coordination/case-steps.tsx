import { Globe } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Names } from '@/names/use-names';
import type { Instant } from '@/time/instant';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import { MenuButton } from '@/ui/menu';
import { StateChip } from '@/ui/state-chip';
import { WhenSaid } from '@/ui/when-said';
import { actsOfConflict, actsOfStep, isAnswer, type Offered } from './offered';
import { StepState } from './step-state';
import { useUnitName } from './unit-name';
import type { Doing } from './case-sheet';
import type { CaseCard, StepCard } from './use-coordination';

interface PartProps {
  card: CaseCard;
  /** What the server would take of each part, by its id. */
  acts: Offered;
  names: Names;
  /** Null while something is being done already, and in the past. */
  onDo: ((doing: Doing) => void) | null;
}

/** The steps of a case as a path, each with what the reader may do with it. */
export function Steps({ card, acts, names, at, onDo }: PartProps & { at: Instant }) {
  const { t } = useTranslation();
  const { steps } = card;
  if (steps.length === 0) return <p className="text-s text-ink-3">{t('coordination.noSteps')}</p>;
  return (
    <section>
      <h3 className="mb-1 text-m">{t('coordination.stepsTitle')}</h3>
      <ol className="m-0 grid list-none gap-2 p-0">
        {steps.map((step) => (
          <li key={step.id} className="rounded-m border border-line px-3 py-2 text-s">
            <StepText step={step} names={names} at={at} />
            {onDo && <StepActs step={step} acts={acts} onDo={onDo} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepText({ step, names, at }: { step: StepCard; names: Names; at: Instant }) {
  const { t } = useTranslation();
  const unitName = useUnitName(names);
  return (
    <>
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
      {step.said && <p className="mt-1 whitespace-pre-wrap text-ink-2">{step.said}</p>}
      <div className="text-xs text-ink-3">
        {t('coordination.askedBy', { name: names.of(step.requester) })}
        {' · '}
        <WhenSaid given={step.requestedGiven} instant={step.requestedAt} form="short" />
      </div>
    </>
  );
}

function StepActs({ step, acts, onDo }: { step: StepCard; acts: Offered; onDo: (doing: Doing) => void }) {
  const { t } = useTranslation();
  const { shown, more } = actsOfStep(acts, step.id, step.state === 'accepted');
  if (shown.length === 0) return null;
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {shown.map((act) => (
        <Button
          key={act}
          look={isAnswer(act) && step.state !== 'declined' ? 'primary' : 'plain'}
          onPress={() => onDo({ act, part: step.id })}
        >
          {t(`coordination.act.${act}`)}
        </Button>
      ))}
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
  );
}

/** What units of ours want differently, and who settles it. */
export function Conflicts({ card, acts, names, onDo }: PartProps) {
  const { t } = useTranslation();
  const unitName = useUnitName(names);
  const { conflicts } = card;
  if (conflicts.length === 0) return null;
  return (
    <section>
      <h3 className="mb-1 text-m">{t('coordination.conflictsTitle')}</h3>
      <ul className="m-0 grid list-none gap-2 p-0">
        {conflicts.map((conflict) => (
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
            {onDo && (
              <div className="mt-2 flex gap-2 empty:hidden">
                {actsOfConflict(acts, conflict.id).map((act) => (
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
