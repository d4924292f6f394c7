import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Names } from './use-names';

/** Who may see something: everyone on the team, or the people who are named. */
export function VisibleTo({ people, names }: { people: readonly string[] | null | undefined; names: Names }) {
  const { t } = useTranslation();
  if (!people) return <>{t('people.everyone')}</>;
  return (
    <>
      <Lock className="icon-s inline" aria-hidden="true" /> {people.map(names.of).filter(Boolean).join(', ')}
    </>
  );
}
