import { cityOf } from './zone';

let options: { id: string; name: string; about: string }[] | null = null;

/** Every zone by its city, for a field in which one types. */
export function zoneOptions(locale: string): { id: string; name: string; about: string }[] {
  options ??= Intl.supportedValuesOf('timeZone')
    .map((zone) => ({ id: zone, name: cityOf(zone, locale), about: zone.split('/')[0] ?? '' }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return options;
}
