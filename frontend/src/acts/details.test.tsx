import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { namesOf } from '@/names/use-names';
import { givenDay, readAs, readers } from '@/test/given-day';
import { Details } from './details';

const names = namesOf({ people: {}, contacts: {}, entities: {}, regions: {} });

it.each(readers)(
  'a change planned for a day is planned for that day, in %s as read in %s',
  async (tongue, zone, day) => {
    await readAs(tongue, zone);
    const planned = {
      thing: 'v',
      event: 'e',
      kind: 'AccountIndustrySet',
      at: givenDay.instant,
      given: givenDay.given,
      actor: 'ines',
      value: { industry: 'Rail' },
    };
    render(<Details lines={[]} planned={[planned]} names={names} />);
    expect(screen.getByRole('button', { name: day })).toBeVisible();
  },
);

it.each([
  ['en', 'EntityClosed', 'last day:'],
  ['en', 'ContactLeft', 'last day:'],
  ['de', 'PersonLeft', 'letzter Tag:'],
  ['en', 'ContactTitleSet', 'from'],
] as const)('a day is said as what it is, in %s of %s: %s', async (tongue, kind, word) => {
  await readAs(tongue, 'Europe/Vienna');
  const planned = {
    thing: 'c',
    event: 'e',
    kind,
    at: givenDay.instant,
    given: givenDay.given,
    actor: 'ines',
    value: {},
  };
  render(<Details lines={[]} planned={[planned]} names={names} />);
  expect(screen.getByText(word)).toBeVisible();
});

it('what ended at an instant holds from it', async () => {
  await readAs('en', 'Europe/Vienna');
  const given = { instant: '2024-01-10T11:00:00.000000Z', zone: 'Europe/Vienna' };
  const planned = { thing: 'c', event: 'e', kind: 'ContactLeft', at: given.instant, given, actor: 'ines', value: {} };
  render(<Details lines={[]} planned={[planned]} names={names} />);
  expect(screen.getByText('from')).toBeVisible();
});

const noon = '2024-01-10T11:00:00.000000Z';
it.each([
  ['a day', { date: '2024-01-10', zone: 'Asia/Tokyo' }, 'Wed 10 Jan 2024', /^Wed 10 January 2024.*in Tokyo/],
  ['an instant', { instant: noon, zone: 'Asia/Tokyo' }, '10 Jan 2024, 12:00', /12:00 Vienna.*20:00 Tokyo/],
  [
    'since a day',
    { notRecorded: false, from: noon, given: { date: '2024-01-10', zone: 'Asia/Tokyo' } },
    'Wed 10 Jan 2024',
    /in Tokyo/,
  ],
  ['since it was done', { notRecorded: false, from: noon, given: null }, '10 Jan 2024', /12:00 Vienna/],
] as const)('a time in a line is told whole where it is asked for: %s', async (_what, said, short, whole) => {
  await readAs('en', 'Europe/Vienna');
  render(<Details lines={[['Since', said]]} planned={[]} names={names} />);
  await userEvent.tab();
  expect(screen.getByRole('button', { name: short })).toHaveFocus();
  expect(await screen.findByRole('tooltip')).toHaveTextContent(whole);
});

it('says where a beginning is not recorded', async () => {
  await readAs('en', 'Europe/Vienna');
  render(<Details lines={[['Since', { notRecorded: true }]]} planned={[]} names={names} />);
  expect(screen.getByText('beginning not recorded')).toBeVisible();
});
