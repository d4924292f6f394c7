import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { namesOf } from '@/names/use-names';
import { givenDay, readAs, readers } from '@/test/given-day';
import { useEyes } from '@/time/reader';
import { ExplainSheet } from './explain-sheet';

beforeEach(() => readAs('en', 'Europe/Vienna'));

const at = '2026-09-11T21:59:59.999999Z';
const names = namesOf({
  people: { ines: { name: 'Ines Brandt', present: true } },
  contacts: {},
  entities: { antwerp: { name: 'Antwerp', open: true } },
  regions: {},
});
const fact = (view: string, thing: string, field: string, kind: string, more: object = {}) => ({
  view,
  thing,
  field,
  kind,
  title: thing,
  event: `${thing}-event`,
  effectiveAt: at,
  effect: 'added',
  said: { entity: 'antwerp' },
  ...more,
});

const facts = [
  fact('interaction', 'call', 'told', 'InteractionLogged', { effect: 'replaced' }),
  fact('commitment', 'gears', 'ended', 'CommitmentFulfilled'),
  fact('case', 'foundry', 'steps.s1.course', 'StepAccepted'),
  fact('contact', 'claire', 'left', 'ContactLeft'),
  fact('entities', 'tree', 'entities.antwerp.parent', 'EntityMoved', { title: null }),
  fact('team', 'team', 'appointments.a1', 'MemberReleased'),
  fact('commitment', 'spares', 'made', 'CommitmentMade'),
  fact('person', 'ines', 'region', 'PersonRegionSet'),
];

function Address() {
  return <output>{useLocation().search}</output>;
}

function explain(axis: 'knew' | 'true', known?: string) {
  const entries = [{ recordedAt: '2026-09-18T09:00:00.000000Z', by: 'ines', facts }];
  render(
    <MemoryRouter initialEntries={[`/?axis=${axis}&at=${at}&region=emea${known ? `&known=${known}` : ''}`]}>
      <ExplainSheet differences={{ count: 1, marks: [], entries }} names={names} onClose={() => undefined} />
      <Address />
    </MemoryRouter>,
  );
}

const address = () => new URLSearchParams(document.querySelector('output')?.textContent ?? '');

it('each card leads to its thing at this moment, by keyboard too', async () => {
  explain('knew');
  const links = await screen.findAllByRole('link');
  const opened: (string | null)[] = [];
  for (const link of links.slice(0, 6)) {
    link.focus();
    await userEvent.keyboard('{Enter}');
    opened.push(address().get('item'));
    expect(address().get('at')).toBe(at);
    expect(address().get('axis')).toBe('knew');
  }
  expect(opened).toEqual([
    'interaction:call',
    'commitment:gears',
    'case:foundry',
    'contact:claire',
    'entity:antwerp',
    'member:a1',
  ]);
});

it.each(['Europe/Vienna', 'America/Chicago', 'Asia/Tokyo'])(
  'a day that was given is that day, as read in %s',
  (zone) => {
    useEyes.setState({ zone });
    const left = fact('contact', 'arai', 'left', 'ContactLeft', {
      effectiveAt: '2026-01-30T15:00:00.000000Z',
      given: { date: '2026-01-30', zone: 'Asia/Tokyo' },
    });
    const entries = [{ recordedAt: '2026-03-02T09:00:00.000000Z', by: 'ines', facts: [left] }];
    render(
      <MemoryRouter>
        <ExplainSheet differences={{ count: 1, marks: [], entries }} names={names} onClose={() => undefined} />
      </MemoryRouter>,
    );
    expect(screen.getByText(/^happened/i).textContent).toMatch(/^happened 30 Jan( \d{4})?$/i);
  },
);

it.each(readers)('a release is told with its last day, in %s as read in %s', async (tongue, zone, day) => {
  await readAs(tongue, zone);
  const released = fact('team', 'team', 'appointments.a1', 'MemberReleased', {
    title: null,
    said: { person: 'ines', to: givenDay.given },
    effectiveAt: '2024-01-10T11:00:00.000000Z',
    given: givenDay.given,
  });
  const entries = [{ recordedAt: '2024-03-02T09:00:00.000000Z', by: 'ines', facts: [released] }];
  render(
    <MemoryRouter>
      <ExplainSheet differences={{ count: 1, marks: [], entries }} names={names} onClose={() => undefined} />
    </MemoryRouter>,
  );
  const words = tongue === 'de' ? 'Ines Brandt verließ das Team' : 'Ines Brandt left the team';
  const item = screen.getByRole('link', { name: words }).closest('li');
  expect(item).toHaveTextContent(tongue === 'de' ? `${words}geschehen ${day}` : `${words}happened ${day}`);
});

it('what nobody knew then stands on the axis that shows it', async () => {
  explain('knew');
  await userEvent.click(await screen.findByRole('link', { name: /spares/ }));
  expect([address().get('item'), address().get('axis'), address().get('at')]).toEqual([
    'commitment:spares',
    'true',
    at,
  ]);
});

it('what has no sheet of this account leads nowhere', async () => {
  explain('true');
  expect(await screen.findAllByRole('link')).toHaveLength(7);
});

it('of a permanent link it says that they were recorded since the link was made', () => {
  explain('true', '2026-10-01T00:00:00.000000Z');
  expect(screen.getByText(/when this link was made/)).toBeVisible();
});

it('opened from one thing, what explains that stands first', () => {
  const entry = (recordedAt: string, of: (typeof facts)[number] | undefined) => ({
    recordedAt,
    by: 'ines',
    facts: of ? [of] : [],
  });
  const entries = [entry('2026-09-18T09:00:00.000000Z', facts[0]), entry('2026-09-17T09:00:00.000000Z', facts[1])];
  render(
    <MemoryRouter initialEntries={[`/?axis=knew&at=${at}`]}>
      <ExplainSheet
        differences={{ count: 2, marks: [], entries }}
        first="gears"
        names={names}
        onClose={() => undefined}
      />
    </MemoryRouter>,
  );
  expect(screen.getAllByRole('link').map((one) => one.textContent)).toEqual([
    expect.stringContaining('gears'),
    expect.stringContaining('call'),
  ]);
  expect(screen.getByRole('heading', { name: 'Everything else that was recorded later' })).toBeVisible();
});
