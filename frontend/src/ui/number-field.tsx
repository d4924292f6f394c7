import { useState, type ReactNode } from 'react';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { useEyes } from '@/time/reader';
import { FieldBody, controlClass, fieldClass, type FieldLook } from './field';
import { amountTrouble, plain, type Amount } from './money';
import { typedNumber, writtenNumber } from './typed-number';

interface TypedProps extends FieldLook {
  /** What stands there: a decimal, or what was typed where it is none. */
  value: string | null;
  onType: (text: string) => void;
  /** What is wrong with it, said once the field has been left. */
  trouble: string | undefined;
  /** The same number, whether it was typed or comes from elsewhere. */
  read: (text: string) => string | null;
  isRequired?: boolean;
  inputClass: string;
  frame?: (input: ReactNode) => ReactNode;
}

/** A number as text: what was typed is kept until it is understood, and written out in the reader's way when it is left. */
function Typed({ value, onType, trouble, read, isRequired = false, inputClass, frame, ...look }: TypedProps) {
  const { locale } = useEyes();
  const [typed, setTyped] = useState<string | null>(null);
  const [wasLeft, setLeft] = useState(false);
  const stands = typed !== null && read(typed) === value ? typed : null;
  const error = look.error ?? (wasLeft ? trouble : undefined);
  const type = (text: string) => {
    setTyped(text);
    onType(text);
  };
  const step = (by: 1n | -1n) => {
    const [whole = '', decimals = ''] = (value ?? '0').split('.');
    if (!/^\d+$/.test(whole)) return;
    const isBetween = /[1-9]/.test(decimals);
    const next = by > 0n || !isBetween ? BigInt(whole) + by : BigInt(whole);
    if (next >= 0n) type(writtenNumber(String(next), locale));
  };
  const input = (
    <Input
      className={inputClass}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        step(event.key === 'ArrowUp' ? 1n : -1n);
      }}
    />
  );
  return (
    <TextField
      value={stands ?? (value === null ? '' : writtenNumber(value, locale))}
      onChange={type}
      onBlur={() => {
        setLeft(true);
        setTyped(null);
      }}
      inputMode="decimal"
      autoComplete="off"
      isRequired={isRequired}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={fieldClass(look)}
    >
      <FieldBody {...look} error={error}>
        {frame ? frame(input) : input}
      </FieldBody>
    </TextField>
  );
}

interface Props extends FieldLook {
  /** NaN where what was typed is no count. */
  value: number | null;
  onChange: (value: number | null) => void;
  max?: number;
  isRequired?: boolean;
}

/** How many: a whole number from zero on. */
export function NumberField({ value, onChange, max, ...look }: Props) {
  const { t } = useTranslation();
  const { locale } = useEyes();
  /** What stands there where it is no count: it has no number of its own. */
  const [refused, setRefused] = useState('');
  const countIn = (text: string) => {
    const digits = typedNumber(text, locale);
    return digits !== null && /^\d{1,15}$/.test(digits) ? Number(digits) : null;
  };
  const isCount = (count: number | null) => count !== null && (max === undefined || count <= max);
  const read = (text: string) => {
    const count = countIn(text);
    return text.trim() === '' ? null : isCount(count) ? String(count) : text;
  };
  const trouble =
    countIn(refused) === null ? t('ui.noCount') : t('ui.countAtMost', { max: writtenNumber(String(max), locale) });
  return (
    <Typed
      {...look}
      value={value === null ? null : Number.isNaN(value) ? refused : String(value)}
      read={read}
      onType={(text) => {
        const count = countIn(text);
        setRefused(text);
        onChange(text.trim() === '' ? null : isCount(count) ? count : NaN);
      }}
      trouble={value !== null && Number.isNaN(value) ? trouble : undefined}
      inputClass={`${controlClass} num text-right`}
    />
  );
}

const usual = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CNY', 'INR', 'PLN', 'SEK', 'CAD', 'AUD', 'BRL', 'MXN', 'KRW', 'SGD'];

interface MoneyProps extends FieldLook {
  /** Its amount is what was typed where that is no amount (`isAmount`). */
  value: Amount | null;
  onChange: (value: Amount | null) => void;
  currencies?: string[];
}

/** An amount and its currency, which always stand together. */
export function MoneyField({ value, onChange, currencies = usual, ...look }: MoneyProps) {
  const { t } = useTranslation();
  const { locale } = useEyes();
  /** Chosen before there was an amount, or kept after it was taken out. */
  const [chosen, setChosen] = useState<string | null>(null);
  const currency = value?.currency ?? chosen ?? currencies[0] ?? 'EUR';
  const read = (text: string) => (text.trim() === '' ? null : (typedNumber(text, locale) ?? text));
  const trouble = value && amountTrouble(value);
  const choose = (code: string) => {
    setChosen(code);
    if (value) onChange({ ...value, currency: code });
  };
  return (
    <Typed
      {...look}
      value={value ? plain(value.amount) : null}
      read={(text) => {
        const amount = read(text);
        return amount === null ? null : plain(amount);
      }}
      onType={(text) => {
        const amount = read(text);
        setChosen(currency);
        onChange(amount === null ? null : { amount, currency });
      }}
      trouble={trouble ? t(`ui.${trouble}`, { example: writtenNumber('1234.50', locale) }) : undefined}
      inputClass="num min-w-0 flex-1 bg-transparent px-2.5 py-1 text-right outline-none!"
      frame={(input) => (
        <Group className={`${controlClass} flex-nowrap! p-0!`}>
          {input}
          <select
            aria-label={t('ui.currency')}
            className="h-full min-h-8 rounded-r-m border-l border-line bg-transparent px-2 text-s text-ink-2"
            value={currency}
            onChange={(event) => choose(event.target.value)}
          >
            {[...new Set([currency, ...currencies])].map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </Group>
      )}
    />
  );
}
