import type { TFunction } from 'i18next';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldSentence, problemOf, problemSentence, type Problem } from '@/api/problem';
import { useEditing } from '@/live/editing';
import type { Names } from '@/names/use-names';
import { useZones } from '@/names/use-zones';
import { useReader } from '@/time/reader';
import { isUnread } from '@/time/when';
import { Button } from '@/ui/button';
import { ConflictPanel } from '@/ui/conflict-panel';
import { Form } from '@/ui/form';
import { weekdays } from '@/ui/hours-field';
import { Kbd } from '@/ui/kbd';
import { amountTrouble } from '@/ui/money';
import { ProblemNote } from '@/ui/states';
import { writtenNumber } from '@/ui/typed-number';
import { useUnsaved } from '@/ui/unsaved';
import {
  asShown,
  chosen,
  conflictName,
  isGivenUp,
  meet,
  parts,
  typed,
  type Held,
  type Met,
  type WordsOf,
} from './conflict';
import type { FieldSpec } from './fact-kinds';
import { FieldEditor } from './field-editor';
import { useAct, type Headers } from './use-act';
import type { Result } from './use-thing-history';
import { amountOf, changedIn, idsIn, tidy, whenOf, type Value, type Values } from './values';

/** What was filled in: all of it, and what of it differs from how the form began. */
export interface Said {
  values: Values;
  changed: Values;
}

export interface ActSpec {
  id: string;
  /** In the reader's language: what the form is called. */
  label: string;
  /** What its button is called; "Save" where that says it. */
  button?: string;
  intro?: ReactNode;
  /** What is asked for, which may depend on what was filled in. */
  fields: FieldSpec[] | ((values: Values) => FieldSpec[]);
  initial: Values;
  /** The version of the thing that the form shows. */
  version: number;
  /** Sent only where something differs; a date alone says nothing of a change, but something of a correction. */
  changes?: 'anything' | 'beside-the-date';
  leftOut?: readonly string[];
  /** What else follows from a field that was filled in: a person's function and region. */
  follow?: (name: string, values: Values) => Values;
  /** Where somebody forestalled the act itself: how what both did reads. */
  words?: WordsOf;
  send: (said: Said, header: Headers) => Promise<{ data?: Result; response?: Response }>;
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
  item = null,
  framed = true,
  onDone,
  onCancel,
}: {
  spec: ActSpec;
  account: string;
  names: Names;
  /** More zones a date may be meant in than those of the account and whom the act names. */
  zones: string[];
  /** What is written about, `commitment:<id>`, so that colleagues see it; null where it is nothing that may be hidden. */
  item?: string | null;
  /** In a frame with its title, among other things; else it is what its sheet is about. */
  framed?: boolean;
  /** With what was said, so that a thing is called what it is called now. */
  onDone: (result: Result, values: Values) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const reader = useReader();
  const zonesFor = useZones(names);
  const [{ held, met }, setState] = useState<{ held: Held; met: Met | null }>(() => ({
    held: { values: spec.initial, initial: spec.initial, version: spec.version },
    met: null,
  }));
  const isDirty = Object.keys(changedIn(held.values, held.initial)).length > 0;
  useEditing(account, isDirty, item);
  useUnsaved(isDirty);
  const fields = typeof spec.fields === 'function' ? spec.fields(held.values) : spec.fields;
  const [gaps, setGaps] = useState<Record<string, string>>({});
  const [note, setNote] = useState<string | null>(null);
  /** Filled in anew since it was refused: what was said of it does not count any more. */
  const [touched, setTouched] = useState<string[]>([]);
  const command = useAct(account, held.version, spec.send, (result) => onDone(result, held.values));
  const problem = command.isError ? problemOf(command.error) : null;
  const refused = problem ? refusedFields(problem, fields, t) : {};
  const errors = {
    ...Object.fromEntries(Object.entries(refused).filter(([name]) => !touched.includes(name))),
    ...gaps,
  };
  const [tries, setTries] = useState(0);

  const put = (name: string, value: Value) => {
    setState((before) => {
      const values = { ...before.held.values, [name]: value };
      return {
        held: { ...before.held, values: spec.follow?.(name, values) ?? values },
        met: before.met && typed(before.met, name, value, fields),
      };
    });
    setGaps(({ [name]: _filled, ...rest }) => rest);
    setNote(null);
    setTouched((before) => [...before, name]);
  };
  const save = () => {
    setTries(tries + 1);
    const changed = changedIn(held.values, held.initial);
    const missing = Object.fromEntries(
      fields.flatMap(({ name, optional }) => {
        const value = tidy(held.values[name]);
        const amount = amountOf(changed[name]);
        const trouble = amount && amountTrouble(amount);
        if (trouble) return [[name, t(`ui.${trouble}`, { example: writtenNumber('1234.50', reader.locale) })]];
        if (isUnread(whenOf(value))) return [[name, t('ui.unreadDate')]];
        return !optional && value === null ? [[name, t('common.required')]] : [];
      }),
    );
    const says = Object.keys(changed).filter(
      (name) => spec.changes !== 'beside-the-date' || !['from', 'at'].includes(name),
    );
    setGaps(missing);
    setTouched([]);
    setNote(null);
    if (Object.keys(missing).length > 0) return;
    const yields = met !== null && Object.values(met.choices).every((choice) => choice === 'theirs');
    if (met && (isGivenUp(met, fields) || (yields && says.length === 0))) return onCancel();
    if (spec.changes && says.length === 0) return setNote(t('facts.nothingChanged'));
    command.mutate({ values: tidied(held.values), changed }, { onError: refuse });
  };
  const refuse = (refusal: Error) => {
    const { differences, version } = problemOf(refusal);
    setState((before) =>
      differences.length === 0
        ? { ...before, met: null }
        : meet(before.held, differences, version ?? before.held.version, fields),
    );
  };

  return (
    <Form
      framed={framed}
      startsFocused
      label={spec.label}
      onSave={save}
      tries={`${tries}:${problem ? command.submittedAt : ''}`}
    >
      {framed && <h3 className="text-m">{spec.label}</h3>}
      {spec.intro !== undefined && <p className="text-s text-ink-2">{spec.intro}</p>}
      {fields.map((field) => (
        <FieldEditor
          key={field.name}
          account={account}
          spec={field}
          value={held.values[field.name] ?? null}
          onChange={(value) => put(field.name, value)}
          names={names}
          zones={[...zonesFor(Object.values(held.values).flatMap(idsIn)), ...zones]}
          leftOut={spec.leftOut ?? []}
          error={errors[field.name]}
        />
      ))}
      {met && (
        <ConflictPanel
          differences={asShown(met, fields, names, t, reader, spec.words ?? (() => ''))}
          nameOf={(name) => conflictName(name, fields, t)}
          personName={names.of}
          choices={met.choices}
          onChoose={(name, choice) => setState(chosen(held, met, name, choice, fields))}
        />
      )}
      {problem && problem.differences.length === 0 && Object.keys(refused).length === 0 && (
        <ProblemNote problem={problem} />
      )}
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
          {spec.button ?? t('common.save')} <Kbd keys="Ctrl+Enter" />
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
