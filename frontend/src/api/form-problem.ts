import type { FieldValues, Path, UseFormSetError, UseFormGetValues } from 'react-hook-form';
import type { TFunction } from 'i18next';
import { fieldSentence, problemOf, problemSentence, type Problem } from './problem';

/**
 * Puts a refusal beside the fields it is about. What names no field of this form is returned, to stand above the buttons.
 */
export function showInForm<Values extends FieldValues>(
  error: unknown,
  form: { setError: UseFormSetError<Values>; getValues: UseFormGetValues<Values> },
  t: TFunction,
): Problem | null {
  const problem = problemOf(error);
  const isField = (name: string): name is Path<Values> => name !== '' && form.getValues()[name] !== undefined;
  let placed = false;
  for (const { field, code } of problem.errors)
    if (isField(field)) {
      form.setError(field, { type: 'server', message: fieldSentence(t, code) }, { shouldFocus: !placed });
      placed = true;
    }
  if (problem.field && isField(problem.field)) {
    form.setError(problem.field, { type: 'server', message: problemSentence(t, problem) }, { shouldFocus: !placed });
    placed = true;
  }
  return placed ? null : problem;
}
