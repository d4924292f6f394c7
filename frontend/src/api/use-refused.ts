import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldSentence, problemSentence, type Problem } from './problem';

/** Which of a form's fields a path is about: `headquarters.country` the country, `due.date` the due, `links[2]` the links. */
function fieldIn(path: string, names: readonly string[]): string | undefined {
  return path
    .split('.')
    .map((segment) => segment.replace(/\[\d+\]$/, ''))
    .findLast((segment) => names.includes(segment));
}

/** What of a path is about the form: a part of it where the form is a part of what is sent. */
export type Within = (path: string) => string;
const whole: Within = (path) => path;

/** What a refusal says of each of these fields; nothing where somebody changed the same, which is shown to choose from. */
export function refusedIn(
  problem: Problem,
  names: readonly string[],
  t: TFunction,
  within: Within = whole,
): Record<string, string> {
  const found: Record<string, string> = {};
  if (problem.differences.length > 0) return found;
  for (const { field, code } of problem.errors) {
    const name = fieldIn(within(field), names);
    if (name !== undefined) found[name] ??= fieldSentence(t, code);
  }
  const name = fieldIn(within(problem.field ?? ''), names);
  if (name !== undefined && problem.errors.length === 0) found[name] = problemSentence(t, problem);
  return found;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Puts a refusal beside the fields of a form, by the names that the server has for them, until each is changed. `rest` is
 * what names none of them, to stand above the buttons.
 */
export function useRefused(problem: Problem | null, values: Values, within: Within = whole) {
  const { t } = useTranslation();
  const [met, setMet] = useState<{ problem: Problem | null; values: Values }>({ problem, values });
  if (met.problem !== problem) setMet({ problem, values });
  const found = problem ? refusedIn(problem, Object.keys(values), t, within) : {};
  const refused: Readonly<Record<string, string | undefined>> = Object.fromEntries(
    Object.entries(found).filter(([name]) => JSON.stringify(values[name]) === JSON.stringify(met.values[name])),
  );
  return { refused, rest: problem && Object.keys(found).length > 0 ? null : problem };
}
