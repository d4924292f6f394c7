import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { opens, useListKeys } from './list-keys';
import { listenToShortcuts, useShortcutRegistry } from './shortcuts';

let stop: () => void;
beforeEach(() => {
  useShortcutRegistry.setState({ all: [], areOn: true });
  HTMLElement.prototype.scrollIntoView = () => undefined;
  stop = listenToShortcuts();
});
afterEach(() => stop());

const opened = vi.fn<(name: string) => void>();

function List() {
  useListKeys();
  return (
    <main>
      <input aria-label="Find" />
      {['One', 'Two', 'Three'].map((name) => (
        <li key={name}>
          <button type="button" {...opens} onClick={() => opened(name)}>
            {name}
          </button>
          <button type="button">Why {name}</button>
        </li>
      ))}
    </main>
  );
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const at = (name: string) => screen.getByRole('button', { name });

it('J goes down and K up, from whatever of an entry has the focus, and stays within the list', () => {
  render(<List />);
  press('j');
  expect(at('One')).toHaveFocus();
  press('j');
  expect(at('Two')).toHaveFocus();
  at('Why Two').focus();
  press('j');
  expect(at('Three')).toHaveFocus();
  press('j');
  expect(at('Three')).toHaveFocus();
  press('k');
  expect(at('Two')).toHaveFocus();
});

it('Enter opens the entry one stands on', async () => {
  render(<List />);
  press('j');
  await userEvent.keyboard('{Enter}');
  expect(opened).toHaveBeenCalledWith('One');
});

it('is off while typing', () => {
  render(<List />);
  screen.getByRole('textbox', { name: 'Find' }).focus();
  press('j');
  expect(screen.getByRole('textbox', { name: 'Find' })).toHaveFocus();
});
