import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, refuse, serve, type Asked } from '@/test/serve';
import { InteractionSheet } from './interaction-sheet';
import { LogSheet } from './log-sheet';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const said = {
  kind: 'call',
  subject: 'Gear sets',
  ours: ['ines'],
  theirs: [],
  thirdParties: [],
  links: ['commitment:p9', 'case:c1'],
  addresses: 'https://example.com/minutes\nhttps://example.com/plan',
  minutes: 45,
  promises: [],
};
const people = {
  ines: { name: 'Ines Brandt', present: true },
  marcus: { name: 'Marcus Reid', present: true },
  marta: { name: 'Marta Sole', present: true },
};
const team = { members: [{ person: 'ines' }, { person: 'marcus' }], coming: [], gone: [] };
const names = { people, contacts: {}, entities: {}, regions: {} };
const answered = (body: unknown) => ({ at, known: at, position: '1', view: body });
const card = { id: 'i1', version: 3, occurredAt: at, recordedAt: at, recordedBy: 'ines', recordedLater: false };
const viewOf = (text: object) => ({
  id: 'i1',
  version: 3,
  takenBack: false,
  history: [],
  promises: [],
  present: { ...card, corrected: 0, text: { ...said, ...text } },
});

function reads(text: object): Record<string, unknown> {
  return {
    '/api/me': { user: 'u', person: 'ines', name: 'Ines Brandt', zone: 'Europe/Paris', language: 'en' },
    '/api/accounts/v/rights': { acts: true, manages: true },
    '/api/accounts/v/names': answered(names),
    '/api/accounts/v/team': answered(team),
    '/api/accounts/v/commitments': answered({ commitments: [{ id: 'p1', what: '120 gear sets' }] }),
    '/api/accounts/v/cases': answered({
      cases: [
        { id: 'c1', subject: 'Gear sets for Belfort', open: true },
        { id: 'c0', subject: 'Long closed', open: false },
      ],
    }),
    '/api/accounts/v/timeline': answered({
      entries: [
        { thing: 'i1', title: 'Gear sets' },
        { thing: 'i0', title: 'The first talk' },
      ],
    }),
    '/api/accounts/v/commitments/p9': answered({ present: { what: 'Spares within 48 hours' } }),
    '/api/accounts/v/commitments/p8': answered({ present: { what: 'A price held' } }),
    '/api/accounts/v/cases/c1': answered({ card: { subject: 'Gear sets for Belfort' } }),
    '/api/accounts/v/interactions/i1': answered(viewOf(text)),
  };
}

type Refusal = readonly [status: number, problem: object];

async function show(what: 'log' | 'sheet', text: object = {}, refusal?: Refusal): Promise<() => Asked[]> {
  let tries = 0;
  const server = await serve((request, response) => {
    const path = request.path.split('?')[0] ?? '';
    if (request.method === 'POST' && refusal && (tries += 1) === 1) refuse(response, ...refusal);
    else if (request.method === 'POST') json(response, 200, { position: '2', changed: [] });
    else json(response, path in reads(text) ? 200 : 404, reads(text)[path] ?? { code: 'not-found' });
  });
  onPage(
    what === 'log' ? (
      <LogSheet account="v" name="Velaris" onClose={() => undefined} />
    ) : (
      <InteractionSheet account="v" id="i1" onClose={() => undefined} />
    ),
  );
  return () => server.asked.filter((one) => one.method === 'POST');
}

const bodyOf = (one: Asked | undefined): unknown => JSON.parse(one?.body ?? '{}');

async function write(name: RegExp, text: string) {
  await userEvent.click(screen.getByRole('textbox', { name }));
  await userEvent.paste(text);
}

async function choose(name: RegExp) {
  await userEvent.type(await screen.findByRole('combobox', { name: /^About/ }), '{ArrowDown}');
  await userEvent.click(await screen.findByRole('option', { name }));
}

async function corrects() {
  await userEvent.click(await screen.findByRole('button', { name: 'Correct' }));
  return screen.findByRole('form', { name: 'Correct' });
}

