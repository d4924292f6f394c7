import type { components } from '@/api/schema';
import type { Amount } from '@/ui/money';

/**
 * An amount as the API takes it, a number of JSON. Up to 15 digits, the decimals among them, such a number reads as what was
 * typed; no form sends a longer one (`amountTrouble`).
 */
export function sentAmount({ amount, currency }: Amount): components['schemas']['Money'] {
  return { amount: Number(amount), currency };
}
