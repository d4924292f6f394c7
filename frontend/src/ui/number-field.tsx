import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useEyes } from '@/time/reader';
import { FieldBody, controlClass, fieldClass, type FieldLook } from './field';
import { isTooLong, type Amount } from './money';

interface Props extends FieldLook {
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  isRequired?: boolean;
  format?: Intl.NumberFormatOptions;
}

export function NumberField({ value, onChange, min, max, format, isRequired, ...look }: Props) {
  return (
    <AriaNumberField
      value={value ?? NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      {...(format ? { formatOptions: format } : {})}
      isRequired={isRequired ?? false}
      isInvalid={Boolean(look.error)}
      validationBehavior="aria"
      className={fieldClass(look)}
    >
      <FieldBody {...look}>
        <Input className={`${controlClass} num text-right`} />
      </FieldBody>
    </AriaNumberField>
  );
}

const usual = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CNY', 'INR', 'PLN', 'SEK', 'CAD', 'AUD', 'BRL', 'MXN', 'KRW', 'SGD'];

/** So many the field keeps as they are typed: how many a currency has is the server's to say, beside the field. */
const mostDecimals = 20;

/** What was typed, digit by digit, where it is the number that the field has made of it. */
function amountIn(typed: string, locale: string, value: number): string {
  const point = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const text = [...typed]
    .filter((sign) => sign === point || /\d/.test(sign))
    .join('')
    .replace(point, '.');
  const isRounded = isTooLong({ amount: text, currency: '' }) || (text.split('.')[1] ?? '').length > mostDecimals;
  return text !== '' && (Number(text) === value || isRounded) ? text : String(value);
}

interface MoneyProps extends FieldLook {
  value: Amount | null;
  onChange: (value: Amount | null) => void;
  currencies?: string[];
}

/** An amount and its currency, which always stand together. */
export function MoneyField({ value, onChange, currencies = usual, ...look }: MoneyProps) {
  const { t } = useTranslation();
  const { locale } = useEyes();
  const typed = useRef('');
  const currency = value?.currency ?? currencies[0] ?? 'EUR';
  return (
    <AriaNumberField
      value={value ? Number(value.amount) : NaN}
      onChange={(next) => {
        onChange(Number.isNaN(next) ? null : { amount: amountIn(typed.current, locale, next), currency });
        typed.current = '';
      }}
      minValue={0}
      formatOptions={{ maximumFractionDigits: mostDecimals }}
      isInvalid={Boolean(look.error)}
      validationBehavior="aria"
      className={fieldClass(look)}
    >
      <FieldBody {...look}>
        <Group className={`${controlClass} flex-nowrap! p-0!`}>
          <Input
            className="num min-w-0 flex-1 bg-transparent px-2.5 py-1 text-right outline-none!"
            onInput={(event) => {
              typed.current = event.currentTarget.value;
            }}
          />
          <select
            aria-label={t('ui.currency')}
            className="h-full min-h-8 rounded-r-m border-l border-line bg-transparent px-2 text-s text-ink-2"
            value={currency}
            onChange={(event) =>
              onChange(
                value ? { ...value, currency: event.target.value } : { amount: '0', currency: event.target.value },
              )
            }
          >
            {[...new Set([currency, ...currencies])].map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </Group>
      </FieldBody>
    </AriaNumberField>
  );
}
