import type { ParseKeys } from 'i18next';
import { useEffect, useRef } from 'react';
import { create } from 'zustand';

export type Help = Extract<ParseKeys, `shell.keysHelp.${string}`> extends `shell.keysHelp.${infer Name}` ? Name : never;

export interface Shortcut {
  /** `L`, `?`, `G A` (one after the other), `Ctrl+K` (together). */
  keys: string;
  help: Help;
  run: () => void;
  /** Works while typing and in dialogs too: the palette. */
  always?: boolean;
}

interface Registry {
  all: Shortcut[][];
  /** The reader may switch single-key shortcuts off; those with Ctrl stay. */
  areOn: boolean;
}

export const useShortcutRegistry = create<Registry>(() => ({ all: [], areOn: true }));

/** Shortcuts that hold while this component is on screen; a later one wins over an earlier one of the same keys. */
export function useShortcuts(shortcuts: Shortcut[]): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  const names = shortcuts.map((one) => `${one.keys}:${one.help}`).join();
  useEffect(() => {
    const mine = latest.current.map(({ keys, help, always }, index) => ({
      keys,
      help,
      always: always ?? false,
      run: () => latest.current[index]?.run(),
    }));
    useShortcutRegistry.setState(({ all }) => ({ all: [...all, mine] }));
    return () => useShortcutRegistry.setState(({ all }) => ({ all: all.filter((one) => one !== mine) }));
  }, [names]);
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'input,textarea,select,[contenteditable="true"],[role="textbox"],[role="spinbutton"],[role="combobox"]',
    ) !== null
  );
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return event.ctrlKey || event.metaKey ? `Ctrl+${key}` : key;
}

/** Listens once for the whole page; returns what stops it. */
export function listenToShortcuts(target: Document = document): () => void {
  let first = '';
  let since = 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    const { all, areOn } = useShortcutRegistry.getState();
    const name = nameOf(event);
    const blocked =
      isTyping(event.target) || target.querySelector('[role="dialog"],[role="alertdialog"],[role="menu"]') !== null;
    const sequence = first && Date.now() - since < 1200 ? `${first} ${name}` : '';
    const known = all.flat().toReversed();
    const usable = (one: Shortcut) => (one.always || !blocked) && (areOn || one.keys.startsWith('Ctrl'));
    const found =
      known.find((one) => one.keys === sequence && usable(one)) ??
      known.find((one) => one.keys === name && usable(one));
    first = '';
    if (found) {
      event.preventDefault();
      found.run();
    } else if (!blocked && areOn && known.some((one) => one.keys.startsWith(`${name} `))) {
      first = name;
      since = Date.now();
    }
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}
