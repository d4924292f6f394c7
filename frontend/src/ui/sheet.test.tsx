import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { speak } from '@/i18n';
import { Sheet } from './sheet';

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
});
