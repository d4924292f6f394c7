import { cityOf } from './zone';

type ZoneOption = { id: string; name: string; about: string };
const options = new Map<string, ZoneOption[]>();

/** Every zone by its city, for a field in which one types. */
export function zoneOptions(locale: string): ZoneOption[] {
  let made = options.get(locale);
  if (!made) {
    made = Intl.supportedValuesOf('timeZone')
      .map((zone) => ({ id: zone, name: cityOf(zone, locale), about: zone.split('/')[0] ?? '' }))
      .sort((a, b) => a.name.localeCompare(b.name, locale));
    options.set(locale, made);
  }
  return made;
}
