import type { TFunction } from 'i18next';
import { functions } from '@/names/functions';
import type { OurFunction } from './use-team';

export function functionOptions(t: TFunction): { id: OurFunction; name: string }[] {
  return functions.map((one) => ({ id: one, name: t(`people.function.${one}`) }));
}
