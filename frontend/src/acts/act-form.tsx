import type { TFunction } from 'i18next';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldSentence, problemOf, problemSentence, type Problem } from '@/api/problem';
import type { Names } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { isUnread } from '@/time/when';
import { Button } from '@/ui/button';
import { ConflictPanel, type Choice } from '@/ui/conflict-panel';
import { Form } from '@/ui/form';
import { weekdays } from '@/ui/hours-field';
import { Kbd } from '@/ui/kbd';
import { ProblemNote } from '@/ui/states';
import type { FieldSpec } from './fact-kinds';
import { FieldEditor } from './field-editor';
import { useAct, type Headers } from './use-act';
import type { Result } from './use-thing-history';
import { valueText } from './value-text';
import { changedIn, fieldOf, tidy, valueIn, whenOf, type Value, type Values } from './values';

/** What was filled in: all of it, and what of it differs from how the form began. */
export interface Said {
  values: Values;
  changed: Values;
}

export interface ActSpec {
  id: string;
  /** In the reader's language, as on the button that opens and the one that sends it. */
  label: string;
  intro?: ReactNode;
  fields: FieldSpec[];
  initial: Values;
  /** The version of the thing that the form shows. */
  version: number;
  /** Sent only where something differs; a date alone says nothing of a change, but something of a correction. */
  changes?: 'anything' | 'beside-the-date';
  leftOut?: readonly string[];
  /** What else follows from a field that was filled in: a person's function and region. */
  follow?: (name: string, values: Values) => Values;
  send: (said: Said, header: Headers) => Promise<{ data?: Result }>;
}

/** What the server compares as one, and the form asks for in parts. */
const parts: Record<string, string[]> = {
  headquarters: ['city', 'country', 'zone'],
  affiliation: ['entity', 'organisation'],
};

interface State {
  values: Values;
  initial: Values;
  version: number;
}

/**
 * One act on a thing: only the fields it needs. What is refused stands beside its field; where somebody changed the same
 * meanwhile, both are shown to choose from, and nothing typed is lost.
 */
export function ActForm({
  spec,
  account,
  names,
  zones,
  framed = true,
  onDone,
  onCancel,
}: {
  spec: ActSpec;
  account: string;
  names: Names;
  zones: string[];
  /** In a frame with its title, among other things; else it is what its sheet is about. */
  framed?: boolean;
  onDone: (result: Result) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const reader = useReader();
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<State>(() => ({
    values: spec.initial,
    initial: spec.initial,
    version: spec.version,
  }));
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const [gaps, setGaps] = useState<Record<string, string>>({});
  const [note, setNote] = useState<string | null>(null);
  /** Filled in anew since it was refused: what was said of it does not count any more. */
  const [touched, setTouched] = useState<string[]>([]);
  const command = useAct(account, state.version, spec.send, onDone);
  const problem = command.isError ? problemOf(command.error) : null;
  const refused = problem ? refusedFields(problem, spec.fields, t) : {};
  const isConflict = problem !== null && problem.differences.length > 0;
  const errors = {
    ...Object.fromEntries(Object.entries(refused).filter(([name]) => !touched.includes(name))),
    ...gaps,
  };
  const firstError = spec.fields.find((field) => errors[field.name])?.name;
  const tries = command.failureCount + Object.keys(gaps).length;
  useEffect(() => {
    if (firstError) form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] button')?.focus();
  }, [firstError, tries]);

  const put = (name: string, value: Value) => {
    setState((before) => {
      const values = { ...before.values, [name]: value };
      return { ...before, values: spec.follow?.(name, values) ?? values };
    });
    setGaps(({ [name]: _filled, ...rest }) => rest);
    setNote(null);
    setTouched((before) => [...before, name]);
  };
  const save = () => {
    const next = isConflict ? resolved(state, problem, choices, spec.fields) : state;
    const missing = Object.fromEntries(
      spec.fields.flatMap(({ name, optional }) => {
        const value = tidy(next.values[name]);
        if (isUnread(whenOf(value))) return [[name, t('ui.unreadDate')]];
        return !optional && value === null ? [[name, t('common.required')]] : [];
      }),
    );
    const changed = changedIn(next.values, next.initial);
    const says = Object.keys(changed).filter((name) => spec.changes !== 'beside-the-date' || name !== 'from');
    setState(next);
    setGaps(missing);
    setTouched([]);
    setNote(null);
    if (Object.keys(missing).length > 0) return;
    const yields = isConflict && !problem.differences.some(({ field }) => choices[field] === 'mine');
    if (yields && says.length === 0) return onCancel();
    if (spec.changes && says.length === 0) return setNote(t('facts.nothingChanged'));
    command.mutate(
      { values: tidied(next.values), changed },
      {
        onError: (refusal) =>
          setState((before) => ({ ...before, version: problemOf(refusal).version ?? before.version })),
      },
    );
  };

  return (
    <Form ref={form} framed={framed} startsFocused label={spec.label} onSave={save}>
      {framed && <h3 className="text-m">{spec.label}</h3>}
      {spec.intro !== undefined && <p className="text-s text-ink-2">{spec.intro}</p>}
      {spec.fields.map((field) => (
        <FieldEditor
          key={field.name}
          spec={field}
          value={state.values[field.name] ?? null}
          onChange={(value) => put(field.name, value)}
          names={names}
          zones={zones}
          leftOut={spec.leftOut ?? []}
          error={errors[field.name]}
        />
      ))}
      {isConflict && (
        <ConflictPanel
          differences={problem.differences}
          nameOf={(name) => fieldName(name, spec.fields, t)}
          show={(name, value) =>
            specsOf(name, spec.fields)
              .map((field) => valueText(field, partOf(name, field.name, value), names, t, reader))
              .filter(Boolean)
              .join(', ')
          }
          personName={names.of}
          choices={choices}
          onChoose={(name, choice) => setChoices((before) => ({ ...before, [name]: choice }))}
        />
      )}
      {problem && !isConflict && Object.keys(refused).length === 0 && <ProblemNote problem={problem} />}
      {note && (
        <p role="status" className="text-s text-ink-2">
          {note}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit" isPending={command.isPending}>
          {t('common.save')} <Kbd keys="Ctrl+Enter" />
        </Button>
      </div>
    </Form>
  );
}

function tidied(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, tidy(value)]));
}

