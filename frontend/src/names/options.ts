import type { Option } from '@/ui/options';
import type { Names } from './use-names';

export function byName(a: Option, b: Option): number {
  return a.name.localeCompare(b.name);
}

/** One of ours, with their region; without a name where nobody of ours is called that. */
export function ourOption(id: string, names: Names): Option {
  const person = names.raw.people[id];
  return { id, name: person?.name ?? '', about: person?.region?.toUpperCase() ?? undefined };
}

/** People of ours who are with us, to choose from. */
export function ourOptions(names: Names): Option[] {
  return Object.entries(names.raw.people)
    .filter(([, person]) => person.present)
    .map(([id]) => ourOption(id, names))
    .sort(byName);
}

/** Contacts of the customer and of third parties who have not left. */
export function contactOptions(names: Names): Option[] {
  return Object.entries(names.raw.contacts)
    .filter(([, contact]) => !contact.left)
    .map(([id, contact]) => ({
      id,
      name: contact.name,
      about: contact.organisation ?? contact.title ?? undefined,
    }))
    .sort(byName);
}

export function entityOptions(names: Names): Option[] {
  return Object.entries(names.raw.entities)
    .filter(([, entity]) => entity.open)
    .map(([id, entity]) => ({ id, name: entity.name }))
    .sort(byName);
}

/** Our regions, but for those that were taken back. */
export function regionOptions(names: Names): Option[] {
  return Object.entries(names.raw.regions)
    .filter(([, region]) => !region.takenBack)
    .map(([id, region]) => ({ id, name: region.name }))
    .sort(byName);
}
