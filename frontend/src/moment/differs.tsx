import { Diff } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { create } from 'zustand';

interface Differing {
  /** Ids of the things, and of parts of things, that read differently on the other axis. */
  things: ReadonlySet<string>;
  /** Opens the entries that explain it, those about one thing first where it is given. */
  explain: (thing?: string) => void;
}

const nothing: Differing = { things: new Set(), explain: () => undefined };

/** What reads differently between "what we knew then" and "what was true then" at the instant on screen. */
export const useDiffering = create<Differing>(() => nothing);

interface Mark {
  view: string;
  thing: string;
  fields: readonly string[];
}

/** Of these only the parts are things of their own; they go by the account's own id. */
const lists = ['entities', 'team'];

/** A part of a thing is named in the field: `entities.<id>.parent`. */
export function differingThings(marks: readonly Mark[]): ReadonlySet<string> {
  const things = new Set<string>();
  for (const { view, thing, fields } of marks) {
    if (!lists.includes(view)) things.add(thing);
    for (const field of fields) {
      const [, part] = field.split('.');
      if (part) things.add(part);
    }
  }
  return things;
}

export function forgetDiffering(): void {
  useDiffering.setState(nothing);
}

/** Beside what reads differently on the other axis; opens the entries that explain it, its own first. */
export function DiffersMark({ thing }: { thing: string }) {
  const differs = useDiffering((state) => state.things.has(thing));
  return differs ? <Differs thing={thing} /> : null;
}

/** The mark itself, where something is known to read differently; `short` beside a figure. */
export function Differs({ short = false, thing }: { short?: boolean; thing?: string }) {
  const { t } = useTranslation();
  const explain = useDiffering((state) => state.explain);
  return (
    <Button
      onPress={() => explain(thing)}
      {...(short && { 'aria-label': t('moment.differs') })}
      className="inline-flex min-h-6 items-center gap-1 rounded-full border border-past-line bg-past-soft px-2 text-xs font-medium whitespace-nowrap text-past data-hovered:border-past"
    >
      <Diff className="icon-s" aria-hidden="true" />
      {!short && t('moment.differs')}
    </Button>
  );
}
