import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { speak } from '@/i18n';
import { Dialog } from './dialog';
import { opens } from './list-keys';
import { Sheet } from './sheet';
import { useUnsaved } from './unsaved';

beforeAll(() => speak('en'));

/** What a screen reader presses opens what has the focus only a frame later. */
const isFocused = () => waitFor(() => expect(document.body).not.toHaveFocus());

describe('a sheet', () => {
  it('closes at Escape', async () => {
    const onClose = vi.fn<() => void>();
    render(
      <Sheet isOpen onClose={onClose} title="Log">
        <input aria-label="Subject" />
      </Sheet>,
    );
    await isFocused();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('saves at Ctrl Enter, wherever the focus is', async () => {
    const onSave = vi.fn<() => void>();
    render(
      <Sheet isOpen onClose={() => undefined} onSave={onSave} title="Log">
        <textarea aria-label="Notes" />
      </Sheet>,
    );
    await userEvent.click(screen.getByRole('textbox', { name: 'Notes' }));
    await userEvent.keyboard('{Enter}');
    expect(onSave).not.toHaveBeenCalled();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('in which something was typed asks first, and keeps it', async () => {
    const onClose = vi.fn<() => void>();
    render(
      <Sheet isOpen onClose={onClose} title="Log" isDirty>
        <input aria-label="Subject" defaultValue="typed" />
      </Sheet>,
    );
    await userEvent.keyboard('{Escape}');
    expect(await screen.findByRole('alertdialog', { name: 'Discard what you typed?' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Keep writing' }));
    expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveValue('typed');
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: /Close/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Discard' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('asks as well for a form that was opened in it', async () => {
    const onClose = vi.fn<() => void>();
    function Correction() {
      const [text, setText] = useState('');
      useUnsaved(text !== '');
      return <input aria-label="Subject" value={text} onChange={(event) => setText(event.target.value)} />;
    }
    render(
      <Sheet isOpen onClose={onClose} title="Call">
        <Correction />
      </Sheet>,
    );
    const field = screen.getByRole('textbox', { name: 'Subject' });
    await userEvent.type(field, 'half a sentence{Escape}');
    expect(await screen.findByRole('alertdialog', { name: 'Discard what you typed?' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Keep writing' }));
    await userEvent.clear(field);
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('the focus', () => {
  function Page({ sheet }: { sheet: (onClose: () => void) => ReactNode }) {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <ul key={isOpen ? 'drawn anew' : 'first'}>
          <li id="entry-1">
            <button type="button" onClick={() => setOpen(true)}>
              Gear sets
            </button>
          </li>
        </ul>
        {isOpen && sheet(() => setOpen(false))}
      </>
    );
  }

  it('goes back to the entry that a sheet was opened from, though the list was drawn anew', async () => {
    render(
      <Page
        sheet={(onClose) => (
          <Sheet isOpen onClose={onClose} title="Gear sets">
            <p>Forty by Friday</p>
          </Sheet>
        )}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Gear sets' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Gear sets' })).toHaveFocus());
  });

  function List({ of }: { of: string[] }) {
    const [all, setAll] = useState(of);
    const [opened, setOpened] = useState<string | null>(null);
    return (
      <main>
        <h1>Velaris Rail</h1>
        <ul>
          {all.map((one) => (
            <li key={one} id={`entry-${one}`}>
              <button type="button" {...opens} onClick={() => setOpened(one)}>
                {one}
              </button>
            </li>
          ))}
        </ul>
        {opened && (
          <Sheet isOpen onClose={() => setOpened(null)} title={opened}>
            <button type="button" onClick={() => setAll(all.filter((one) => one !== opened))}>
              Take back
            </button>
          </Sheet>
        )}
      </main>
    );
  }

  it.each([
    [['First', 'Second', 'Third'], 'Second', 'Third'],
    [['First', 'Second'], 'Second', 'First'],
  ])('of %j goes from %s, which was taken back in its sheet, to %s', async (all, taken, next) => {
    render(<List of={all} />);
    await userEvent.click(screen.getByRole('button', { name: taken }));
    await userEvent.click(screen.getByRole('button', { name: 'Take back' }));
    await isFocused();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: next })).toHaveFocus());
  });

  it('is on the heading of the page where the only entry was taken back', async () => {
    render(<List of={['First']} />);
    await userEvent.click(screen.getByRole('button', { name: 'First' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take back' }));
    await isFocused();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Velaris Rail' })).toHaveFocus());
  });

  it('is on the heading when what had it is gone, never on what closes', async () => {
    function Undo() {
      const [isUndone, setUndone] = useState(false);
      if (isUndone) return <p>Undone</p>;
      return (
        <button type="button" onClick={() => setUndone(true)}>
          Undo
        </button>
      );
    }
    render(
      <Sheet isOpen onClose={() => undefined} title="Gear sets">
        <Undo />
      </Sheet>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Gear sets' })).toHaveFocus());
  });
});

describe('a dialog', () => {
  it('in which something was typed asks first too', async () => {
    const onClose = vi.fn<() => void>();
    render(
      <Dialog isOpen isDirty onClose={onClose} title="Name the view">
        <input aria-label="Name" defaultValue="typed" />
      </Dialog>,
    );
    await userEvent.keyboard('{Escape}');
    await userEvent.click(await screen.findByRole('button', { name: 'Discard' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
