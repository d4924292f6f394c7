import { drawnMillis, type Instant } from './instant';

/** The zones of our regions whose city has a name of its own in German. */
const german: Record<string, string> = {
  'Europe/Vienna': 'Wien',
  'Europe/Warsaw': 'Warschau',
  'Europe/Rome': 'Rom',
  'Europe/Prague': 'Prag',
  'Europe/Brussels': 'Brüssel',
  'Europe/Zurich': 'Zürich',
  'Europe/Copenhagen': 'Kopenhagen',
  'Europe/Lisbon': 'Lissabon',
  'Europe/Athens': 'Athen',
  'Europe/Moscow': 'Moskau',
  'Asia/Tokyo': 'Tokio',
  'Asia/Singapore': 'Singapur',
  'Asia/Kolkata': 'Kolkata',
  'America/Mexico_City': 'Mexiko-Stadt',
};

/** "Vienna" for `Europe/Vienna`; "UTC" stays. */
export function cityOf(zone: string, locale: string): string {
  const own = locale.startsWith('de') ? german[zone] : undefined;
  return own ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** "UTC+2", "UTC−8", "UTC+5:30" as it stands at that instant, summer time included. */
export function offsetAt(instant: Instant, zone: string): string {
  const name = new Intl.DateTimeFormat('en', { ...knownZone(zone), timeZoneName: 'shortOffset' })
    .formatToParts(drawnMillis(instant))
    .find((part) => part.type === 'timeZoneName')?.value;
  return (name ?? 'UTC').replace(/^(?:GMT|UTC)(?:\+0)?/, 'UTC').replace('-', '−');
}

export function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** A zone that this browser does not know (an old name, a bare offset) is drawn in UTC instead of breaking the page. */
export function knownZone(zone: string | undefined): { timeZone?: string } {
  if (zone === undefined) return {};
  return { timeZone: isZone(zone) ? zone : 'UTC' };
}

/** The zone of this device, until a person's own is known. */
export function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

export function allZones(): string[] {
  return Intl.supportedValuesOf('timeZone');
}
