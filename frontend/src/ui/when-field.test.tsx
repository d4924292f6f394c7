import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '@/i18n';
import { plusDays, weekday } from '@/time/day';
import { useEyes } from '@/time/reader';
import type { When } from '@/time/when';
import { WhenField } from './when-field';

const zone = 'Europe/Paris';

async function reading(language: 'en' | 'de') {
  await speak(language);
  useEyes.setState({ locale: language === 'en' ? 'en-GB' : 'de-DE', zone });
}

beforeEach(() => reading('en'));

function Field({ first = null, seen, ...props }: { first?: When | null; seen: (when: When | null) => void } & object) {
  const [value, setValue] = useState<When | null>(first);
  return (
    <I18nProvider locale={useEyes((eyes) => eyes.locale)}>
      <WhenField
        label="Due"
        zones={[zone]}
        {...props}
        value={value}
        onChange={(next) => {
          setValue(next);
          seen(next);
        }}
      />
      <button>after</button>
    </I18nProvider>
  );
}

function start(props: object = {}) {
  const seen = vi.fn<(when: When | null) => void>();
  render(<Field seen={seen} {...props} />);
  return { seen, field: screen.getByRole('textbox', { name: /^Due/ }) };
}

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date());

describe('a date that is asked for', () => {
  it('is typed in one’s own words, and stands there in full when it is left', async () => {
    const { seen, field } = start();
    await userEvent.type(field, '2 feb 2027');
    expect(seen).toHaveBeenLastCalledWith({ date: '2027-02-02', zone });
    await userEvent.tab();
    expect(field).toHaveValue('Tue 2 Feb 2027');
  });

  it('says which day it understood while one types', async () => {
    const { field } = start({ toward: 'future' });
    await userEvent.type(field, 'fri');
    const friday = plusDays(today(), (4 - weekday(today()) + 7) % 7 || 7);
    expect(field).toHaveAccessibleDescription(new RegExp(`^Fri ${Number(friday.slice(8))} `));
    await userEvent.type(field, '{Control>}a{/Control}+1w');
    await userEvent.tab();
    expect(field).toHaveAccessibleDescription('');
  });

  it('takes a time with it and gives it up again, in its zone', async () => {
    const { seen, field } = start({ first: { date: '2026-11-27', zone } });
    await userEvent.type(field, '{End}, 17:00');
    expect(seen).toHaveBeenLastCalledWith({ instant: '2026-11-27T16:00:00.000000Z', zone });
    await userEvent.clear(field);
    expect(seen).toHaveBeenLastCalledWith(null);
    await userEvent.type(field, '27.11.2026');
    expect(seen).toHaveBeenLastCalledWith({ date: '2026-11-27', zone });
  });

  it('shows, once it is left, the time that is sent where the clocks skip the one that was typed', async () => {
    const { seen, field } = start();
    await userEvent.type(field, '29 Mar 2026 02:30');
    await userEvent.tab();
    expect(seen).toHaveBeenLastCalledWith({ instant: '2026-03-29T01:30:00.000000Z', zone });
    expect(field).toHaveValue('Sun 29 Mar 2026, 03:30');
  });

  it.each(['31 Dec 9999', '1 Jan 0001'])('takes %s for that day', async (typed) => {
    const { seen, field } = start();
    await userEvent.type(field, typed);
    await userEvent.tab();
    expect(seen).toHaveBeenLastCalledWith({ date: typed === '31 Dec 9999' ? '9999-12-31' : '0001-01-01', zone });
    await userEvent.type(field, '{End}, 23:30');
    await userEvent.tab();
    expect(seen).toHaveBeenLastCalledWith({
      instant: typed === '31 Dec 9999' ? '9999-12-31T22:30:00.000000Z' : '0001-01-01T23:20:39.000000Z',
      zone,
    });
  });

  it('speaks German to who reads German', async () => {
    await reading('de');
    const { seen, field } = start({ first: { date: '2026-11-27', zone } });
    expect(field).toHaveValue('Fr 27. Nov. 2026');
    await userEvent.clear(field);
    await userEvent.type(field, '3. März 2027');
    expect(seen).toHaveBeenLastCalledWith({ date: '2027-03-03', zone });
  });

  it('is never taken for nothing where it cannot be read', async () => {
    const { seen, field } = start({ isNowWhenEmpty: true });
    await userEvent.type(field, 'someday');
    expect(seen).toHaveBeenLastCalledWith({ zone });
    await userEvent.tab();
    expect(field).toHaveValue('someday');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/That is no date/);
  });

  it('reads "now" where leaving it empty means now', async () => {
    const { seen, field } = start({ isNowWhenEmpty: true, toward: 'past' });
    expect(field).toHaveValue('Now');
    await userEvent.type(field, 'yesterday');
    expect(seen).toHaveBeenLastCalledWith({ date: plusDays(today(), -1), zone });
    await userEvent.clear(field);
    await userEvent.type(field, 'now');
    expect(seen).toHaveBeenLastCalledWith(null);
    await userEvent.tab();
    expect(field).toHaveValue('Now');
  });

  it('offers the usual days for what is due', async () => {
    const { seen } = start({ offersDays: true });
    const days = screen.getByRole('toolbar', { name: 'Usual days' });
    await userEvent.click(within(days).getByRole('button', { name: /^In a week/ }));
    expect(seen).toHaveBeenLastCalledWith({ date: plusDays(today(), 7), zone });
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('is chosen from a month whose year is chosen directly', async () => {
    const { seen, field } = start({ first: { date: '2026-11-27', zone } });
    await userEvent.type(field, '{ArrowDown}');
    const dialog = await screen.findByRole('dialog', { name: 'Choose a date' });
    await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'year' }), '2031');
    await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'month' }), 'March');
    await userEvent.click(within(dialog).getByRole('button', { name: /\b5 March 2031/ }));
    expect(seen).toHaveBeenLastCalledWith({ date: '2031-03-05', zone });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(field).toHaveValue('Wed 5 Mar 2031');
  });

  it('stays the same day when its zone changes', async () => {
    const { seen } = start({ first: { date: '2026-11-27', zone }, zones: ['Asia/Tokyo'] });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Time zone' }), 'Asia/Tokyo');
    expect(seen).toHaveBeenLastCalledWith({ date: '2026-11-27', zone: 'Asia/Tokyo' });
  });
});
