import type { components } from '@/api/schema';
import type { Names } from '@/names/use-names';
import type { When } from '@/time/when';

type Sheet = components['schemas']['Sheet'];
export type InteractionKind = Sheet['kind'];

export const interactionKinds = ['call', 'meeting', 'visit', 'mail', 'review', 'note', 'escalation'] as const;
export const channels = ['in-person', 'phone', 'video', 'mail', 'chat', 'portal'] as const;
export const outcomes = ['next-step-agreed', 'decision-made', 'information-only', 'no-agreement', 'no-show'] as const;
export const sentiments = ['warm', 'neutral', 'tense'] as const;

/** An interaction while it is written down. */
export interface InteractionDraft {
  kind: InteractionKind;
  people: string[];
  at: When | null;
  subject: string;
  notes: string;
  /** Undefined until it is known or chosen: then it is the region of whoever logs. */
  region: string | null | undefined;
  channel: (typeof channels)[number] | null;
  outcome: (typeof outcomes)[number] | null;
  sentiment: (typeof sentiments)[number] | null;
  /** `commitment:<id>`, `case:<id>`, `interaction:<id>`. */
  links: string[];
  /** Web addresses, one a line. */
  addresses: string;
  minutes: number | null;
}

const place = 'meridian.last-kind';

function lastKind(): InteractionKind {
  const stored = localStorage.getItem(place);
  return interactionKinds.find((kind) => kind === stored) ?? 'call';
}

export function storeKind(kind: InteractionKind): void {
  localStorage.setItem(place, kind);
}

export function emptyDraft(me: string | undefined): InteractionDraft {
  return {
    kind: lastKind(),
    people: me ? [me] : [],
    at: null,
    subject: '',
    notes: '',
    region: undefined,
    channel: null,
    outcome: null,
    sentiment: null,
    links: [],
    addresses: '',
    minutes: null,
  };
}

/** Who of them is ours, whose contact, and who belongs to somebody else. */
export function sides(people: string[], names: Names) {
  const contact = (id: string) => names.raw.contacts[id];
  return {
    ours: people.filter((id) => names.raw.people[id]),
    theirs: people.filter((id) => contact(id) && !contact(id)?.organisation),
    thirdParties: people.filter((id) => contact(id)?.organisation),
  };
}

/** What is sent of it: only what was filled in. */
export function sheetOf(draft: InteractionDraft, names: Names): Sheet {
  return {
    kind: draft.kind,
    subject: draft.subject.trim(),
    ...sides(draft.people, names),
    ...(draft.notes.trim() ? { notes: draft.notes.trim() } : {}),
    ...(draft.region ? { region: draft.region } : {}),
    ...(draft.channel ? { channel: draft.channel } : {}),
    ...(draft.outcome ? { outcome: draft.outcome } : {}),
    ...(draft.sentiment ? { sentiment: draft.sentiment } : {}),
    ...(draft.links.length > 0 ? { links: draft.links } : {}),
    ...(draft.addresses.trim() ? { addresses: draft.addresses.trim() } : {}),
    ...(draft.minutes === null ? {} : { minutes: draft.minutes }),
  };
}
