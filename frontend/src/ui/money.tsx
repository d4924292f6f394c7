import { useEyes } from '@/time/reader';
import { classes } from './classes';

export interface Amount {
  /** A decimal, as text or number; never added across currencies. */
  amount: string | number;
  currency: string;
}

/** "€1,250", "JPY 48,000,000" becomes "¥48,000,000"; decimals only where there are any. */
export function moneyText({ amount, currency }: Amount, locale: string): string {
  const value = Number(amount);
  const whole = Number.isInteger(value);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
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
