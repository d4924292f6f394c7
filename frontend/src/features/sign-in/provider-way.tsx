import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { saying } from '@/i18n';
import { Button } from '@/ui/button';
import { ProblemNote } from '@/ui/states';
import { useProvider, useProviderSignIn } from './sign-in';
import { later } from '@/ui/later';

const WhyRefused = later(saying(['problem'], () => import('./why-refused')));

/** Signing in by another house, where this server has one; and what came of it, if the browser is back without. */
export function ProviderWay({
  target,
  refused,
  onLeave,
}: {
  target: string;
  refused: string | null;
  onLeave: (address: string) => void;
}) {
  const { t } = useTranslation();
  const provider = useProvider();
  const leave = useProviderSignIn(target, onLeave);
  if (!provider.data) return null;
  return (
    <section className="grid gap-3 rounded-l border border-line bg-surface p-4">
      {refused !== null && !leave.isError && <WhyRefused code={refused} />}
      {leave.isError && <ProblemNote problem={problemOf(leave.error)} />}
      <Button look="primary" isPending={leave.isPending} className="h-9!" onPress={() => leave.mutate()}>
        {t('signIn.byProvider', { provider: provider.data })}
      </Button>
    </section>
  );
}
