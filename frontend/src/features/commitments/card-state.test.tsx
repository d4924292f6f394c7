import { render } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { readAs } from '@/test/given-day';
import { CardState } from './card-state';
import type { Card } from './use-board';

beforeEach(() => readAs('en', 'Europe/Vienna'));

const due = { date: '2024-01-12', zone: 'America/Los_Angeles' };
const card: Card = {
  id: 'price',
  version: 1,
  kind: 'hold-until',
  side: 'ours',
  state: 'kept',
  open: false,
  accepted: true,
  what: 'The price',
  due,
  dueEnd: '2024-01-13T08:00:00.000000Z',
  daysLate: 0,
  responsible: 'ines',
  madeAt: '2024-01-02T09:00:00.000000Z',
  promises: 1,
};
const read = (more: Partial<Card>) =>
  render(<CardState card={{ ...card, ...more }} at="2024-02-01T00:00:00.000000Z" />).container.textContent;

it('a hold that nobody ended was kept to its end: neither early nor late', () => {
  expect(read({ endedAt: '2024-01-13T08:00:00.000000Z', endedGiven: due })).toBe('kept');
});

it('what was kept on a day that was given is as many days early as lie between the days', () => {
  const endedGiven = { date: '2024-01-10', zone: 'Pacific/Tongatapu' };
  expect(read({ kind: 'due-by', endedAt: '2024-01-09T11:00:00.000000Z', endedGiven })).toBe('2 days early');
});
