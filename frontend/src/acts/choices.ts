import type { TFunction } from 'i18next';
import { functions } from '@/names/functions';
import { contactOptions, entityOptions, ourOptions, regionOptions } from '@/names/options';
import type { Names } from '@/names/use-names';
import { zoneOptions } from '@/time/zone-options';
import type { Option } from '@/ui/options';
import type { FieldLook } from './fact-kinds';

export const governances = ['coordination', 'control', 'separate'] as const;
export const entityKinds = ['legal-entity', 'site', 'region'] as const;
export const roles = ['account-manager', 'team-member', 'auditor'] as const;
const languages = ['en', 'de', 'fr', 'ja', 'pl', 'es'] as const;

/** What one field may be, where it is chosen; the fields one writes in have no choices. */
export function choicesOf(look: FieldLook, names: Names, t: TFunction, locale: string): Option[] {
  switch (look) {
    case 'governance':
      return governances.map((id) => ({ id, name: t(`account.governance.${id}`) }));
    case 'entityKind':
      return entityKinds.map((id) => ({ id, name: t(`entities.kind.${id}`) }));
    case 'role':
      return roles.map((id) => ({ id, name: t(`team.role.${id}`) }));
    case 'function':
      return functions.map((id) => ({ id, name: t(`people.function.${id}`) }));
    case 'language':
      return languages.map((id) => ({ id, name: t(`facts.languages.${id}`) }));
    case 'region':
      return regionOptions(names);
    case 'person':
      return ourOptions(names);
    case 'contact':
      return contactOptions(names);
    case 'entity':
      return entityOptions(names);
    case 'zone':
      return zoneOptions(locale);
    default:
      return [];
  }
}

/** What a language is called; one that we have no word for by its own code. */
export function languageName(code: string | null | undefined, t: TFunction): string | null {
  const known = languages.find((one) => one === code);
  return known ? t(`facts.languages.${known}`) : (code ?? null);
}
