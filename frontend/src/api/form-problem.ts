import type { FieldValues, Path, UseFormSetError, UseFormGetValues } from 'react-hook-form';
import type { TFunction } from 'i18next';
import { fieldSentence, problemOf, problemSentence, type Problem } from './problem';
import { fieldIn } from './use-refused';

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
  const names = Object.keys(form.getValues());
  const fieldOf = (path: string) => fieldIn(path, names) ?? '';
  for (const { field: path, code } of problem.errors) {
    const field = fieldOf(path);
    if (isField(field)) {
      form.setError(field, { type: 'server', message: fieldSentence(t, code) }, { shouldFocus: !placed });
      placed = true;
    }
  }
  const field = fieldOf(problem.field ?? '');
  if (isField(field) && problem.errors.length === 0) {
    form.setError(field, { type: 'server', message: problemSentence(t, problem) }, { shouldFocus: !placed });
    placed = true;
  }
  return placed ? null : problem;
}
