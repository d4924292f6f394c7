import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { speak } from '@/i18n';
import { ComboBox } from './combo-box';
import { Form } from './form';
import { MultiPicker } from './multi-picker';

beforeAll(() => speak('en'));

const options = [
  { id: 'claire', name: 'Claire Fontaine' },
  { id: 'luc', name: 'Luc Arnaud' },
  { id: 'lucia', name: 'Lucia Prandtl' },
];

function People({ onSave }: { onSave: (people: string[], one: string | null) => void }) {
  const [people, setPeople] = useState<string[]>([]);
  const [one, setOne] = useState<string | null>('claire');
  return (
    <Form label="Log" onSave={() => onSave(people, one)}>
      <MultiPicker label="With" options={options} value={people} onChange={setPeople} />
      <ComboBox label="Responsible" options={options} value={one} onChange={setOne} />
      <input aria-label="Subject" />
      <button type="submit">Save</button>
    </Form>
  );
}

function start() {
  const onSave = vi.fn<(people: string[], one: string | null) => void>();
  render(<People onSave={onSave} />);
  return {
    onSave,
    field: (name: string) => screen.getByRole('combobox', { name }),
    chip: (name: string) => screen.getByRole('button', { name: `Remove ${name}`, hidden: true }),
  };
}

describe('a field whose choices have not come yet', () => {
  function Late({ come }: { come: boolean }) {
    const [one, setOne] = useState<string | null>(null);
    return (
      <>
        <ComboBox label="Counterpart" options={come ? options : []} isPending={!come} value={one} onChange={setOne} />
        <input aria-label="Subject" />
      </>
    );
  }

  it('keeps what was typed, says that it looks for it, and takes what fits when they come', async () => {
    const { rerender } = render(<Late come={false} />);
    const field = screen.getByRole('combobox', { name: 'Counterpart' });
    await userEvent.type(field, 'luci{Tab}');
    expect(field).toHaveAccessibleDescription('Looking for “luci”…');
    rerender(<Late come />);
    expect(field).toHaveValue('Lucia Prandtl');
    expect(field).toHaveAccessibleDescription('');
    expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveFocus();
  });

  it('takes the first that fits at Enter where they come while one is still in it', async () => {
    const { rerender } = render(<Late come={false} />);
    const field = screen.getByRole('combobox', { name: 'Counterpart' });
    await userEvent.type(field, 'luci');
    expect(screen.getByText('Loading')).toBeVisible();
    rerender(<Late come />);
    await userEvent.keyboard('{Enter}');
    expect(field).toHaveValue('Lucia Prandtl');
  });
});

describe('a field of several whose choices have not come yet', () => {
  function LatePeople({ come }: { come: boolean }) {
    const [people, setPeople] = useState<string[]>([]);
    return (
      <MultiPicker label="With" options={come ? options : []} isPending={!come} value={people} onChange={setPeople} />
    );
  }

  it('opens its list at a click, says that it loads, and shows the choices in it when they come', async () => {
    const { rerender } = render(<LatePeople come={false} />);
    await userEvent.click(screen.getByRole('combobox', { name: 'With' }));
    expect(screen.getByText('Loading')).toBeVisible();
    rerender(<LatePeople come />);
    await userEvent.click(await screen.findByRole('option', { name: 'Luc Arnaud' }));
    expect(screen.getByRole('button', { name: 'Remove Luc Arnaud' })).toBeVisible();
  });
});

