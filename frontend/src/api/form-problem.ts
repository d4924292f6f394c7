import type { FieldValues, Path, UseFormSetError, UseFormGetValues } from 'react-hook-form';
import type { TFunction } from 'i18next';
import { problemOf, type Problem } from './problem';
import { refusedIn } from './use-refused';

/**
 * Puts a refusal beside the fields it is about. What names no field of this form is returned, to stand above the buttons.
 */
export function showInForm<Values extends FieldValues>(
  error: unknown,
  form: { setError: UseFormSetError<Values>; getValues: UseFormGetValues<Values> },
  t: TFunction,
): Problem | null {
  const problem = problemOf(error);
  const isField = (name: string): name is Path<Values> => form.getValues()[name] !== undefined;
  const refused = Object.entries(refusedIn(problem, Object.keys(form.getValues()).filter(isField), t));
  for (const [index, [field, message]] of refused.entries())
    if (isField(field)) form.setError(field, { type: 'server', message }, { shouldFocus: index === 0 });
  return refused.length > 0 ? null : problem;
}
