import { useEffect, useSyncExternalStore } from 'react';
import { create } from 'zustand';
import { browserLanguage, isLanguage, localeOf, speak, type Language } from '@/i18n';
import { useEyes } from '@/time/reader';
import { useShortcutRegistry } from '@/ui/shortcuts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/** What a reader has set on this device; the language may also come with who is signed in. */
interface Settings {
  theme: Theme;
  density: Density;
  language: Language | null;
  shortcuts: boolean;
  /** Whose `recent` and `views` these are: another person on the same device does not see them. */
  person: string | null;
  /** The accounts opened last, the newest first. */
  recent: Opened[];
  /** Named questions to a table: filters and sort, as they stand in the address. */
  views: SavedView[];
  /** Columns put away, as `table.column`. */
  hidden: string[];
}

/** An account that was opened, and when the last of its entries was recorded that was on screen. */
interface Opened {
  id: string;
  name: string;
  seen?: string;
}

export interface SavedView {
  table: string;
  name: string;
  search: string;
}

const place = 'meridian.settings';
const first: Settings = {
  theme: 'system',
  density: 'comfortable',
  language: null,
  shortcuts: true,
  person: null,
  recent: [],
  views: [],
  hidden: [],
};

function isOpened(value: unknown): value is Opened {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'name' in value &&
    typeof value.id === 'string' &&
    typeof value.name === 'string' &&
    (!('seen' in value) || typeof value.seen === 'string')
  );
}

function isView(value: unknown): value is SavedView {
  return (
    typeof value === 'object' &&
    value !== null &&
    'table' in value &&
    'name' in value &&
    'search' in value &&
    [value.table, value.name, value.search].every((text) => typeof text === 'string')
  );
}

/** What stood on the device, as far as it still makes sense. */
export function readSettings(text: string | null): Settings {
  if (!text) return first;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (broken) {
    if (broken instanceof SyntaxError) return first;
    throw broken;
  }
  if (typeof read !== 'object' || read === null) return first;
  const fields: Partial<Record<keyof Settings, unknown>> = read;
  const language = typeof fields.language === 'string' ? fields.language : null;
  return {
    theme: themes.find((theme) => theme === fields.theme) ?? first.theme,
    density: densities.find((density) => density === fields.density) ?? first.density,
    language: isLanguage(language) ? language : null,
    shortcuts: fields.shortcuts !== false,
    person: typeof fields.person === 'string' ? fields.person : null,
    recent: Array.isArray(fields.recent) ? fields.recent.filter(isOpened).slice(0, 5) : [],
    views: Array.isArray(fields.views) ? fields.views.filter(isView) : [],
    hidden: Array.isArray(fields.hidden) ? fields.hidden.filter((one) => typeof one === 'string') : [],
  };
}

export const useSettings = create<Settings>(() => readSettings(localStorage.getItem(place)));
useSettings.subscribe((settings) => localStorage.setItem(place, JSON.stringify(settings)));

/** Somebody has signed in: what another person left on this device is not shown to them. */
export function settleFor(person: string): void {
  if (useSettings.getState().person !== person) useSettings.setState({ person, recent: [], views: [] });
}

/** Keeps a view under its name; the same name again replaces it. */
export function saveView(view: SavedView): void {
  useSettings.setState(({ views }) => ({
    views: [...views.filter((one) => one.table !== view.table || one.name !== view.name), view].toSorted((one, other) =>
      one.name.localeCompare(other.name),
    ),
  }));
}

export function removeView(view: SavedView): void {
  useSettings.setState(({ views }) => ({
    views: views.filter((one) => one.table !== view.table || one.name !== view.name),
  }));
}

/** An account was opened: it stands first under "recently open". */
export function rememberOpened(account: Opened): void {
  useSettings.setState(({ recent }) => ({
    recent: [
      { ...recent.find((other) => other.id === account.id), ...account },
      ...recent.filter((other) => other.id !== account.id),
    ].slice(0, 5),
  }));
}

/** An account that is there no longer is not offered again. */
export function forgetOpened(account: string): void {
  useSettings.setState(({ recent }) => ({ recent: recent.filter(({ id }) => id !== account) }));
}

const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

function watchDark(listener: () => void): () => void {
  const query = dark();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Puts the settings on the page: colours, density, language, shortcuts. `own` is the language of the person. */
export function useAppliedSettings(own?: string | null): void {
  const { theme, density, language, shortcuts } = useSettings();
  const prefersDark = useSyncExternalStore(watchDark, () => dark().matches);
  const shown = theme === 'system' ? (prefersDark ? 'dark' : 'light') : theme;
  const spoken = languageOf(language, own);
  useEffect(() => {
    document.documentElement.dataset['theme'] = shown;
    document.documentElement.dataset['density'] = density;
  }, [shown, density]);
  useEffect(() => {
    void speak(spoken);
    useEyes.setState({ locale: localeOf[spoken] });
  }, [spoken]);
  useEffect(() => useShortcutRegistry.setState({ areOn: shortcuts }), [shortcuts]);
}

/** `?language=pseudo` for a test, else what is set here, else the person's own, else the browser's. */
export function languageOf(set: Language | null, own?: string | null): Language {
  const asked = new URLSearchParams(window.location.search).get('language');
  if (isLanguage(asked)) return asked;
  return set ?? (isLanguage(own) ? own : browserLanguage(navigator.languages));
}

/** Before anything is drawn: the colours and the language that the first picture needs. */
export async function applyFirst(): Promise<void> {
  const { theme, density, language } = useSettings.getState();
  const isDark = theme === 'dark' || (theme === 'system' && dark().matches);
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  document.documentElement.dataset['density'] = density;
  const spoken = languageOf(language);
  useEyes.setState({ locale: localeOf[spoken] });
  await speak(spoken);
}
