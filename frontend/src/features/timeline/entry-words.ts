import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { commitmentActs, coordinationActs } from '@/names/event-kinds';
import type { Names } from '@/names/use-names';
import { whenText } from '@/time/when-text';
import { useReader } from '@/time/reader';
import type { Entry } from './use-timeline';

type Unit = components['schemas']['Unit'];

const changes = [
  'AccountRegistered',
  'AccountNamed',
  'AccountIndustrySet',
  'AccountHeadquartersSet',
  'AccountGovernanceSet',
  'AccountReferenceRecorded',
  'EntityAdded',
  'EntityNamed',
  'EntityMoved',
  'EntityClosed',
  'MemberAppointed',
  'MemberReleased',
  'ContactAdded',
  'ContactLeft',
  'ContactAffiliated',
  'ContactNamed',
] as const;

function among<T extends string>(known: readonly T[], kind: string): T | undefined {
  return known.find((one) => one === kind);
}

/** Entries as sentences a colleague would say. */
export function useEntryWords(names: Names) {
  const { t } = useTranslation();
  const reader = useReader();
  return useMemo(() => {
    const unit = (one: Unit | null | undefined) =>
      one ? `${t(`people.function.${one.function}`)} ${names.region(one.region)}` : '';
    const units = (entry: Entry) => [unit(entry.step?.unit), unit(entry.step?.other)].filter(Boolean).join(' → ');
    const promise = (entry: Entry) => {
      const act = among(commitmentActs, entry.kind);
      if (!act || act === 'CommitmentMade') return entry.title;
      const due = entry.promise?.due ? whenText(entry.promise.due, reader) : '';
      return t(`timeline.promise.${act}`, { what: entry.title, due });
    };
    const step = (entry: Entry) => {
      const act = among(coordinationActs, entry.kind);
      return act ? t(`timeline.step.${act}`, { what: entry.title, unit: unit(entry.step?.unit) }) : entry.title;
    };
    const change = (entry: Entry) => {
      const kind = among(changes, entry.kind) ?? 'other';
      const subject = entry.change?.subject;
      const to = entry.change?.to ?? '';
      const who = names.of(subject) || names.entity(subject);
      const where = names.entity(to) || names.of(to) || to;
      return t(`timeline.change.${kind}`, { who, to: where });
    };
    return {
      unit,
      units,
      title: (entry: Entry) =>
        entry.promise
          ? promise(entry)
          : entry.step
            ? step(entry)
            : entry.group === 'change'
              ? change(entry)
              : entry.title,
    };
  }, [t, names, reader]);
}
