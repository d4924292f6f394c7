import { useTranslation } from 'react-i18next';
import { useOpenItem } from '@/moment/use-moment';
import { useCases } from './use-cases';

/** The cases that were opened for a promise or an interaction, each a press away. */
export function CasesOf({ account, id }: { account: string; id: string }) {
  const { t } = useTranslation();
  const { open } = useOpenItem();
  const { data } = useCases(account);
  const cases = (data?.view.cases ?? []).filter(({ cause }) => cause?.id === id);
  if (cases.length === 0) return null;
  return (
    <section aria-label={t('coordination.cases')}>
      <h3 className="mb-1 text-m">{t('coordination.cases')}</h3>
      <ul className="m-0 grid list-none gap-1.5 p-0">
        {cases.map((one) => (
          <li key={one.id} className="rounded-m border border-line px-3 py-1.5 text-s">
            <button
              type="button"
              className="block min-h-6 rounded-s text-left font-medium hover:underline"
              onClick={() => open('case', one.id)}
            >
              {one.subject}
            </button>
            <span className="text-ink-3">{t(one.open ? 'coordination.isOpen' : 'coordination.isClosed')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
