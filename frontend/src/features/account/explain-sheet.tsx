import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { isKnownLater, thingOf } from '@/acts/explained-thing';
import { useFactWords } from '@/acts/fact-words';
import type { Names } from '@/names/use-names';
import { readMoment, writeMoment } from '@/moment/moment';
import { useMoment } from '@/moment/use-moment';
import { InstantText } from '@/ui/instant-text';
import { Sheet } from '@/ui/sheet';
import { SkeletonRows } from '@/ui/skeleton';
import { WhenSaid } from '@/ui/when-said';
import type { Differences } from './use-differences';

type Fact = Differences['entries'][number]['facts'][number];

/** Why "what was true then" differs from "what we knew then": the entries recorded later. */
export function ExplainSheet({
  differences,
  first = null,
  names,
  onClose,
}: {
  differences: Differences | undefined;
  /** The thing it was opened from: what explains that stands first. */
  first?: string | null;
  names: Names;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const words = useFactWords(names);
  const { known } = useMoment();
  const all = differences?.entries ?? [];
  const own = all.filter((entry) => first !== null && entry.facts.some((fact) => isAbout(fact, first)));
  const rest = all.filter((entry) => !own.includes(entry));
  return (
    <Sheet isOpen onClose={onClose} title={t('account.explainTitle')}>
      <p className="text-s text-ink-2">{t(known === null ? 'account.explainText' : 'account.explainSinceKnown')}</p>
      {!differences && <SkeletonRows />}
      {differences?.entries.length === 0 && <p className="text-s">{t('moment.noDifference')}</p>}
      <Entries of={own} words={words} names={names} />
      {own.length > 0 && rest.length > 0 && <h3 className="text-m">{t('account.explainOthers')}</h3>}
      <Entries of={rest} words={words} names={names} />
    </Sheet>
  );
}

/** By the id of the thing, or of a part of it that is one of its own. */
function isAbout({ thing, field }: Fact, id: string): boolean {
  return thing === id || field.split('.')[1] === id;
}

function Entries({
  of,
  words,
  names,
}: {
  of: Differences['entries'];
  words: ReturnType<typeof useFactWords>;
  names: Names;
}) {
  const { t } = useTranslation();
  if (of.length === 0) return null;
  return (
    <ol className="m-0 grid list-none gap-3 p-0">
      {of.map((entry) => (
        <li key={entry.recordedAt} className="rounded-m border border-line px-3 py-2">
          <ul className="m-0 grid list-none gap-1.5 p-0">
            {entry.facts.map((fact, index) => (
              <li key={index}>
                <ThingLink fact={fact}>{words.fact(fact)}</ThingLink>
                {fact.effectiveAt && (
                  <span className="block text-s text-ink-2">
                    {t('account.happened')} <WhenSaid given={fact.given} instant={fact.effectiveAt} />
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
  );
}

/** Leads to what the fact is about, at this moment; what nobody knew then stands on the axis that shows it. */
function ThingLink({ fact, children }: { fact: Fact; children: ReactNode }) {
  const [search] = useSearchParams();
  const thing = thingOf(fact);
  if (!thing) return <span className="font-medium">{children}</span>;
  const moment = readMoment(search);
  const next = writeMoment(search, isKnownLater(fact) ? { ...moment, axis: 'true' } : moment);
  next.set('item', thing);
  return (
    <Link
      to={{ search: next.toString() }}
      preventScrollReset
      className="inline-block min-h-6 rounded-s font-medium underline decoration-line-strong underline-offset-2 hover:decoration-current"
    >
      {children}
    </Link>
  );
}