/** What the refusal is about, beside the fields that the form has. */
function refusedFields(problem: Problem, fields: FieldSpec[], t: TFunction): Record<string, string> {
  const has = (name: string) => fields.some((field) => field.name === name);
  const found: Record<string, string> = {};
  for (const { field, code } of problem.errors) {
    const name = field.split('.').at(-1) ?? field;
    if (has(name)) found[name] = fieldSentence(t, code);
  }
  const about = problem.field?.replace(/\[\d+\]$/, '') ?? '';
  for (const name of [about, ...(parts[about] ?? []).slice(0, 1)])
    if (has(name) && problem.differences.length === 0) found[name] = problemSentence(t, inWords(problem, t));
  return found;
}

/** A weekday that a rule names, in the reader's language. */
function inWords(problem: Problem, t: TFunction): Problem {
  const word = (text: string) => {
    const day = weekdays.find((one) => one === text);
    return day ? t(`facts.day.${day}`) : text;
  };
  return { ...problem, arguments: problem.arguments.map(word) };
}

/** The fields that ask for what the server calls by that name: itself, its parts, or the last day that ends it. */
function specsOf(name: string, fields: FieldSpec[]): FieldSpec[] {
  const own = fields.filter((field) => field.name === name);
  if (own.length > 0) return own;
  const names = parts[name] ?? (name === 'to' ? ['on'] : []);
  return fields.filter((field) => names.includes(field.name));
}

function partOf(name: string, field: string, value: unknown): Value {
  return name in parts ? fieldOf(value, field) : valueIn(value);
}

function fieldName(name: string, fields: FieldSpec[], t: TFunction): string {
  if (name === 'headquarters') return t('facts.kindOf.AccountHeadquartersSet');
  if (name === 'affiliation') return t('facts.kindOf.ContactAffiliated');
  const [field] = specsOf(name, fields);
  return field ? t(`facts.field.${field.label}`) : name;
}

/** The form decides anew on what stands now: theirs where it was chosen, mine where mine was. */
function resolved(state: State, problem: Problem, choices: Record<string, Choice>, fields: FieldSpec[]): State {
  const theirs: Record<string, Value> = {};
  const taken: Record<string, Value> = {};
  for (const { field, theirs: value } of problem.differences)
    for (const { name } of specsOf(field, fields)) {
      theirs[name] = partOf(field, name, value);
      if (choices[field] !== 'mine') taken[name] = theirs[name];
    }
  return {
    values: { ...state.values, ...taken },
    initial: { ...state.initial, ...theirs },
    version: state.version,
  };
}
