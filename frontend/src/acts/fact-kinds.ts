import type { TFunction } from 'i18next';
import type { facts } from '@/i18n/en/facts';
import type { Toward } from '@/time/typed-date';
import type { When } from '@/time/when';
import type { Option } from '@/ui/options';

/** How one field is asked for and read out. */
export type FieldLook =
  | 'text'
  | 'area'
  | 'money'
  | 'choice'
  | 'contact'
  | 'people'
  | 'audience'
  | 'when'
  | 'zone'
  | 'governance'
  | 'entityKind'
  | 'entity'
  | 'function'
  | 'region'
  | 'role'
  | 'person'
  | 'language'
  | 'hours'
  | 'flag';

export interface FieldSpec {
  /** As the API calls it. */
  name: string;
  look: FieldLook;
  label?: keyof (typeof facts)['field'];
  /** What it is called in the reader's language, where the thing itself says so. */
  word?: string;
  optional?: boolean;
  /** What it may be, where the thing itself says so. */
  options?: Option[];
  /** Those options are asked for, and have not come yet: one is found by typing, also before they have. */
  isPending?: boolean;
  /** Of a date: which day is meant where it is typed without its year. */
  toward?: Toward;
  /** Of a date: left empty it is now, and says so. */
  isNowWhenEmpty?: boolean;
  /** What stands below it; for a date, what leaving it empty means. */
  hint?: 'fromHint' | 'sinceHint' | 'dateHint' | 'shortHint' | 'hoursHint';
}

export function labelOf({ word, label, name }: FieldSpec, t: TFunction): string {
  return word ?? (label ? t(`facts.field.${label}`) : name);
}

export type Kind = keyof (typeof facts)['kindOf'];

const text = (name: string, label: NonNullable<FieldSpec['label']>, optional = false): FieldSpec => ({
  name,
  look: 'text',
  label,
  optional,
});
const date = (name: 'since' | 'from' | 'to'): FieldSpec => ({ name, look: 'when', label: name, optional: true });
const name = text('name', 'name');
const from = date('from');
const since = date('since');
const lastDay: FieldSpec = { name: 'on', look: 'when', label: 'lastDay' };
const zone: FieldSpec = { name: 'zone', look: 'zone', label: 'zone' };
const hours: FieldSpec = { name: 'hours', look: 'hours', label: 'hours' };
const language: FieldSpec = { name: 'language', look: 'language', label: 'language' };
const ourFunction: FieldSpec = { name: 'function', look: 'function', label: 'function' };
const region: FieldSpec = { name: 'region', look: 'region', label: 'region' };
const appointment: FieldSpec[] = [
  { name: 'person', look: 'person', label: 'person' },
  { name: 'function', look: 'function', label: 'function' },
  { ...region, optional: true },
  { name: 'role', look: 'role', label: 'role' },
  from,
  date('to'),
];

/** What is said in each kind of fact: the fields its correction may change. */
export const fieldsOf: Record<Kind, FieldSpec[]> = {
  AccountRegistered: [since],
  AccountNamed: [name, from],
  AccountIndustrySet: [text('industry', 'industry'), from],
  AccountHeadquartersSet: [text('city', 'city'), text('country', 'country'), zone, from],
  AccountGovernanceSet: [{ name: 'governance', look: 'governance', label: 'governance' }, from],
  EntityAdded: [{ name: 'kind', look: 'entityKind', label: 'kind' }, since],
  EntityNamed: [name, from],
  EntityMoved: [{ name: 'parent', look: 'entity', label: 'parent', optional: true }, from],
  EntityClosed: [lastDay],
  MemberAppointed: appointment,
  MemberReleased: appointment,
  ContactAdded: [since],
  ContactNamed: [name, from],
  ContactAffiliated: [
    { name: 'entity', look: 'entity', label: 'entity', optional: true },
    text('organisation', 'organisation', true),
    from,
  ],
  ContactTitleSet: [text('title', 'title', true), from],
  ContactFunctionSet: [ourFunction, from],
  ContactRoleSet: [text('role', 'position', true), from],
  ContactMailSet: [text('mail', 'mail', true), from],
  ContactPhoneSet: [text('phone', 'phone', true), from],
  ContactLanguageSet: [{ ...language, optional: true }, from],
  ContactLeft: [lastDay],
  PersonAdded: [since],
  PersonNamed: [name, from],
  PersonFunctionSet: [ourFunction, from],
  PersonRegionSet: [region, from],
  PersonZoneSet: [zone, from],
  PersonHoursSet: [hours, from],
  PersonLanguageSet: [language, from],
  PersonLeft: [lastDay],
  RegionAdded: [since],
  RegionNamed: [name, from],
  RegionZoneSet: [zone, from],
  RegionHoursSet: [hours, from],
  RegionHeadSet: [{ name: 'person', look: 'person', label: 'head', optional: true }, from],
};

export function kindOf(name: string): Kind | undefined {
  return isKind(name) ? name : undefined;
}

function isKind(name: string): name is Kind {
  return name in fieldsOf;
}

const first: readonly Kind[] = [
  'AccountRegistered',
  'EntityAdded',
  'MemberAppointed',
  'ContactAdded',
  'PersonAdded',
  'RegionAdded',
];

/** How the day of a fact is led in: the last one where something ends, as it is included, else from when it holds. */
export function ledIn(kind: string, given: When | null | undefined): 'lastDayOf' | 'holdsFrom' {
  return given?.date && isKind(kind) && fieldsOf[kind].includes(lastDay) ? 'lastDayOf' : 'holdsFrom';
}

/** Whether the thing is there only because this was said. */
export function makesTheThing(kind: string): boolean {
  return first.some((one) => one === kind);
}
