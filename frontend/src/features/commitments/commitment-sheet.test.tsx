import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { held, json, refuse, serve, type Asked } from '@/test/serve';
import { CommitmentSheet } from './commitment-sheet';

beforeEach(() => speak('en'));

const zone = 'Europe/Paris';
const line = (event: string, kind: string, day: string, said: object, more: object = {}) => ({
  event,
  kind,
  effectiveAt: `2026-11-${day}T09:00:00.000000Z`,
  recordedAt: `2026-11-${day}T10:00:00.000000Z`,
  by: 'ines',
  stands: true,
  planned: false,
  afterEnd: false,
  undoable: true,
  said,
  ...more,
});
const made = line('e1', 'CommitmentMade', '02', {
  side: 'ours',
  kind: 'due-by',
  what: '40 gear sets',
  due: { date: '2026-11-20', zone },
  responsible: 'ines',
  counterpart: 'claire',
  evidence: 'i1',
});
const renegotiated = line('e2', 'CommitmentRenegotiated', '10', {
  due: { date: '2026-12-04', zone },
  by: 'claire',
});
const kept = line('e3', 'CommitmentFulfilled', '12', { note: 'On the dock', at: { date: '2026-11-12', zone } });

const view = (more: object = {}) => ({
  id: 'p1',
  version: 3,
  chain: [],
  deliveries: [{ id: 'p2', what: 'The first ten' }],
  history: [kept, renegotiated, made],
  present: {
    id: 'p1',
    version: 3,
    side: 'ours',
    kind: 'due-by',
    what: '40 gear sets',
    due: { date: '2026-12-04', zone },
    responsible: 'marcus',
    counterpart: 'claire',
    madeAt: made.effectiveAt,
    state: 'accepted',
    accepted: true,
    open: true,
    daysLate: 0,
    promises: 2,
  },
  ...more,
});
const names = {
  people: { ines: { name: 'Ines Brandt', present: true }, marcus: { name: 'Marcus Reid', present: true } },
  contacts: { claire: { name: 'Claire Vidal' } },
  entities: {},
  regions: {},
};
const team = { members: [{ person: 'ines' }], coming: [], gone: [] };
const conversations = [{ thing: 'i1', title: 'The receipt was found', at: kept.effectiveAt }];
const standing = [{ id: 's1', what: 'Spares within 48 hours', kind: 'standing' }];
const answered = (body: unknown) => ({ at: kept.effectiveAt, known: kept.effectiveAt, position: '1', view: body });
const along = [
  { kind: 'interaction', id: 'i1', words: 'Call about the lorry' },
  { kind: 'commitment', id: 'p2', words: 'The first ten' },
  { kind: 'case', id: 'c1', words: 'Gear sets for Belfort' },
  { kind: 'case', id: 'c2', words: 'A lorry on Friday' },
];
const saved = { position: '2', changed: [{ type: 'Commitment', id: 'p1', version: 4 }] };

async function open(
  write: (asked: Asked, tries: number) => object | null = () => null,
  more: object = {},
  until: Promise<void> = Promise.resolve(),
): Promise<() => Asked[]> {
  let tries = 0;
  const server = await serve((request, response) => {
    const path = request.path.split('?')[0];
    if (request.method === 'POST') {
      tries += 1;
      const problem = write(request, tries);
      if (problem) refuse(response, 412, { code: 'changed-meanwhile', ...problem });
      else json(response, 200, saved);
    } else if (path === '/api/accounts/v/rights') json(response, 200, { acts: true, manages: true });
    else if (path === '/api/accounts/v/names') json(response, 200, answered(names));
    else if (path === '/api/accounts/v/team') json(response, 200, answered(team));
    else if (path === '/api/accounts/v/commitments/p1/narrowing') json(response, 200, answered({ along }));
    else if (path === '/api/accounts/v/commitments')
      void until.then(() => json(response, 200, answered({ commitments: standing })));
    else if (path === '/api/accounts/v/timeline')
      void until.then(() => json(response, 200, answered({ entries: conversations })));
    else json(response, 200, answered(view(more)));
  });
  onPage(<CommitmentSheet account="v" id="p1" onClose={() => undefined} />);
  await screen.findByRole('heading', { name: '40 gear sets' });
  await screen.findAllByRole('button', { name: /^(Correct|Bring back): Made$/ });
  return () => server.asked.filter((one) => one.method === 'POST');
}

