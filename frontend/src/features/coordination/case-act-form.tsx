import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { functions, type OurFunction } from '@/names/functions';
import { ourOptions, regionOptions } from '@/names/options';
import type { Names } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { isUnread, type When } from '@/time/when';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { ComboBox } from '@/ui/combo-box';
import { Form } from '@/ui/form';
import { Kbd } from '@/ui/kbd';
import { Select } from '@/ui/select';
import { ProblemNote } from '@/ui/states';
import { TextArea } from '@/ui/text-field';
import { WhenField } from '@/ui/when-field';
import { useCaseAct, type CaseAct } from './acts';
import { useOfferUndoInCase } from './use-offer-undo';
import type { Doing } from './case-sheet';
import type { CaseCard } from './use-coordination';

export type FormAct = Exclude<CaseAct['act'], 'undo'>;

type Field = 'what' | 'unit' | 'other' | 'global' | 'due' | 'owner' | 'person' | 'said' | 'at';

const fields: Record<FormAct, Field[]> = {
  requestStep: ['what', 'unit', 'owner', 'global', 'due'],
  accept: ['said', 'at'],
  decline: ['said', 'at'],
  consent: ['said', 'at'],
  refuseConsent: ['said', 'at'],
  handOff: ['unit', 'owner', 'said', 'at'],
  complete: ['said', 'at'],
  cancelStep: ['said', 'at'],
  recordConflict: ['what', 'unit', 'other'],
  assignConflict: ['person'],
  resolveConflict: ['said', 'at'],
  close: ['said', 'at'],
  reopen: ['said', 'at'],
};

/** Acts that need a reason or an answer in words. */
const mustSay: FormAct[] = ['decline', 'refuseConsent', 'resolveConflict'];

