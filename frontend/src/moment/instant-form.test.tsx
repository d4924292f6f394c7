import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { MemoryRouter, useLocation } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { speak } from '@/i18n';
import { useEyes } from '@/time/reader';
import { InstantForm } from './instant-form';
import { readMoment } from './moment';

function Address() {
  return <output aria-label="address">{useLocation().search}</output>;
}

async function start(language: 'en' | 'de', label: string) {
  await speak(language);
  const locale = language === 'en' ? 'en-GB' : 'de-DE';
  useEyes.setState({ locale, zone: 'Europe/Vienna' });
  const onDone = vi.fn<() => void>();
  render(
    <I18nProvider locale={locale}>
      <MemoryRouter>
        <InstantForm onDone={onDone} />
        <Address />
      </MemoryRouter>
    </I18nProvider>,
  );
  const shown = () => readMoment(new URLSearchParams(screen.getByLabelText('address').textContent)).at;
  return { onDone, shown, field: screen.getByRole('textbox', { name: label }) };
}

describe('another instant', () => {
  it('is typed, and Enter shows the end of that day', async () => {
    const { field, shown, onDone } = await start('en', 'Date');
    expect(field).toHaveFocus();
    await userEvent.paste('2 feb 2026');
    expect(screen.getByRole('grid', { name: /February 2026/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(shown()).toBe('2026-02-02T22:59:59.999999Z');
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('is typed in German, with its time', async () => {
    const { shown } = await start('de', 'Datum');
    await userEvent.paste('2. Februar 2026 um 14 Uhr');
    await userEvent.keyboard('{Enter}');
    expect(shown()).toBe('2026-02-02T13:00:00.000000Z');
  });

  it('is not taken where it is no date', async () => {
    const { field, shown } = await start('en', 'Date');
    await userEvent.paste('someday');
    await userEvent.keyboard('{Enter}');
    expect(shown()).toBeNull();
    expect(field).toBeInvalid();
    expect(screen.getByRole('button', { name: 'Show this instant' })).toBeDisabled();
  });

  it('is still to come on the last day that has a name', async () => {
    const { shown } = await start('en', 'Date');
    await userEvent.paste('31 Dec 9999');
    expect(screen.getByRole('alert')).toHaveTextContent('That is still to come.');
    await userEvent.keyboard('{Enter}');
    expect(shown()).toBeNull();
  });

  it('is typed with a time that the clocks skip, and shown as the one it is', async () => {
    const { field, shown } = await start('en', 'Date');
    await userEvent.paste('29 Mar 2026 02:30');
    await userEvent.keyboard('{Enter}');
    expect(shown()).toBe('2026-03-29T01:30:00.000000Z');
    await userEvent.tab();
    expect(field).toHaveValue('Sun 29 Mar 2026');
    expect(screen.getByRole('group', { name: 'Time' })).toHaveTextContent(/03.*30/);
  });
});
