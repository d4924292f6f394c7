import type { TFunction } from 'i18next';
import type { Names } from '@/names/use-names';
import type { Reader } from '@/time/format';
import { whenText } from '@/time/when-text';
import { cityOf } from '@/time/zone';
import { weekdays } from '@/ui/hours-field';
import { moneyText } from '@/ui/money';
import { choicesOf } from './choices';
import { fieldsOf, type FieldSpec, type Kind } from './fact-kinds';
import { amountOf, fieldOf, hoursOf, listOf, textOf, whenOf, type Hours, type Value } from './values';

/** One field as a colleague would say it. */
export function valueText(spec: FieldSpec, value: Value, names: Names, t: TFunction, reader: Reader): string {
  switch (spec.look) {
    case 'text':
    case 'area':
      return textOf(value);
    case 'money': {
      const amount = amountOf(value);
      return amount ? moneyText(amount, reader.locale) : '';
    }
    case 'people':
    case 'audience':
      return listOf(value)
        .map((id) => spec.options?.find((one) => one.id === id)?.name ?? names.of(id))
        .join(', ');
    case 'flag':
      return t(value === null ? 'common.no' : 'common.yes');
    case 'when': {
      const when = whenOf(value);
      const day = when ? whenText(when, reader) : '';
      return day && spec.label === 'to' ? `${t('team.until')} ${day}` : day;
    }
    case 'hours':
      return hoursText(hoursOf(value), t);
    case 'zone':
      return value ? cityOf(textOf(value), reader.locale) : '';
    case 'person':
    case 'contact':
      return names.of(textOf(value));
    case 'entity':
      return names.entity(textOf(value));
    case 'region':
      return names.region(textOf(value));
    default: {
      const id = textOf(value);
      return (spec.options ?? choicesOf(spec.look, names, t, reader.locale)).find((one) => one.id === id)?.name ?? id;
    }
  }
}

/** "Mon–Fri 09:00–17:30, Sat 09:00–12:00": days with the same hours stand together. */
export function hoursText(hours: readonly Hours[], t: TFunction): string {
  const runs: { first: Hours; last: Hours }[] = [];
  for (const one of hours) {
    const run = runs.at(-1);
    const follows = run && weekdays.indexOf(one.day) === weekdays.indexOf(run.last.day) + 1;
    if (run && follows && run.first.from === one.from && run.first.to === one.to) run.last = one;
    else runs.push({ first: one, last: one });
  }
  return runs
    .map(({ first, last }) => {
      const days =
        first === last ? t(`facts.day.${first.day}`) : `${t(`facts.day.${first.day}`)}–${t(`facts.day.${last.day}`)}`;
      return `${days} ${first.from.slice(0, 5)}–${first.to.slice(0, 5)}`;
    })
    .join(', ');
}

/** What a fact says, its beginning apart: "control governance", "Lyon, FR, Paris", "Tue 24 Nov". */
export function factText(kind: Kind, said: unknown, names: Names, t: TFunction, reader: Reader): string {
  return fieldsOf[kind]
    .filter(({ name }) => name !== 'from' && name !== 'since')
    .map((field) => valueText(field, fieldOf(said, field.name), names, t, reader))
    .filter(Boolean)
    .join(', ');
}