const bodyOf = (one: Asked | undefined): unknown => JSON.parse(one?.body ?? '{}');
const saves = async (form: HTMLElement, name: string | RegExp = /^Save/) => {
  await userEvent.click(within(form).getByRole('button', { name }));
};

describe('a correction says again the very entry it was opened at', () => {
  it('of the making: its own due and people, not those it was renegotiated and reassigned to', async () => {
    const sent = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Correct: Made' }));
    const form = await screen.findByRole('form', { name: 'Correct: Made' });
    expect(within(form).getByRole('combobox', { name: 'Responsible' })).toHaveValue('Ines Brandt');
    expect(form).not.toHaveTextContent('2026-12-04');
    const what = within(form).getByRole('textbox', { name: 'What' });
    await userEvent.clear(what);
    await userEvent.type(what, '48 gear sets');
    await saves(form);
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(bodyOf(sent()[0])).toEqual({ event: 'e1', changed: { what: '48 gear sets' } });
  });

  it('of the renegotiation: names it, and who agreed', async () => {
    const sent = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Correct: Renegotiated' }));
    const form = await screen.findByRole('form', { name: 'Correct: Renegotiated' });
    await userEvent.type(within(form).getByRole('textbox', { name: /^What/ }), '50 gear sets');
    await saves(form);
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(bodyOf(sent()[0])).toEqual({ event: 'e2', changed: { what: '50 gear sets' } });
  });

  it('of the ending: its note', async () => {
    const sent = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Correct: Kept' }));
    const form = await screen.findByRole('form', { name: 'Correct: Kept' });
    const note = within(form).getByRole('textbox', { name: /^Note/ });
    expect(note).toHaveValue('On the dock');
    await userEvent.type(note, ' at 7');
    await saves(form);
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(bodyOf(sent()[0])).toEqual({ event: 'e3', changed: { note: 'On the dock at 7' } });
  });
});

