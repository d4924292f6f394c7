import { lastTexts } from '@/acts/undo-chain';
import type { components } from '@/api/schema';
import type { CaseSheetView } from './use-coordination';

type CaseEntry = components['schemas']['CaseEntry'];
export type CaseVersion = components['schemas']['CaseEntryVersion'];

/** One thing recorded of a case, of a step or of a conflict. */
export interface EntryOfCase {
  entry: CaseEntry;
  /** What the step asks, or what the conflict is about; null for the case itself. */
  about: string | null;
  /** What it says, corrections included; where it was taken back, what it said last. */
  said: CaseVersion | undefined;
  /** What was recorded of it last: a correction, or its being taken back. */
  last: CaseVersion | undefined;
}

function read(entry: CaseEntry, about: string | null): EntryOfCase {
  return { entry, about, said: saidBy(entry), last: entry.versions[0] };
}

function saidBy({ said, versions }: CaseEntry): CaseVersion | undefined {
  return versions.find(({ event }) => event === said);
}

/** Of a step or a conflict: what it was called is said by its first entry, taken back or not. */
function ofPart(entries: readonly CaseEntry[]): EntryOfCase[] {
  const first = entries.find((entry) => entry.kind === 'StepRequested' || entry.kind === 'ConflictRecorded');
  const about = (first && saidBy(first)?.text) ?? null;
  return entries.map((entry) => read(entry, about));
}

/** What the case is about, or was about before its opening was undone. */
export function saidSubject({ history }: CaseSheetView): string | undefined {
  const opening = history.find(({ kind }) => kind === 'CaseOpened');
  return (opening && saidBy(opening)?.text) ?? undefined;
}

/** What an entry says, then what it said before. */
export function textsOf({ entry, said }: EntryOfCase): CaseVersion[] {
  const texts = entry.versions.filter((one) => !one.takesBack);
  return said ? texts.slice(texts.indexOf(said)) : [];
}

/** The corrections of what stands that were taken back, each before what it had corrected, with who took it back. */
export function takenBackOf({ entry, said }: EntryOfCase) {
  if (!entry.stands) return [];
  return lastTexts(
    entry.versions.filter((one) => !one.takesBack),
    entry.versions,
  ).filter(({ line, isUndone }) => isUndone && line !== said);
}

/** Everything recorded of a case, its steps and its conflicts: by when it was true, the latest first. */
export function entriesOf(view: CaseSheetView): EntryOfCase[] {
  const parts = [...Object.values(view.steps), ...Object.values(view.conflicts)].flatMap(ofPart);
  const first = (one: EntryOfCase) => one.entry.versions.at(-1)?.recordedAt ?? '';
  return [...view.history.map((entry) => read(entry, null)), ...parts].toSorted(
    (one, other) => other.entry.at.localeCompare(one.entry.at) || first(other).localeCompare(first(one)),
  );
}

/** The event that an undo of what was recorded last would name. */
export function lastUndoable(view: CaseSheetView): string | undefined {
  const [latest] = entriesOf(view)
    .filter(({ entry }) => entry.bringBack ?? entry.undo)
    .toSorted((one, other) => (other.last?.recordedAt ?? '').localeCompare(one.last?.recordedAt ?? ''));
  return latest?.entry.bringBack ?? latest?.entry.undo ?? undefined;
}
