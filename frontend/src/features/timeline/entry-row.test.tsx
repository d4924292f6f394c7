import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useSearchParams } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { namesOf } from '@/names/use-names';
import { EntryRow } from './entry-row';
import type { Entry } from './use-timeline';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const names = namesOf({ people: {}, contacts: {}, entities: {}, regions: {} });
const interaction: Entry = {
  id: 'e2',
  group: 'interaction',
  kind: 'call',
  thing: 'i1',
  at,
  recordedAt: at,
  recordedLater: false,
  corrections: 1,
  by: 'ines',
  title: 'Gear sets for June',
  ours: [],
  contacts: [],
  confidential: false,
};

function Address() {
  return <output>{useSearchParams()[0].get('item')}</output>;
}

function show(entry: Entry) {
  render(
    <MemoryRouter>
      <EntryRow entry={entry} names={names} isNew={false} />
      <Address />
    </MemoryRouter>,
  );
}

it.each<[string, Partial<Entry>, string]>([
  ['an interaction', {}, 'interaction:i1:e2'],
  ['a step of a case', { group: 'coordination', kind: 'StepAccepted', thing: 'c1', part: 's1' }, 'case:c1:e2'],
  [
    'a member of the team',
    { group: 'change', kind: 'MemberAppointed', thing: 'seat', part: 'member' },
    'member:seat:e2',
  ],
  ['a contact', { group: 'change', kind: 'ContactNamed', thing: 'claire', part: 'contact' }, 'contact:claire:e2'],
])('“corrected once” opens %s at what it said before', async (_what, more, item) => {
  show({ ...interaction, ...more });
  await userEvent.click(screen.getByRole('button', { name: 'corrected once' }));
  expect(screen.getByRole('status')).toHaveTextContent(item);
});

it('its title opens it as it reads now', async () => {
  show(interaction);
  await userEvent.click(screen.getByRole('button', { name: 'Gear sets for June' }));
  expect(screen.getByRole('status')).toHaveTextContent(/^interaction:i1$/);
});

it('a fulfilment after the end is not told as the promise kept', () => {
  show({
    ...interaction,
    group: 'commitment',
    kind: 'CommitmentFulfilled',
    thing: 'p1',
    promise: { side: 'ours', kind: 'due-by', state: 'withdrawn', daysLate: 0, afterEnd: true },
  });
  expect(screen.getAllByText('after the end').length).toBeGreaterThan(0);
  expect(screen.queryByText('kept')).toBeNull();
});

it('says who corrected it, where that is somebody else', () => {
  const people = { marcus: { name: 'Marcus Reid', present: true } };
  render(
    <MemoryRouter>
      <EntryRow
        entry={{ ...interaction, correctedBy: 'marcus' }}
        names={namesOf({ people, contacts: {}, entities: {}, regions: {} })}
        isNew={false}
      />
    </MemoryRouter>,
  );
  expect(screen.getByRole('button', { name: 'corrected by Marcus Reid' })).toBeVisible();
});
