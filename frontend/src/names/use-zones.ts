import { useReader } from '@/time/reader';
import type { Names } from './use-names';

/** People of ours and regions, by their ids. */
type Concerned = readonly (string | null | undefined)[];

/** The zones a date of an account may be meant in: the reader's first, its headquarters', those of whom it concerns. */
export function useZones(names: Names): (concerned?: Concerned) => string[] {
  const { zone } = useReader();
  return (concerned = []) => {
    const theirs = concerned.map((id) => (id ? (names.zoneOf(id) ?? names.raw.regions[id]?.zone) : null));
    return [...new Set([zone, names.raw.zone, ...theirs])].filter((one) => typeof one === 'string');
  };
}