describe('somebody changed the same meanwhile', () => {
  const reassigned = {
    version: 7,
    differences: [
      { field: 'responsible', mine: 'ines', theirs: 'marcus', base: 'marcus', by: 'ines', at: kept.recordedAt },
    ],
  };
  const what = {
    version: 7,
    differences: [
      { field: 'what', mine: '48', theirs: '60 gear sets', base: '40 gear sets', by: 'marcus', at: kept.recordedAt },
    ],
  };

  async function conflict() {
    const sent = await open((_asked, tries) => (tries === 1 ? what : null));
    await userEvent.click(screen.getByRole('button', { name: 'Correct: Made' }));
    const form = await screen.findByRole('form', { name: 'Correct: Made' });
    const field = within(form).getByRole('textbox', { name: 'What' });
    await userEvent.clear(field);
    await userEvent.type(field, '48 gear sets');
    await saves(form);
    const panel = await within(form).findByRole('alert');
    return { sent, form, field, panel };
  }

  it('what both said is brought into sight, however long the form is', async () => {
    const scrolled = vi.fn<(into?: boolean | ScrollIntoViewOptions) => void>();
    HTMLElement.prototype.scrollIntoView = scrolled;
    const { panel } = await conflict();
    expect(scrolled.mock.contexts).toContain(panel);
  });

  it('the form shows what the panel has chosen: theirs, once taken, stands and nothing is sent over it', async () => {
    const { sent, form, field, panel } = await conflict();
    await userEvent.click(within(panel).getByRole('radio', { name: 'Take theirs' }));
    expect(field).toHaveValue('60 gear sets');
    await saves(form);
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(sent()).toHaveLength(1);
  });

  it('the form keeps what was typed, and saved again it is sent on what stands now', async () => {
    const { sent, form, field, panel } = await conflict();
    expect(within(panel).getByRole('radio', { name: 'Keep mine' })).toBeChecked();
    expect(panel).toHaveTextContent('60 gear sets');
    expect(field).toHaveValue('48 gear sets');
    await saves(form);
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(sent()[1]?.headers['if-match']).toBe('"7"');
    expect(bodyOf(sent()[1])).toEqual({ event: 'e1', changed: { what: '48 gear sets' } });
  });

  it('typing anew is mine, and is what the panel shows and sends', async () => {
    const { sent, form, field, panel } = await conflict();
    await userEvent.click(within(panel).getByRole('radio', { name: 'Take theirs' }));
    await userEvent.type(field, ' and spares');
    expect(within(panel).getByRole('radio', { name: 'Keep mine' })).toBeChecked();
    expect(panel).toHaveTextContent('60 gear sets and spares');
    await saves(form);
    await waitFor(() => expect(sent()).toHaveLength(2));
    expect(bodyOf(sent()[1])).toEqual({ event: 'e1', changed: { what: '60 gear sets and spares' } });
  });

  it('speaks of people by name and of fields by word', async () => {
    await open(() => reassigned);
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Reassign' }));
    const form = await screen.findByRole('form', { name: 'Reassign the promise' });
    const responsible = within(form).getByRole('combobox', { name: 'Responsible' });
    await userEvent.clear(responsible);
    await userEvent.type(responsible, 'Ines');
    await userEvent.click(await screen.findByRole('option', { name: /Ines Brandt/ }));
    await saves(form, /^Reassign/);
    const panel = await within(form).findByRole('alert');
    expect(panel).toHaveTextContent('Responsible');
    expect(panel).toHaveTextContent('Ines Brandt');
    expect(panel).toHaveTextContent('Marcus Reid');
    expect(panel).not.toHaveTextContent(/marcus|responsible|"/);
  });

  it('an act that was forestalled is given up, unless one insists', async () => {
    const sent = await open((_asked, tries) =>
      tries === 1
        ? {
            version: 7,
            differences: [
              { field: 'state', mine: 'fulfilled', theirs: 'withdrawn', base: null, by: 'marcus', at: kept.recordedAt },
            ],
          }
        : null,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Kept' }));
    const form = await screen.findByRole('form', { name: 'Record that it was kept' });
    await userEvent.type(within(form).getByRole('textbox', { name: /^Note/ }), 'All there');
    await saves(form, /^Kept/);
    const panel = await within(form).findByRole('alert');
    expect(panel).toHaveTextContent('What was done');
    expect(panel).toHaveTextContent('withdrawn');
    await saves(form, /^Kept/);
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(sent()).toHaveLength(1);
  });
});

it('narrowing goes along with whatever the server names, one box each, unless it is unticked', async () => {
  const sent = await open();
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Make confidential' }));
  const form = await screen.findByRole('form', { name: 'Make the promise confidential' });
  await userEvent.type(within(form).getByRole('combobox', { name: /^Only for/ }), 'Ines');
  await userEvent.click(await screen.findByRole('option', { name: /Ines Brandt/ }));
  await userEvent.tab();
  const boxes = within(form).getAllByRole('checkbox');
  expect(boxes).toHaveLength(4);
  boxes.forEach((box) => expect(box).toBeChecked());
  expect(within(form).getByRole('checkbox', { name: 'also the interaction “Call about the lorry”' })).toBeVisible();
  await userEvent.click(within(form).getByRole('checkbox', { name: 'also the promise “The first ten”' }));
  await userEvent.click(within(form).getByRole('checkbox', { name: 'also the case “A lorry on Friday”' }));
  await saves(form, /^Make confidential/);
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(bodyOf(sent()[0])).toEqual({ people: ['ines'], except: ['commitment:p2', 'case:c2'] });
});

it('only the team of now is offered to see it; who is named already stays, to be taken out', async () => {
  await open(() => null, { present: { ...view().present, people: ['marcus'] } });
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Make confidential' }));
  const form = await screen.findByRole('form', { name: 'Make the promise confidential' });
  expect(form).toHaveTextContent('There is no undo for this.');
  const take = () => within(form).findByRole('button', { name: 'Remove Marcus Reid' });
  expect(await take()).toBeVisible();
  await userEvent.click(await take());
  await userEvent.type(within(form).getByRole('combobox', { name: /^Only for/ }), 'r');
  expect((await screen.findAllByRole('option')).map((one) => one.textContent)).toEqual(['Ines Brandt']);
});

it('an ending names the conversation that shows it, and the history opens it', async () => {
  const sent = await open();
  await userEvent.click(screen.getByRole('button', { name: 'Kept' }));
  const form = await screen.findByRole('form', { name: 'Record that it was kept' });
  await userEvent.click(within(form).getByRole('button', { name: /Evidence/ }));
  await userEvent.click(await screen.findByRole('option', { name: /The receipt was found/ }));
  await saves(form, /^Kept/);
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(bodyOf(sent()[0])).toEqual({ evidence: 'i1' });
});

describe('the history says what was said', () => {
  const entries = async () => {
    const history = await screen.findByRole('region', { name: 'History' });
    return [...history.querySelectorAll('ol > li')];
  };
  const sides = (entry: Element | undefined) =>
    [...(entry?.querySelectorAll('p.whitespace-pre-wrap') ?? [])].map((one) => one.textContent);

  it('of each entry: what was promised, until when, by whom, and who agreed', async () => {
    const reassigned = line('e4', 'CommitmentReassigned', '13', { responsible: 'marcus' });
    await open(undefined, { history: [reassigned, kept, renegotiated, made] });
    await waitFor(async () => expect((await entries())[0]).toHaveTextContent(/^ReassignedResponsible: Marcus Reid/));
    const [, end, agreement, making] = await entries();
    expect(end).toHaveTextContent(/^KeptOn the dock/);
    expect(agreement).toHaveTextContent(/^RenegotiatedDue: Fri 4 Dec · Agreed by: Claire Vidal/);
    expect(making).toHaveTextContent(
      /^Made40 gear setsDue: Fri 20 Nov · Responsible: Ines Brandt · Counterpart: Claire Vidal/,
    );
  });

  it('of a corrected one: what it says, and below it what it said beside what it was corrected to', async () => {
    const wrong = {
      ...made,
      event: 'e0',
      stands: false,
      undoable: false,
      said: { ...made.said, responsible: 'marcus' },
    };
    const right = { ...made, replaces: 'e0', recordedAt: '2026-11-03T10:00:00.000000Z' };
    await open(undefined, { history: [kept, right, wrong] });
    expect(await screen.findByRole('heading', { name: 'Corrected once' })).toBeVisible();
    expect(await entries()).toHaveLength(2);
    const making = (await entries())[1];
    await waitFor(() => expect(making).toHaveTextContent(/^Made40 gear sets.*Responsible: Ines Brandt/));
    await waitFor(() =>
      expect(sides(making)).toEqual([
        '40 gear sets\n\nResponsible: Marcus Reid',
        '40 gear sets\n\nResponsible: Ines Brandt',
      ]),
    );
  });

  it('of a correction that was taken back: it stands struck out beside what counts again', async () => {
    const wrong = { ...made, event: 'e4', replaces: 'e1', stands: false, undoable: false };
    const taken = line('e5', 'CommitmentChangeUndone', '14', {}, { said: null, replaces: 'e4' });
    await open(undefined, { history: [taken, { ...wrong, said: { ...made.said, what: '50 gear sets' } }, made] });
    await waitFor(async () => expect(await entries()).toHaveLength(2));
    const [struck, counts] = await entries();
    expect(struck?.querySelector('.line-through')).toHaveTextContent('50 gear sets');
    expect(counts?.querySelector('.line-through')).toBeNull();
    expect(counts).toHaveTextContent(/^Made40 gear sets/);
  });

  it('of what was taken back altogether: it is called as it was last, not by a correction that went before', async () => {
    const wrong = { ...made, event: 'e4', replaces: 'e1', stands: false, undoable: false };
    const first = line('e5', 'CommitmentChangeUndone', '14', {}, { said: null, replaces: 'e4', undoable: false });
    const then = line('e6', 'CommitmentChangeUndone', '15', {}, { said: null, replaces: 'e1' });
    const gone = { ...made, stands: false, undoable: false };
    await open(undefined, {
      present: null,
      takenBack: true,
      history: [then, first, { ...wrong, said: { ...made.said, what: '50 gear sets' } }, gone],
    });
    expect(screen.getByRole('heading', { name: 'Taken back' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: '50 gear sets' })).toBeNull();
  });

  it('of one accepted as it was made: both are undone by one, where the making stands', async () => {
    const accepted = line('e2', 'CommitmentAccepted', '02', { by: 'claire' }, { recordedAt: made.recordedAt });
    await open(undefined, { history: [kept, accepted, made] });
    const undos = within(await screen.findByRole('region', { name: 'History' })).getAllByRole('button', {
      name: /^Undo/,
    });
    expect(undos.map((one) => one.ariaLabel)).toEqual(['Undo: Kept', 'Undo: Made']);
  });

  it('the chain of what was promised says it whole', async () => {
    const link = { event: 'e1', from: made.effectiveAt, recordedBy: 'ines', recordedAt: made.recordedAt };
    const first = {
      ...link,
      what: '40 gear sets',
      due: { date: '2026-11-20', zone },
      value: { amount: 500, currency: 'EUR' },
    };
    const second = {
      ...link,
      event: 'e2',
      what: '48 gear sets',
      due: { date: '2026-12-04', zone },
      agreedBy: 'claire',
    };
    await open(undefined, { chain: [first, second] });
    const chain = (await screen.findByRole('heading', { name: '2 promises in the chain' })).parentElement;
    expect(chain).toHaveTextContent(/40 gear sets.*20 Nov.*500.*48 gear sets.*4 Dec.*agreed by/);
  });
});

describe('an amount with more digits than are sent exactly', () => {
  const open15 = '123456789012.345';
  const fill = async (text: string, button: string, name: string) => {
    await userEvent.click(screen.getByRole('button', { name: button }));
    const form = await screen.findByRole('form');
    const value = within(form).getByRole('textbox', { name: new RegExp(`^${name}`) });
    await userEvent.clear(value);
    await userEvent.type(value, text);
    await userEvent.tab();
    return form;
  };

  it('is refused beside its field and nothing is sent; fifteen digits are sent as they are', async () => {
    const sent = await open();
    const form = await fill('1234567890123.456', 'Correct: Made', 'Value');
    await saves(form);
    expect(await within(form).findByText('An amount has at most 15 digits, its decimals among them.')).toBeVisible();
    expect(sent()).toEqual([]);
    const value = within(form).getByRole('textbox', { name: /^Value/ });
    await userEvent.clear(value);
    await userEvent.type(value, open15);
    await userEvent.tab();
    await saves(form);
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]?.body).toContain(`"amount":${open15},`);
  });

  it('that was recorded so stands in nobody’s way', async () => {
    const long = {
      ...view({}).history.at(-1),
      said: { ...view({}).history.at(-1)?.said, value: { amount: 1234567890123456.5, currency: 'EUR' } },
    };
    const sent = await open(undefined, { history: [...view({}).history.slice(0, -1), long] });
    await userEvent.click(screen.getByRole('button', { name: 'Correct: Made' }));
    const form = await screen.findByRole('form');
    const what = within(form).getByRole('textbox', { name: 'What' });
    await userEvent.clear(what);
    await userEvent.type(what, '48 gear sets');
    await saves(form);
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(bodyOf(sent()[0])).toEqual({ event: 'e1', changed: { what: '48 gear sets' } });
  });
});

