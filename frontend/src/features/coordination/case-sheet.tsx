import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRights } from '@/acts/use-rights';
import { useNames } from '@/names/use-names';
import { Button } from '@/ui/button';
import { InstantText } from '@/ui/instant-text';
import { MenuButton } from '@/ui/menu';
import { Sheet } from '@/ui/sheet';
import { SkeletonRows } from '@/ui/skeleton';
import { EmptyState } from '@/ui/states';
import { CaseActForm, type FormAct } from './case-act-form';
import { CaseHistory } from './case-history';
import { Conflicts, Steps } from './case-steps';
import { actsOfCase } from './offered';
import { useCase } from './use-coordination';

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
  const view = sheet.data?.view;
  const card = view?.card;
  const at = sheet.data?.at;
  const onDo = mayWrite && doing === null ? setDoing : null;
  return (
    <Sheet isOpen onClose={onClose} keepOpen={doing !== null} title={card?.subject ?? t('coordination.one')}>
      {sheet.isPending && <SkeletonRows />}
      {sheet.isError && <EmptyState title={t('coordination.unknown')} text={t('problem.code.not-found')} />}
      {view && card && at && (
        <>
          <p className="text-s text-ink-2">
            {t(card.open ? 'coordination.isOpen' : 'coordination.isClosed')} · <InstantText instant={card.openedAt} />,{' '}
            {names.of(card.openedBy)}
          </p>
          {card.description && <p className="text-s whitespace-pre-wrap">{card.description}</p>}
          {onDo && <ActsOfCase acts={actsOfCase(view.acts, id)} onDo={onDo} />}
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
          <Steps view={view} names={names} at={at} onDo={onDo} />
          <Conflicts view={view} names={names} onDo={onDo} />
          <CaseHistory account={account} view={view} names={names} mayWrite={mayWrite && doing === null} />
        </>
      )}
    </Sheet>
  );
}

function ActsOfCase({ acts, onDo }: { acts: FormAct[]; onDo: (doing: Doing) => void }) {
  const { t } = useTranslation();
  const more = acts.filter((act) => act !== 'requestStep');
  return (
    <div className="flex flex-wrap gap-2 empty:hidden">
      {acts.includes('requestStep') && (
        <Button
          look="primary"
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
