import { useTranslation } from 'react-i18next';
import type { Names } from '@/names/use-names';
import type { Unit } from './use-coordination';

/** "Operations Americas". */
export function useUnitName(names: Names): (unit: Unit | null | undefined) => string {
  const { t } = useTranslation();
  return (unit) => (unit ? `${t(`people.function.${unit.function}`)} ${names.region(unit.region)}` : '');
}
