import { useEyes } from '@/time/reader';
import { classes } from './classes';

export interface Amount {
  /** A decimal, as text or number; never added across currencies. */
  amount: string | number;
  currency: string;
}

/** A decimal in one form, digit by digit: as a number it would be rounded where it is long. */
export function plain(amount: string | number): string {
  const [, sign = '', whole, decimals = ''] = /^(-?)0*(\d+?)(?:\.(\d*?)0*)?$/.exec(String(amount)) ?? [];
  if (whole === undefined) return String(amount);
  return `${sign}${whole}${decimals && `.${decimals}`}`;
}

/** So many digits go through a number of JSON and come out as they were. */
const exact = 15;

/** Whether it would be another amount when it is sent. */
export function isTooLong({ amount }: Amount): boolean {
  const digits = plain(amount).replace(/\D/g, '').replace(/^0+/, '');
  return digits.length > exact;
}

/** Whether it is an amount; else it is what was typed, kept until it is understood, and no form sends it. */
export function isAmount({ amount }: Amount): boolean {
  return typeof amount === 'number' || /^\d+(\.\d+)?$/.test(amount);
}

/** Why it cannot be sent as it stands. */
export function amountTrouble(value: Amount): 'noAmount' | 'amountTooLong' | null {
  if (!isAmount(value)) return 'noAmount';
  return isTooLong(value) ? 'amountTooLong' : null;
}

/** "€1,250", "JPY 48,000,000" becomes "¥48,000,000"; decimals only where there are any, four digits grouped as more are. */
export function moneyText({ amount, currency }: Amount, locale: string): string {
  const value = Number(amount);
  const whole = Number.isInteger(value);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    useGrouping: 'always',
    ...(whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
  }).format(value);
}

/** "USD 412 k": short, with the currency's code where the symbol would be ambiguous among several. */
export function shortMoneyText({ amount, currency }: Amount, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    useGrouping: 'always',
    maximumFractionDigits: 1,
  }).format(Number(amount));
}

export function Money({ value, short = false, className }: { value: Amount; short?: boolean; className?: string }) {
  const { locale } = useEyes();
  const full = moneyText(value, locale);
  return (
    <span className={classes('num whitespace-nowrap', className)} title={`${full} ${value.currency}`}>
      {short ? shortMoneyText(value, locale) : full}
    </span>
  );
}
