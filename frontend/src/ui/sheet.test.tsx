import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { speak } from '@/i18n';
import { Dialog } from './dialog';
import { Sheet } from './sheet';
import { useUnsaved } from './unsaved';

beforeAll(() => speak('en'));

describe('a sheet', () => {
  it('closes at Escape', async () => {
    const onClose = vi.fn<() => void>();
    render(
      <Sheet isOpen onClose={onClose} title="Log">
        <input aria-label="Subject" />
      </Sheet>,
    );
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
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
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
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await userEvent.clear(field);
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
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
