import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { namesOf } from '@/names/use-names';
import { readAs } from '@/test/given-day';
import { onPage } from '@/test/on-page';
import { Tile } from './tile';
import type { Card } from './use-board';

const named = (name: string) => ({ name, present: true });
const names = namesOf({
  people: { ines: named('Ines Brandt') },
  contacts: { claire: { name: 'Claire Fontaine', left: false } },
  entities: {},
  regions: {},
});
const card: Card = {
  id: 'price',
  version: 1,
  kind: 'standing',
  side: 'ours',
  state: 'accepted',
  open: true,
  accepted: true,
  what: 'Spares within 48 hours',
  daysLate: 0,
  responsible: 'ines',
  madeAt: '2024-01-02T09:00:00.000000Z',
  promises: 1,
};
const draw = (more: Partial<Card>) =>
  onPage(<Tile card={{ ...card, ...more }} names={names} at="2024-02-01T00:00:00.000000Z" isNew={false} />);

it.each([
  ['en', 'Ines Brandt → to Claire Fontaine'],
  ['de', 'Ines Brandt → an Claire Fontaine'],
] as const)('a promise says who made it to whom, in %s also to who hears it', async (language, words) => {
  await readAs(language, 'Europe/Vienna');
  draw({ counterpart: 'claire' });
  expect(screen.getByText(/Ines Brandt/)).toHaveTextContent(words);
  expect(screen.getByText('→')).toHaveAttribute('aria-hidden', 'true');
  expect(screen.getByText(/^(to|an)$/)).toHaveClass('sr-only');
});

it('one of the customer goes the other way', async () => {
  await readAs('en', 'Europe/Vienna');
  draw({ side: 'theirs', responsible: 'claire', counterpart: 'ines' });
  expect(screen.getByText(/Claire Fontaine/)).toHaveTextContent('Claire Fontaine → to Ines Brandt');
});

it('a promise to nobody in particular names who made it alone', async () => {
  await readAs('en', 'Europe/Vienna');
  draw({});
  expect(screen.getByText('Ines Brandt')).toHaveTextContent(/^Ines Brandt$/);
});
