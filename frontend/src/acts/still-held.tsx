import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { useMoment, useOpenItem } from '@/moment/use-moment';
import { DueChip } from '@/ui/state-chip';

/** What a person holds or is owed in an account: what has to pass to somebody else when they go. */
function useHeld(account: string, person: string) {
  const query = { ...useMoment().apiQuery(), person };
  return useQuery({
    queryKey: keys.read(account, 'holds', query),
    meta: { views: ['commitment', 'case', 'contact', 'person', 'team'] },
    queryFn: () => answer(api.GET('/api/accounts/{account}/holds', { params: { path: { account }, query } })),
  });
}

/** The open promises and steps held by or towards a person; of one who is gone they read as to be reassigned. */
export function StillHeld({ account, person }: { account: string; person: string }) {
  const { t } = useTranslation();
  const { open } = useOpenItem();
  const held = useHeld(account, person).data;
  const holder = held?.view.holders[0];
  if (!held || !holder) return null;
  const count = holder.promises.length + holder.steps.length;
  if (count === 0) return null;
  return (
    <section aria-label={t('facts.held.title')} className="border-t border-line pt-3">
      <h3 className="mb-1 text-m font-semibold">
        {t('facts.held.title')} <span className="num font-normal text-ink-3">{count}</span>
      </h3>
      {holder.gone && <p className="mb-1.5 text-s text-ink-2">{t('facts.held.reassign')}</p>}
      <ul className="m-0 grid list-none gap-1.5 p-0 text-s">
        {holder.promises.map(({ promise, responsible }) => (
          <Held
            key={promise.id}
            what={promise.what}
            role={responsible ? t('facts.held.promise') : t('facts.held.owedPromise')}
            onOpen={() => open('commitment', promise.id)}
          >
            {promise.due && <DueChip due={promise.due} at={held.at} short />}
          </Held>
        ))}
        {holder.steps.map(({ step, owner }) => (
          <Held
            key={step.id}
            what={step.what}
            role={owner ? t('facts.held.step') : t('facts.held.askedStep')}
            onOpen={() => open('case', step.caseId)}
          >
            {step.due && <DueChip due={step.due} at={held.at} short />}
          </Held>
        ))}
      </ul>
    </section>
  );
}

interface Props {
  what: string;
  role: string;
  onOpen: () => void;
  children: React.ReactNode;
}

function Held({ what, role, onOpen, children }: Props) {
  return (
    <li className="flex flex-wrap items-center gap-x-2">
      <button type="button" onClick={onOpen} className="min-h-6 min-w-0 flex-1 rounded-s text-left hover:underline">
        {what}
      </button>
      <span className="text-ink-3">{role}</span>
      {children}
    </li>
  );
}
