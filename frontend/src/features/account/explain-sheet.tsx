import { useTranslation } from 'react-i18next';
import type { Names } from '@/names/use-names';
import { useFactWords } from '@/names/fact-words';
import { InstantText } from '@/ui/instant-text';
import { Sheet } from '@/ui/sheet';
import { SkeletonRows } from '@/ui/skeleton';
import type { Differences } from './use-differences';

/** Why "what was true then" differs from "what we knew then": the entries recorded later. */
export function ExplainSheet({
  differences,
  names,
  onClose,
}: {
  differences: Differences | undefined;
  names: Names;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const words = useFactWords(names);
  return (
    <Sheet isOpen onClose={onClose} title={t('account.explainTitle')}>
      <p className="text-s text-ink-2">{t('account.explainText')}</p>
      {!differences && <SkeletonRows />}
      {differences?.entries.length === 0 && <p className="text-s">{t('moment.noDifference')}</p>}
      <ol className="m-0 grid list-none gap-3 p-0">
        {differences?.entries.map((entry) => (
          <li key={entry.recordedAt} className="rounded-m border border-line px-3 py-2">
            <ul className="m-0 grid list-none gap-1.5 p-0">
              {entry.facts.map((fact, index) => (
                <li key={index}>
                  <span className="font-medium">{words.fact(fact)}</span>
                  {fact.effectiveAt && (
                    <span className="block text-s text-ink-2">
                      {t('account.happened')} <InstantText instant={fact.effectiveAt} form="full" />
                    </span>
                  )}
                </li>
              ))}
            </ul>
            <p className="mt-1 text-s text-ink-3">
              {t('account.recorded')} <InstantText instant={entry.recordedAt} form="full" />, {names.of(entry.by)}
            </p>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