describe('what is chosen among things that have not come yet', () => {
  it('is looked for in an act, and taken when they have', async () => {
    const coming = held();
    const sent = await open(() => null, {}, coming.until);
    await userEvent.click(screen.getByRole('button', { name: 'Kept' }));
    const form = await screen.findByRole('form');
    const evidence = within(form).getByRole('combobox', { name: /^Evidence/ });
    await userEvent.type(evidence, 'receipt{Tab}');
    coming.come();
    await waitFor(() => expect(evidence).toHaveValue('The receipt was found'));
    await saves(form, 'Kept');
    await waitFor(() => expect(bodyOf(sent()[0])).toEqual({ evidence: 'i1' }));
  });

  it('stands in a correction as what it is, until it is known by name', async () => {
    const coming = held();
    const cites = { ...made, said: { ...made.said, cites: 's1' } };
    await open(() => null, { history: [cites] }, coming.until);
    await userEvent.click(screen.getByRole('button', { name: 'Correct: Made' }));
    const form = await screen.findByRole('form', { name: 'Correct: Made' });
    const delivery = within(form).getByRole('combobox', { name: /^Delivery under/ });
    expect(delivery).toHaveValue('Standing');
    await userEvent.clear(delivery);
    await userEvent.type(delivery, 'spares{Tab}');
    coming.come();
    await waitFor(() => expect(delivery).toHaveValue('Spares within 48 hours'));
  });
});
