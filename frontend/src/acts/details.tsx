import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import type { Names } from '@/names/use-names';
import { useReader } from '@/time/reader';
import type { When } from '@/time/when';
import { Chip } from '@/ui/chip';
import { InstantText } from '@/ui/instant-text';
import { WhenGiven } from '@/ui/when-given';
import { WhenSaid } from '@/ui/when-said';
import { kindOf, ledIn } from './fact-kinds';
import { factText } from './value-text';

type Planned = components['schemas']['PlannedChange'];
type Since = components['schemas']['Since'];
type Said = string | When | Since | null | undefined;

/** What is known of a thing now, line by line, and what is known to come. */
export function Details({
  lines,
  planned,
  names,
}: {
  lines: (readonly [label: string, said: Said])[];
  planned: readonly Planned[];
  names: Names;
}) {
  const { t } = useTranslation();
  const reader = useReader();
  return (
    <>
      <dl className="grid grid-cols-[110px_minmax(0,1fr)] gap-x-3 gap-y-1.5 text-s">
        {lines
          .filter(([, said]) => Boolean(said))
          .map(([label, said]) => (
            <div key={label} className="contents">
              <dt className="text-ink-3">{label}</dt>
              <dd className="m-0 wrap-break-word">
                <Says said={said} />
              </dd>
            </div>
          ))}
      </dl>
      {planned.length > 0 && (
        <ul className="m-0 grid list-none gap-1 p-0 text-s">
          {planned.map((change) => {
            const kind = kindOf(change.kind);
            const text = kind ? factText(kind, change.value, names, t, reader) : '';
            return (
              <li key={change.event} className="flex flex-wrap items-center gap-1.5">
                <Chip tone="accent">{t('facts.outcome.planned')}</Chip>
                <span>
                  {kind ? t(`facts.kindOf.${kind}`) : change.kind}
                  {text && `: ${text}`}
                </span>
                <span className="text-ink-3">
                  {t(`facts.${ledIn(change.kind, change.given)}`)}{' '}
                  <WhenSaid given={change.given} instant={change.at} form="short" />
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

/** In words; a time is whole on hover and focus. */
function Says({ said }: { said: Said }) {
  if (!said || typeof said === 'string') return said;
  return 'notRecorded' in said ? <SinceWhen since={said} /> : <WhenGiven when={said} />;
}

/** Since when something is there, as far as anybody said. */
function SinceWhen({ since }: { since: Since }) {
  const { t } = useTranslation();
  if (since.given) return <WhenGiven when={since.given} />;
  return since.from ? <InstantText instant={since.from} /> : t('time.beginningNotRecorded');
}
