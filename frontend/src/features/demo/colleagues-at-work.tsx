import { Unplug, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useLiveStore } from '@/live/store';
import { useMayWrite } from '@/moment/use-moment';
import { Button } from '@/ui/button';
import { ProblemNote } from '@/ui/states';
import { ToggleChip } from '@/ui/filter-chip';
import { useColleagues, useCutConnection, useTurnColleagues } from './demo';

const cutSeconds = 20;

/** In the demo: colleagues go on with the account's story while one watches, and one's connection can be cut. */
export function ColleaguesAtWork({ account }: { account: string }) {
  const { t } = useTranslation();
  const isDemo = useMe().data?.demo ?? false;
  const mayWrite = useMayWrite();
  const isLive = useLiveStore(({ connection }) => connection.state === 'live' || connection.state === 'resumed');
  const colleagues = useColleagues(account, isDemo);
  const turn = useTurnColleagues(account);
  const cut = useCutConnection();
  const state = colleagues.data;
  if (!isDemo || !mayWrite || !state || (!state.available && !state.on)) return null;
  const refused = turn.error ?? cut.error;
  return (
    <section
      aria-label={t('demo.demo')}
      className="mt-3 flex flex-wrap items-center gap-2 rounded-l border border-dashed border-line-strong px-3 py-1.5 text-s text-ink-3 print:hidden"
    >
      <Users className="icon" aria-hidden="true" />
      <ToggleChip name={t('demo.colleagues')} isOn={state.on} onChange={(on) => turn.mutate(on)} />
      <span>
        {t(state.on ? (state.left > 0 ? 'demo.left' : 'demo.over') : 'demo.colleaguesText', { count: state.left })}
      </span>
      {state.on && state.mayCut && (
        <Button
          look="quiet"
          icon={<Unplug className="icon" aria-hidden="true" />}
          isDisabled={!isLive}
          onPress={() => cut.mutate(cutSeconds)}
          className="ml-auto"
        >
          {t('demo.cut', { count: cutSeconds })}
        </Button>
      )}
      {refused && <ProblemNote problem={problemOf(refused)} />}
    </section>
  );
}
