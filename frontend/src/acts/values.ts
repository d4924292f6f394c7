import type { components } from '@/api/schema';
import type { When } from '@/time/when';
import { weekdays } from '@/ui/hours-field';
import { plain, type Amount } from '@/ui/money';

export type Hours = components['schemas']['Hours'];

/** What stands in one field of a form, or in one field of a fact as the API shows it. */
export type Value = string | When | Amount | readonly Hours[] | readonly string[] | null;
export type Values = Readonly<Record<string, Value>>;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isHours(value: unknown): value is Hours {
  return (
    isRecord(value) &&
    weekdays.some((day) => day === value['day']) &&
    typeof value['from'] === 'string' &&
    typeof value['to'] === 'string'
  );
}

/** One field of a fact as its event says it. */
export function fieldOf(said: unknown, name: string): Value {
  return isRecord(said) ? valueIn(said[name]) : null;
}

/** A value as the API shows it; what is no value of ours reads as nothing. */
export function valueIn(value: unknown): Value {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : null;
  if (Array.isArray(value)) return value.every(isText) ? value.filter(isText) : value.filter(isHours);
  return isRecord(value) ? (amountIn(value) ?? whenIn(value)) : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function amountIn({ amount, currency }: Record<string, unknown>): Amount | null {
  const isAmount = typeof amount === 'string' || typeof amount === 'number';
  return isAmount && typeof currency === 'string' ? { amount: plain(amount), currency } : null;
}

function whenIn(value: Record<string, unknown>): When | null {
  const { zone, date, instant } = value;
  if (typeof zone !== 'string') return null;
  if (typeof date === 'string') return { date, zone };
  return typeof instant === 'string' ? { instant, zone } : null;
}

export function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** What a thing is called by what was said of it: by its own name or words, or by the person it is about. */
export function calledIn(values: Values, nameOf: (person: string) => string): string {
  const own = ['name', 'subject', 'what'].map((field) => textOf(values[field])).find((text) => text !== '');
  return own ?? nameOf(textOf(values['person']));
}

export function whenOf(value: Value | undefined): When | null {
  return isRecord(value) && 'zone' in value && typeof value['zone'] === 'string'
    ? (whenIn(value) ?? { zone: value['zone'] })
    : null;
}

export function amountOf(value: Value | undefined): Amount | null {
  return isRecord(value) ? amountIn(value) : null;
}

export function listOf(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter(isText) : [];
}

/** What may be the id of somebody: a text, or the texts of a list. */
export function idsIn(value: Value): readonly string[] {
  return typeof value === 'string' ? [value] : listOf(value);
}

export function hoursOf(value: Value | undefined): readonly Hours[] {
  return Array.isArray(value) ? value.filter(isHours) : [];
}

/** Nothing typed and nothing chosen are the same nothing. */
export function tidy(value: Value | undefined): Value {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
}

export function same(one: Value | undefined, other: Value | undefined): boolean {
  return JSON.stringify(tidy(one)) === JSON.stringify(tidy(other));
}

/** What differs from how the form began: all that is sent of a change or a correction. */
export function changedIn(values: Values, initial: Values): Values {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name, value]) => !same(value, initial[name]))
      .map(([name, value]) => [name, tidy(value)]),
  );
}
