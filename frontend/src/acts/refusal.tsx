import { useTranslation } from 'react-i18next';
import type { HangingFact, Problem } from '@/api/problem';
import { useOpenItem } from '@/moment/use-moment';
import type { Names } from '@/names/use-names';
import { ProblemNote } from '@/ui/states';
import { WhenSaid } from '@/ui/when-said';
import { thingOf } from './explained-thing';
import { useFactWords } from './fact-words';

/** An act was refused: the rule in plain words, and what stands in the way of taking something back, each to be opened. */
export function Refusal({ problem, names }: { problem: Problem; names: Names }) {
  const { t } = useTranslation();
  const hanging = problem.hanging ?? [];
  return (
    <>
      <ProblemNote problem={problem} ofForm={false} />
      {hanging.length > 0 && (
        <ul aria-label={t('facts.hanging')} className="m-0 grid list-none gap-1 p-0 text-s">
          {hanging.map((fact) => (
            <Hanging key={fact.event} fact={fact} names={names} />
          ))}
        </ul>
      )}
    </>
  );
}

function Hanging({ fact, names }: { fact: HangingFact; names: Names }) {
  const { sentence } = useFactWords(names);
  const { open } = useOpenItem();
  const [type, id] = (thingOf(fact) ?? '').split(':');
  return (
    <li className="rounded-m border border-line px-3 py-1.5">
      {type && id ? (
        <button
          type="button"
          className="min-h-6 rounded-s text-left font-medium underline underline-offset-2"
          onClick={() => open(type, id)}
        >
          {sentence(fact)}
        </button>
      ) : (
        <span className="font-medium">{sentence(fact)}</span>
      )}
      {fact.at && (
        <span className="block text-xs text-ink-3">
          <WhenSaid given={fact.given} instant={fact.at} />
        </span>
      )}
    </li>
  );
}
