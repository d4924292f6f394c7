import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { namesOf } from '@/names/use-names';
import { useEyes } from '@/time/reader';
import type { When } from '@/time/when';
import { byDay } from './days';
import { EntryRow } from './entry-row';
import type { Entry } from './use-timeline';

const readers = [
  ['Ines', 'Europe/Vienna'],
  ['Dana', 'America/Chicago'],
  ['Hana', 'Asia/Tokyo'],
] as const;
const tokyo = 'Asia/Tokyo';

const entry = (id: string, at: string | undefined, given?: When): Entry => ({
  id,
  group: 'change',
  kind: 'ContactLeft',
  thing: id,
  at: at ?? null,
  given: given ?? null,
  recordedAt: '2026-03-02T01:00:00.000000Z',
  recordedLater: true,
  corrections: 0,
  by: 'yuki',
  title: '',
  ours: [],
  contacts: [],
  confidential: false,
  change: { subject: 'arai' },
});

/** Arai left on 30 January, which ended at midnight in Tokyo; Hana came on 1 July, which began there. */
const left = entry('left', '2026-01-30T15:00:00.000000Z', { date: '2026-01-30', zone: tokyo });
const came = entry('came', '2026-06-30T15:00:00.000000Z', { date: '2026-07-01', zone: tokyo });
const called = entry('called', '2026-06-30T18:00:00.000000Z', { instant: '2026-06-30T18:00:00.000000Z', zone: tokyo });

beforeEach(() => speak('en'));

it.each(readers)('a date stands under its own day for %s in %s', (_, zone) => {
  const days = byDay([came, left], zone);
  expect(days.map(({ day }) => day)).toEqual(['2026-07-01', '2026-01-30']);
});

it.each(readers)('no day stands twice, the latest first, for %s in %s', (_, zone) => {
  const morning = entry('morning', '2026-06-30T06:00:00.000000Z');
  const open = entry('open', undefined);
  const days = byDay([called, came, morning, open], zone).map(({ day }) => day);
  expect(days).toEqual(['2026-07-01', '2026-06-30', null].filter((day) => days.includes(day)));
  expect(days[0]).toBe('2026-07-01');
  expect(days.at(-1)).toBeNull();
});

it('an instant stands under the day of the reader', () => {
  expect(byDay([called], 'Europe/Vienna')[0]?.day).toBe('2026-06-30');
  expect(byDay([called], tokyo)[0]?.day).toBe('2026-07-01');
});

it.each(readers)('an entry with a date shows no clock and counts its days from that day, for %s in %s', (_, zone) => {
  useEyes.setState({ locale: 'en-GB', zone });
  const names = namesOf({ people: {}, contacts: {}, entities: {}, regions: {} });
  const recorded = { ...left, recordedAt: '2026-02-02T09:00:00.000000Z' };
  render(
    <MemoryRouter>
      <EntryRow entry={recorded} names={names} isNew={false} />
    </MemoryRouter>,
  );
  const row = within(screen.getByRole('listitem'));
  expect(row.getByText('day')).toHaveAttribute('datetime', '2026-01-30');
  expect(row.queryByText(/\d\d:\d\d/)).not.toBeInTheDocument();
  expect(row.getByText(/3 days/)).toBeInTheDocument();
});