it('a sheet is logged with what it is about, its web addresses and how long it took', async () => {
  const sent = await show('log');
  await write(/^Subject/, 'Minutes');
  expect(screen.queryByRole('combobox', { name: /^About/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await choose(/120 gear sets/);
  await choose(/The first talk/);
  expect(screen.queryByRole('option', { name: /Long closed/ })).toBeNull();
  await userEvent.tab();
  await write(/^Web addresses/, 'https://example.com/a\nhttps://b.example');
  await write(/^Duration/, '30');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(bodyOf(sent()[0])).toMatchObject({
    sheet: {
      subject: 'Minutes',
      links: ['commitment:p1', 'interaction:i0'],
      addresses: 'https://example.com/a\nhttps://b.example',
      minutes: 30,
    },
  });
});

it('nothing of it is sent where nothing of it was said, and no stop of Tab is added before the notes', async () => {
  const sent = await show('log');
  const subject = screen.getByRole('textbox', { name: /^Subject/ });
  await userEvent.type(subject, 'Minutes');
  await userEvent.tab();
  expect(screen.getByRole('textbox', { name: /^Notes/ })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(bodyOf(sent()[0])).toHaveProperty('sheet.subject', 'Minutes');
  expect(bodyOf(sent()[0])).not.toHaveProperty('audience');
  for (const name of ['links', 'addresses', 'minutes']) expect(bodyOf(sent()[0])).not.toHaveProperty(`sheet.${name}`);
});

it('an address that is refused says so beside its field', async () => {
  await show('log', {}, [422, { code: 'link-can-be-followed', field: 'addresses', arguments: ['http://x'] }]);
  await write(/^Subject/, 'Minutes');
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await write(/^Web addresses/, 'http://x');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: /^Web addresses/ })).toBeInvalid());
  expect(screen.getByRole('textbox', { name: /^Web addresses/ })).toHaveAccessibleDescription(/http:\/\/x/);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('a sheet shows what it is about by name, to be opened, and its addresses as links that leave', async () => {
  await show('sheet');
  await userEvent.click(await screen.findByRole('button', { name: 'Spares within 48 hours' }));
  expect(screen.getByRole('button', { name: 'Gear sets for Belfort' })).toBeVisible();
  expect(screen.getByText('45 minutes')).toBeVisible();
  const address = screen.getByRole('link', { name: 'example.com/minutes' });
  expect(address).toHaveAttribute('href', 'https://example.com/minutes');
  expect(address).toHaveAttribute('rel', 'noopener noreferrer');
  expect(screen.getAllByRole('link')).toHaveLength(2);
});

it('an address that was forgotten reads as a redaction and leads nowhere; a correction leaves it alone', async () => {
  const sent = await show('sheet', { addresses: '\uE000redacted\uE000' });
  expect(await screen.findByText('⟨redacted⟩')).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
  const form = await corrects();
  expect(within(form).getByRole('textbox', { name: /^Web addresses/ })).toHaveValue('');
  await userEvent.type(within(form).getByRole('textbox', { name: /^Notes/ }), 'Read again');
  await userEvent.click(within(form).getByRole('button', { name: /^Correct/ }));
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(bodyOf(sent()[0])).toEqual({ changed: { notes: 'Read again' } });
});

it('a correction begins with what was said, named, and sends only what was changed of it', async () => {
  const sent = await show('sheet');
  const form = await corrects();
  expect(await within(form).findByText('Spares within 48 hours')).toBeVisible();
  await userEvent.click(within(form).getByRole('button', { name: 'Remove Spares within 48 hours' }));
  await userEvent.tab();
  const minutes = within(form).getByRole('textbox', { name: /^Duration/ });
  await userEvent.clear(minutes);
  await userEvent.type(minutes, '50');
  await userEvent.click(within(form).getByRole('button', { name: /^Correct/ }));
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(bodyOf(sent()[0])).toEqual({ changed: { links: ['case:c1'], minutes: 50 } });
});

it('a conflict shows in words what somebody else made of it', async () => {
  const theirs = [
    { field: 'links', mine: [], theirs: ['commitment:p8'], base: ['commitment:p9', 'case:c1'], by: 'ines', at },
    { field: 'addresses', mine: null, theirs: 'https://example.com/theirs', base: said.addresses, by: 'ines', at },
    { field: 'minutes', mine: 50, theirs: 60, base: 45, by: 'ines', at },
  ];
  await show('sheet', {}, [412, { code: 'changed-meanwhile', version: 8, differences: theirs }]);
  const form = await corrects();
  await userEvent.click(await within(form).findByRole('button', { name: 'Remove Spares within 48 hours' }));
  await userEvent.tab();
  await userEvent.click(within(form).getByRole('button', { name: /^Correct/ }));
  const panel = await within(form).findByRole('alert');
  await waitFor(() => expect(panel).toHaveTextContent('A price held'));
  expect(panel).toHaveTextContent('Spares within 48 hours, Gear sets for Belfort');
  expect(panel).toHaveTextContent('https://example.com/theirs');
  expect(within(panel).getByRole('radiogroup', { name: 'Duration in minutes' })).toBeVisible();
  expect(within(panel).getByText('60')).toBeVisible();
  expect(panel).not.toHaveTextContent(/commitment:|case:/);
  expect(within(form).getByRole('textbox', { name: /^Duration/ })).toHaveValue('60');
});

it('an interaction is logged only for whom one names, and never without who writes it down', async () => {
  const sent = await show('log');
  await write(/^Subject/, 'Minutes');
  expect(screen.queryByRole('combobox', { name: /^Visible to/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.type(await screen.findByRole('combobox', { name: /^Visible to/ }), 'Mar');
  expect(await screen.findByRole('option', { name: /Marcus Reid/ })).toBeVisible();
  expect(screen.queryByRole('option', { name: /Marta Sole/ })).toBeNull();
  await userEvent.click(await screen.findByRole('option', { name: /Marcus Reid/ }));
  await userEvent.tab();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(bodyOf(sent()[0])).toMatchObject({ sheet: { subject: 'Minutes' }, audience: ['ines', 'marcus'] });
});

describe('whom the interaction is for, its promises are for', () => {
  const promise = (count: number) => screen.findByRole('region', { name: `Promise ${count}` });
  const named = (of: HTMLElement) =>
    within(of)
      .queryAllByRole('button', { name: /^Remove ./ })
      .map((one) => one.getAttribute('aria-label'));

  async function writesDown(count: number, what: string) {
    await userEvent.click(screen.getByRole('button', { name: /^Add a promise/ }));
    const fields = await promise(count);
    await userEvent.click(within(fields).getByRole('textbox', { name: 'What' }));
    await userEvent.paste(what);
    await userEvent.click(within(fields).getByRole('radio', { name: 'Standing' }));
    return fields;
  }

  async function isForMarcus() {
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.type(await screen.findByRole('combobox', { name: /^Visible to/ }), 'Marcus');
    await userEvent.click(await screen.findByRole('option', { name: /Marcus Reid/ }));
    await userEvent.tab();
  }

  it('also those written down before it was said', async () => {
    const sent = await show('log');
    await write(/^Subject/, 'Minutes');
    const before = await writesDown(1, 'The price is held');
    expect(within(before).getByRole('combobox', { name: /^Only for/ })).toHaveAccessibleDescription(
      'Leave it empty and everyone on the team sees it.',
    );
    await isForMarcus();
    expect(named(before)).toEqual(['Remove Ines Brandt', 'Remove Marcus Reid']);
    expect(within(before).getByRole('combobox', { name: /^Only for/ })).toHaveAccessibleDescription(
      'As the interaction that it is written down in. What you change here holds for this promise alone.',
    );
    expect(screen.getByText('Only the people named see this.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(bodyOf(sent()[0])).toMatchObject({
      audience: ['ines', 'marcus'],
      promises: [{ what: 'The price is held', audience: ['ines', 'marcus'] }],
    });
  });

  it('unless a promise says otherwise', async () => {
    const sent = await show('log');
    await write(/^Subject/, 'Minutes');
    await isForMarcus();
    const narrower = await writesDown(1, 'Nobody else is asked');
    await userEvent.click(within(narrower).getByRole('button', { name: 'Remove Marcus Reid' }));
    const wider = await writesDown(2, 'A monthly forecast');
    for (const name of ['Remove Marcus Reid', 'Remove Ines Brandt'])
      await userEvent.click(within(wider).getByRole('button', { name }));
    await userEvent.tab();
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(bodyOf(sent()[0])).toMatchObject({
      audience: ['ines', 'marcus'],
      promises: [{ what: 'Nobody else is asked', audience: ['ines'] }, { what: 'A monthly forecast' }],
    });
    expect(bodyOf(sent()[0])).not.toHaveProperty('promises.1.audience');
  });

  it('and everyone again where the interaction names nobody any more, in German too', async () => {
    await speak('de');
    await show('log');
    await userEvent.type(screen.getByRole('textbox', { name: /^Betreff/ }), 'Minuten');
    await userEvent.click(screen.getByRole('button', { name: /^Zusage hinzufügen/ }));
    const fields = await screen.findByRole('region', { name: 'Zusage 1' });
    await userEvent.click(screen.getByRole('button', { name: 'Mehr' }));
    await userEvent.type(await screen.findByRole('combobox', { name: /^Sichtbar für/ }), 'Ines');
    await userEvent.click(await screen.findByRole('option', { name: /Ines Brandt/ }));
    await userEvent.tab();
    expect(within(fields).getByRole('combobox', { name: /^Nur für/ })).toHaveAccessibleDescription(
      'Wie der Kontakt, in dem sie steht. Was Sie hier ändern, gilt nur für diese Zusage.',
    );
    expect(within(fields).getByRole('button', { name: 'Ines Brandt entfernen' })).toBeVisible();
    await userEvent.type(screen.getByRole('combobox', { name: /^Sichtbar für/ }), '{Backspace}');
    expect(within(fields).queryByRole('button', { name: /Ines Brandt/ })).toBeNull();
  });
});

it('who may not be named is refused beside the field', async () => {
  await show('log', {}, [422, { code: 'audience-may-see-the-account', field: 'audience' }]);
  await write(/^Subject/, 'Minutes');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.getByRole('combobox', { name: /^Visible to/ })).toBeInvalid());
});

it('a sheet says who may see it', async () => {
  await show('sheet');
  expect(await screen.findByText('Visible to')).toBeVisible();
  expect(screen.getByText('everyone on the team')).toBeVisible();
});
