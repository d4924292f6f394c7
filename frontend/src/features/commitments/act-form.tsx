import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { contactOptions, ourOptions } from '@/names/options';
import type { Names } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { isUnread, type When } from '@/time/when';
import { Button } from '@/ui/button';
import { ComboBox } from '@/ui/combo-box';
import { ConflictPanel, type Choice } from '@/ui/conflict-panel';
import { Form } from '@/ui/form';
import { Kbd } from '@/ui/kbd';
import type { Amount } from '@/ui/money';
import { MultiPicker } from '@/ui/multi-picker';
import { MoneyField } from '@/ui/number-field';
import { ProblemNote } from '@/ui/states';
import { TextArea } from '@/ui/text-field';
import { WhenField } from '@/ui/when-field';
import { useCommitmentAct, type CommitmentAct } from './acts';
import { useOfferUndoOfPromise } from './use-offer-undo';
import type { CommitmentView } from './use-commitment';

export type FormAct = Exclude<CommitmentAct['act'], 'undo'>;

interface Values {
  at: When | null;
  due: When | null;
  what: string;
  value: Amount | null;
  note: string;
  other: string | null;
  responsible: string | null;
  counterpart: string | null;
  people: string[];
}

const fields: Record<FormAct, (keyof Values)[]> = {
  accept: ['other', 'at'],
  renegotiate: ['due', 'what', 'value', 'other', 'at'],
  reassign: ['responsible', 'counterpart', 'at'],
  fulfil: ['at', 'note'],
  breach: ['at', 'note'],
  withdraw: ['at', 'note'],
  narrow: ['people'],
  correct: ['what', 'due', 'value', 'responsible', 'counterpart'],
};

const filled = <K extends string, V>(key: K, value: V | null | undefined): Partial<Record<K, V>> => {
  const some: Partial<Record<K, V>> = {};
  if (value !== null && value !== undefined && value !== '') some[key] = value;
  return some;
};

const amount = (value: Amount | null) => (value ? { amount: Number(value.amount), currency: value.currency } : null);

