import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { namesOf } from '@/names/use-names';
import { onPage } from '@/test/on-page';
import { useEyes } from '@/time/reader';
import { held, json, serve, type Asked } from '@/test/serve';
import { Toasts } from '@/ui/toast';
import { MakeCommitmentSheet } from './make-commitment-sheet';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const answered = (view: unknown) => ({ at, known: at, position: '1', view });
const names = namesOf({
  zone: 'Europe/Paris',
  people: {
    ines: { name: 'Ines Brandt', present: true, zone: 'Europe/Vienna' },
    hana: { name: 'Hana Seo', present: true, zone: 'Asia/Tokyo' },
  },
  contacts: {},
  entities: {},
  regions: { emea: { name: 'Europe, Middle East and Africa', hours: [], takenBack: false } },
});
const team = { members: [{ person: 'ines' }], coming: [], gone: [] };
const commitments = [
  { id: 's1', what: 'A monthly forecast', kind: 'standing' },
  { id: 'p1', what: '40 gear sets', kind: 'due-by' },
];

async function show(until: Promise<void> = Promise.resolve()): Promise<() => Asked[]> {
  const server = await serve((request, response) => {
    const path = request.path.split('?')[0];
    if (request.method === 'POST')
      json(response, 200, { position: '2', changed: [{ type: 'Commitment', id: 'p9', version: 0 }] });
    else if (path === '/api/me') json(response, 200, { person: 'ines', name: 'Ines Brandt', zone: 'Europe/Vienna' });
    else if (path === '/api/accounts/v/team') json(response, 200, answered(team));
    else if (path === '/api/accounts/v/timeline')
      void until.then(() =>
        json(response, 200, answered({ entries: [{ thing: 'i1', title: 'The forecast call', at }] })),
      );
    else if (path === '/api/accounts/v/commitments/p9')
      json(response, 200, answered({ version: 0, history: [{ event: 'made', undoable: true, recordedAt: at }] }));
    else json(response, 200, answered({ commitments }));
  });
  onPage(
    <>
      <MakeCommitmentSheet account="v" names={names} onClose={() => undefined} />
      <Toasts />
    </>,
  );
  return () => server.asked.filter((one) => one.method === 'POST');
}