/** One act on a case: only the fields it needs. */
export function CaseActForm({
  doing,
  account,
  card,
  names,
  onDone,
}: {
  doing: Doing;
  account: string;
  card: CaseCard;
  names: Names;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const reader = useReader();
  const { act, part = '' } = doing;
  const [what, setWhat] = useState('');
  const [fn, setFn] = useState<OurFunction | null>(null);
  const [region, setRegion] = useState<string | null>(null);
  const [otherFn, setOtherFn] = useState<OurFunction | null>(null);
  const [otherRegion, setOtherRegion] = useState<string | null>(null);
  const [isGlobal, setGlobal] = useState(false);
  const [due, setDue] = useState<When | null>(null);
  const [owner, setOwner] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [at, setAt] = useState<When | null>(null);
  const [wasTried, setTried] = useState(false);
  const offerUndo = useOfferUndoInCase(account, card.id);
  const command = useCaseAct(account, card.id, card.version, (version) => {
    const asked = act === 'requestStep' || act === 'recordConflict' ? what.trim() : null;
    const parts: { id: string; what: string }[] = [...card.steps, ...card.conflicts];
    offerUndo(act, asked ?? parts.find(({ id }) => id === part)?.what ?? card.subject, version);
    onDone();
  });
  const has = (field: Field) => fields[act].includes(field);

  const body = (): CaseAct | null => {
    if (isUnread(at) || isUnread(due)) return null;
    const when = at ? { at } : {};
    const note = said.trim() ? { note: said.trim() } : {};
    const reason = said.trim() ? { reason: said.trim() } : {};
    if (mustSay.includes(act) && said.trim() === '') return null;
    switch (act) {
      case 'requestStep':
        return what.trim() === '' || !fn || !region
          ? null
          : {
              act,
              body: {
                what: what.trim(),
                function: fn,
                region,
                global: isGlobal,
                ...(due ? { due } : {}),
                ...(owner ? { owner } : {}),
              },
            };
      case 'accept':
      case 'consent':
      case 'complete':
        return { act, step: part, body: { ...when, ...note } };
      case 'decline':
      case 'refuseConsent':
        return { act, step: part, body: { ...when, reason: said.trim() } };
      case 'cancelStep':
        return { act, step: part, body: { ...when, ...reason } };
      case 'handOff':
        return fn && region
          ? { act, step: part, body: { function: fn, region, ...(owner ? { owner } : {}), ...reason, ...when } }
          : null;
      case 'recordConflict':
        return what.trim() === '' || !fn || !region || !otherFn || !otherRegion
          ? null
          : {
              act,
              body: {
                what: what.trim(),
                one: { function: fn, region },
                other: { function: otherFn, region: otherRegion },
              },
            };
      case 'assignConflict':
        return owner ? { act, conflict: part, body: { person: owner } } : null;
      case 'resolveConflict':
        return { act, conflict: part, body: { how: said.trim(), ...when } };
      case 'close':
        return { act, body: { ...when, ...(said.trim() ? { outcome: said.trim() } : {}) } };
      case 'reopen':
        return { act, body: { ...when, ...reason } };
    }
  };

  const unit = (
    label: string,
    value: OurFunction | null,
    onFunction: (fn: OurFunction | null) => void,
    of: string | null,
    onRegion: (region: string | null) => void,
  ) => (
    <div className="grid gap-3 tablet:grid-cols-2">
      <Select
        stacked
        label={label}
        options={functions.map((one) => ({ id: one, name: t(`people.function.${one}`) }))}
        value={value}
        onChange={(id) => onFunction(functions.find((one) => one === id) ?? null)}
        placeholder={t('common.choose')}
        error={wasTried && !value ? t('common.required') : undefined}
      />
      <Select
        stacked
        label={t('timeline.region')}
        options={regionOptions(names)}
        value={of}
        onChange={onRegion}
        placeholder={t('common.choose')}
        error={wasTried && !of ? t('common.required') : undefined}
      />
    </div>
  );

  return (
    <Form
      framed
      startsFocused
      label={t(`coordination.act.${act}`)}
      onSave={() => {
        setTried(true);
        const ready = body();
        if (ready) command.mutate(ready);
      }}
    >
      <h3 className="text-m">{t(`coordination.form.${act}`)}</h3>
      {has('what') && (
        <TextArea
          label={t('coordination.field.what')}
          rows={2}
          value={what}
          onChange={setWhat}
          error={wasTried && what.trim() === '' ? t('common.required') : undefined}
        />
      )}
      {has('unit') && unit(t('coordination.field.unit'), fn, setFn, region, setRegion)}
      {has('other') && unit(t('coordination.field.other'), otherFn, setOtherFn, otherRegion, setOtherRegion)}
      {(has('owner') || has('person')) && (
        <ComboBox
          label={t(has('person') ? 'coordination.field.person' : 'coordination.field.owner')}
          options={ourOptions(names)}
          opensOnFocus={false}
          value={owner}
          onChange={setOwner}
          optional={has('owner')}
          error={has('person') && wasTried && !owner ? t('common.required') : undefined}
        />
      )}
      {has('due') && (
        <WhenField
          label={t('commitments.field.due')}
          zones={[reader.zone]}
          value={due}
          onChange={setDue}
          toward="future"
          offersDays
          optional
        />
      )}
      {has('global') && (
        <Checkbox isSelected={isGlobal} onChange={setGlobal}>
          {t('coordination.globalHint')}
        </Checkbox>
      )}
      {has('said') && (
        <TextArea
          label={t(mustSay.includes(act) ? 'coordination.field.reason' : 'commitments.field.note')}
          rows={2}
          value={said}
          onChange={setSaid}
          optional={!mustSay.includes(act)}
          error={wasTried && mustSay.includes(act) && said.trim() === '' ? t('common.required') : undefined}
        />
      )}
      {has('at') && (
        <WhenField
          label={t('interactions.field.at')}
          zones={[reader.zone]}
          value={at}
          onChange={setAt}
          isNowWhenEmpty
          toward="past"
        />
      )}
      {command.isError && <ProblemNote problem={problemOf(command.error)} />}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onDone}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit" isPending={command.isPending}>
          {t(`coordination.act.${act}`)} <Kbd keys="Ctrl+Enter" />
        </Button>
      </div>
    </Form>
  );
}