/** One act on a promise: only the fields it needs; a refusal stands beside them and the form keeps its content. */
export function ActForm({
  act,
  account,
  view,
  names,
  onDone,
}: {
  act: FormAct;
  account: string;
  view: CommitmentView;
  names: Names;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const reader = useReader();
  const card = view.present;
  const [values, setValues] = useState<Values>({
    at: null,
    due: card?.due ?? null,
    what: card?.what ?? '',
    value: card?.value ? { amount: String(card.value.amount), currency: card.value.currency } : null,
    note: '',
    other: card?.counterpart ?? null,
    responsible: card?.responsible ?? null,
    counterpart: card?.counterpart ?? null,
    people: card?.people ?? [],
  });
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const offerUndo = useOfferUndoOfPromise(account, view.id);
  const command = useCommitmentAct(account, view.id, view.version, (_act, version) => {
    offerUndo(act, card?.what ?? '', version);
    onDone();
  });
  const put = (change: Partial<Values>) => setValues((before) => ({ ...before, ...change }));
  if (!card) return null;
  const isOurs = card.side === 'ours';
  const [own, theirs] = isOurs
    ? [ourOptions(names), contactOptions(names)]
    : [contactOptions(names), ourOptions(names)];
  const zones = [...new Set([...(card.due ? [card.due.zone] : []), reader.zone])];
  const problem = command.isError ? problemOf(command.error) : null;

  const body = (): CommitmentAct => {
    const at = filled('at', values.at);
    switch (act) {
      case 'accept':
        return { act, body: { ...at, ...filled('by', values.other) } };
      case 'renegotiate':
        return {
          act,
          body: {
            ...at,
            ...filled('due', values.due),
            ...(values.what === card.what ? {} : filled('what', values.what)),
            ...filled('value', amount(values.value)),
            ...filled('agreedBy', values.other),
          },
        };
      case 'reassign':
        return {
          act,
          body: {
            ...at,
            ...(values.responsible === card.responsible ? {} : filled('responsible', values.responsible)),
            ...(values.counterpart === card.counterpart ? {} : filled('counterpart', values.counterpart)),
          },
        };
      case 'narrow':
        return { act, body: { people: values.people } };
      case 'correct': {
        const changed: Record<string, never> = {};
        const put_ = (name: string, mine: unknown, before: unknown) => {
          if (JSON.stringify(mine ?? null) !== JSON.stringify(before ?? null)) Object.assign(changed, { [name]: mine });
        };
        put_('what', values.what, card.what);
        put_('due', values.due, card.due ?? null);
        put_('value', amount(values.value), card.value ?? null);
        put_('responsible', values.responsible, card.responsible);
        put_('counterpart', values.counterpart, card.counterpart ?? null);
        const making = view.history.find((line) => line.kind === 'CommitmentMade' && line.stands);
        return { act, body: { event: making?.event ?? '', changed } };
      }
      default:
        return { act, body: { ...at, ...filled('note', values.note) } };
    }
  };

  const save = () => {
    if (!isUnread(values.at) && !isUnread(values.due)) command.mutate(body());
  };
  const has = (name: keyof Values) => fields[act].includes(name);
  return (
    <Form framed startsFocused label={t(`commitments.act.${act}`)} onSave={save}>
      <h3 className="text-m">{t(`commitments.form.${act}`)}</h3>
      {has('what') && (
        <TextArea label={t('commitments.field.what')} rows={2} value={values.what} onChange={(what) => put({ what })} />
      )}
      {has('due') && card.kind !== 'standing' && (
        <WhenField
          label={t('commitments.field.due')}
          zones={zones}
          value={values.due}
          onChange={(due) => put({ due })}
          toward="future"
          offersDays
        />
      )}
      {has('value') && (
        <MoneyField
          label={t('commitments.field.value')}
          value={values.value}
          onChange={(value) => put({ value })}
          optional
        />
      )}
      {has('responsible') && (
        <ComboBox
          label={t('commitments.field.responsible')}
          options={own}
          opensOnFocus={false}
          value={values.responsible}
          onChange={(responsible) => put({ responsible })}
        />
      )}
      {has('counterpart') && (
        <ComboBox
          label={t('commitments.field.counterpart')}
          options={theirs}
          value={values.counterpart}
          onChange={(counterpart) => put({ counterpart })}
          optional
        />
      )}
      {has('other') && (
        <ComboBox
          label={t(act === 'accept' ? 'commitments.field.acceptedBy' : 'commitments.field.agreedBy')}
          options={contactOptions(names)}
          opensOnFocus={false}
          value={values.other}
          onChange={(other) => put({ other })}
          optional
        />
      )}
      {has('people') && (
        <MultiPicker
          label={t('commitments.field.people')}
          options={ourOptions(names)}
          value={values.people}
          onChange={(people) => put({ people })}
        />
      )}
      {has('at') && (
        <WhenField
          label={t(`commitments.when.${act}`)}
          zones={zones}
          value={values.at}
          onChange={(at) => put({ at })}
          isNowWhenEmpty
          toward="past"
        />
      )}
      {has('note') && (
        <TextArea
          label={t('commitments.field.note')}
          rows={2}
          value={values.note}
          onChange={(note) => put({ note })}
          optional
        />
      )}
      {problem && problem.differences.length > 0 && (
        <ConflictPanel
          differences={problem.differences}
          nameOf={(field) => field}
          show={(_field, value) => (typeof value === 'string' ? names.of(value) || value : JSON.stringify(value))}
          personName={names.of}
          choices={choices}
          onChoose={(field, choice) => setChoices((before) => ({ ...before, [field]: choice }))}
        />
      )}
      {problem && problem.differences.length === 0 && <ProblemNote problem={problem} />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onDone}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit" isPending={command.isPending}>
          {t(`commitments.act.${act}`)} <Kbd keys="Ctrl+Enter" />
        </Button>
      </div>
    </Form>
  );
}