describe('a field one types into to find one of many', () => {
  it('takes the first that fits at Enter, without an arrow key, and sends nothing', async () => {
    const { onSave, field, chip } = start();
    await userEvent.type(field('With'), 'lu');
    expect(field('With')).toHaveAttribute(
      'aria-activedescendant',
      (await screen.findByRole('option', { name: 'Luc Arnaud' })).id,
    );
    await userEvent.keyboard('{Enter}');
    expect(chip('Luc Arnaud')).toBeVisible();
    await userEvent.keyboard('cl{Enter}');
    expect(chip('Claire Fontaine')).toBeVisible();
    await userEvent.tab();
    await userEvent.type(field('Responsible'), '{Control>}a{/Control}luci{Enter}');
    expect(field('Responsible')).toHaveValue('Lucia Prandtl');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('takes at Tab nothing that was not looked for: what follows the one taken from the list is only marked', async () => {
    const { field, chip } = start();
    await userEvent.click(field('With'));
    await userEvent.click(await screen.findByRole('option', { name: 'Luc Arnaud' }));
    await userEvent.tab();
    expect(chip('Luc Arnaud')).toBeVisible();
    expect(screen.getAllByRole('button', { name: /^Remove/ })).toHaveLength(1);
    await userEvent.click(field('With'));
    await userEvent.keyboard('{ArrowDown}{Enter}{Tab}');
    expect(screen.getAllByRole('button', { name: /^Remove/ })).toHaveLength(2);
    await userEvent.click(field('With'));
    await userEvent.keyboard('{ArrowDown}{Tab}');
    expect(screen.getAllByRole('button', { name: /^Remove/ })).toHaveLength(3);
  });

  it('closes its list after each that was taken, so that the next click is for what it meets', async () => {
    const { field, chip } = start();
    const list = () => screen.queryByRole('listbox');
    await userEvent.click(field('With'));
    await userEvent.click(await screen.findByRole('option', { name: 'Luc Arnaud' }));
    expect(list()).toBeNull();
    expect(field('With')).toHaveFocus();
    await userEvent.keyboard('cl{Enter}');
    expect(chip('Claire Fontaine')).toBeVisible();
    expect(list()).toBeNull();
    await userEvent.keyboard('{ArrowDown}');
    expect(await screen.findByRole('option', { name: 'Lucia Prandtl' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(list()).toBeNull();
    await userEvent.click(field('With'));
    await userEvent.click(await screen.findByRole('option', { name: 'Lucia Prandtl' }));
    await userEvent.click(screen.getByRole('textbox', { name: 'Subject' }));
    expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveFocus();
    expect(screen.getAllByRole('button', { name: /^Remove/ })).toHaveLength(3);
    await userEvent.click(chip('Luc Arnaud'));
    expect(field('With')).toHaveFocus();
    expect(list()).toBeNull();
  });

  it('takes it at Tab too, and goes on to the next', async () => {
    const { field, chip } = start();
    await userEvent.type(field('With'), 'luci{Tab}');
    expect(chip('Lucia Prandtl')).toBeVisible();
    expect(field('Responsible')).toHaveFocus();
  });

  it('still goes to another by the arrows', async () => {
    const { field, chip } = start();
    await userEvent.type(field('With'), 'lu{ArrowDown}{Enter}');
    expect(chip('Lucia Prandtl')).toBeVisible();
  });

  it('leaves what was typed where nothing fits, says so, and sends nothing', async () => {
    const { onSave, field } = start();
    await userEvent.type(field('With'), 'zz{Enter}');
    expect(field('With')).toHaveValue('zz');
    expect(screen.getByText('Nothing fits')).toBeVisible();
    await userEvent.clear(field('With'));
    await userEvent.type(field('With'), '{Escape}{Enter}');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('counts at Ctrl Enter as if it had been taken', async () => {
    const { onSave, field } = start();
    await userEvent.type(field('With'), 'luci{Control>}{Enter}{/Control}');
    expect(onSave).toHaveBeenCalledExactlyOnceWith(['lucia'], 'claire');
  });

  it('gives nothing away that was chosen before to who only passes by', async () => {
    const { onSave, field } = start();
    await userEvent.click(field('Responsible'));
    await userEvent.tab();
    expect(field('Responsible')).toHaveValue('Claire Fontaine');
    await userEvent.type(screen.getByRole('textbox', { name: 'Subject' }), 'x{Enter}');
    expect(onSave).toHaveBeenCalledExactlyOnceWith([], 'claire');
  });
});