async function pick(field: RegExp, option: RegExp) {
  await userEvent.click(
    await screen.findByRole('button', { name: (name) => !name.startsWith('Region,') && field.test(name) }),
  );
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

it('a promise is written down with its region, product line, the standing promise and the conversation', async () => {
  const sent = await show();
  await userEvent.type(await screen.findByRole('textbox', { name: 'What' }), 'The forecast of December');
  await userEvent.type(screen.getByRole('textbox', { name: 'Due' }), '+1w{Tab}');
  expect(screen.queryByRole('textbox', { name: /^Product line/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^Region, product line/ }));
  await pick(/Region/, /Europe/);
  await userEvent.type(screen.getByRole('textbox', { name: /^Product line/ }), 'RX-20');
  await pick(/Delivery under/, /A monthly forecast/);
  await userEvent.type(screen.getByRole('combobox', { name: /^Responsible/ }), 'Ines');
  await userEvent.click(await screen.findByRole('option', { name: /Ines Brandt/ }));
  await userEvent.type(screen.getByRole('combobox', { name: /^Evidence/ }), 'forecast');
  await userEvent.click(await screen.findByRole('option', { name: /The forecast call/ }));
  await userEvent.click(screen.getByRole('button', { name: /^Save/ }));
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(JSON.parse(sent()[0]?.body ?? '{}')).toMatchObject({
    promise: { what: 'The forecast of December', region: 'emea', productLine: 'RX-20', cites: 's1' },
    evidence: 'i1',
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]).toMatchObject({
    path: '/api/accounts/v/commitments/p9/undo',
    body: JSON.stringify({ event: 'made' }),
  });
});

it('a promise may be for people of the team only, whoever else of ours may keep it', async () => {
  const sent = await show();
  await userEvent.type(await screen.findByRole('textbox', { name: 'What' }), 'The forecast of December');
  await userEvent.type(screen.getByRole('textbox', { name: 'Due' }), '+1w{Tab}');
  await userEvent.type(screen.getByRole('combobox', { name: /^Responsible/ }), 'Hana');
  await userEvent.click(await screen.findByRole('option', { name: /Hana Seo/ }));
  await userEvent.type(screen.getByRole('combobox', { name: /^Only for/ }), 'n');
  expect((await screen.findAllByRole('option')).map((one) => one.textContent)).toEqual(['Ines Brandt']);
  await userEvent.click(screen.getByRole('option', { name: 'Ines Brandt' }));
  await userEvent.click(screen.getByRole('button', { name: /^Save/ }));
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(JSON.parse(sent()[0]?.body ?? '{}')).toMatchObject({ promise: { responsible: 'hana', audience: ['ines'] } });
});

it("a promise is due, and was made, in the zone that was chosen: mine, the headquarters' or of who keeps it", async () => {
  useEyes.setState({ zone: 'Europe/Vienna' });
  const sent = await show();
  await userEvent.type(await screen.findByRole('textbox', { name: 'What' }), 'The forecast of December');
  const due = () => screen.getAllByRole('combobox', { name: 'Time zone' })[0];
  const cities = () => [...(due()?.querySelectorAll('option') ?? [])].map((one) => one.textContent);
  expect(cities()).toEqual(['Vienna', 'Paris']);
  const keeps = screen.getByRole('combobox', { name: /^Responsible/ });
  await userEvent.clear(keeps);
  await userEvent.type(keeps, 'Hana');
  await userEvent.click(await screen.findByRole('option', { name: /Hana Seo/ }));
  expect(cities()).toEqual(['Vienna', 'Paris', 'Tokyo']);
  await userEvent.type(screen.getByRole('textbox', { name: /^Due/ }), '2026-12-18');
  const field = due();
  if (!field) throw new Error('a zone');
  await userEvent.selectOptions(field, 'Tokyo');
  await userEvent.click(screen.getByRole('button', { name: /^Save/ }));
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(JSON.parse(sent()[0]?.body ?? '{}')).toMatchObject({
    promise: { due: { date: '2026-12-18', zone: 'Asia/Tokyo' } },
  });
});

it.each([
  ['en', 'An amount has at most 15 digits, its decimals among them.', 'Standing', /^Value/, '1234567890123456'],
  [
    'de',
    'Ein Betrag hat höchstens 15 Ziffern, die Nachkommastellen mitgezählt.',
    'Dauerhaft',
    /^Wert/,
    '1234567890123456',
  ],
] as const)(
  'an amount with more digits than are sent exactly is refused beside its field: %s',
  async (language, words, standing, value, text) => {
    await speak(language);
    const sent = await show();
    await userEvent.type(await screen.findByRole('combobox', { name: /^(Responsible|Verantwortlich)/ }), 'Hana');
    await userEvent.click(await screen.findByRole('option', { name: /Hana Seo/ }));
    await userEvent.type(screen.getAllByRole('textbox')[0] ?? document.body, 'A forecast every month');
    await userEvent.click(screen.getByRole('radio', { name: standing }));
    await userEvent.type(screen.getByRole('textbox', { name: value }), `${text}{Tab}`);
    await userEvent.click(screen.getAllByRole('button', { name: /^(Save|Sichern|Speichern)/ }).at(-1) ?? document.body);
    expect(await screen.findByText(words)).toBeVisible();
    expect(sent()).toEqual([]);
  },
);

it('each kind of promise is explained where it is chosen', async () => {
  await show();
  await screen.findByRole('textbox', { name: 'What' });
  expect(screen.getByText(/late after that/)).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Hold until' }));
  expect(screen.getByText(/as a price or a reservation does/)).toBeVisible();
});

it('the conversation that is typed before any has come is looked for, and taken when it has', async () => {
  const coming = held();
  await show(coming.until);
  const evidence = await screen.findByRole('combobox', { name: /^Evidence/ });
  await userEvent.type(evidence, 'forecast');
  expect(screen.queryByText('Nothing fits')).toBeNull();
  await userEvent.tab();
  expect(evidence).toHaveAccessibleDescription('Looking for “forecast”…');
  coming.come();
  await waitFor(() => expect(evidence).toHaveValue('The forecast call'));
});
