import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { givenDay, readAs, readers } from '@/test/given-day';
import { onPage } from '@/test/on-page';
import { json, refuse, serve, type Asked } from '@/test/serve';
import { buttonClass } from '@/ui/button';
import { CaseSheet } from './case-sheet';

beforeEach(() => readAs('en', 'Europe/Vienna'));

const said = (event: string, kind: string, at: string, by: string, more: object = {}) => ({
  event,
  kind,
  at,
  recordedAt: at,
  by,
  takesBack: false,
  ...more,
});
type Version = ReturnType<typeof said>;
const entry = (versions: Version[], more: object = {}) => ({
  event: versions[0]?.event,
  said: versions.find(({ takesBack }) => !takesBack)?.event,
  kind: versions.at(-1)?.kind,
  at: versions.at(-1)?.at,
  stands: true,
  planned: false,
  undo: null,
  bringBack: null,
  versions,
  ...more,
});
const unit = { function: 'operations', region: 'amer' };
const asked = said('e2', 'StepRequested', '2026-11-02T09:00:00.000000Z', 'ines', { text: '40 gear sets', unit });
const accepted = said('e3', 'StepAccepted', '2026-11-03T09:00:00.000000Z', 'marcus');
const undone = said('e4', 'StepChangeUndone', '2026-11-04T09:00:00.000000Z', 'marcus', {
  takesBack: true,
  replaces: 'e3',
});
const opened = said('e1', 'CaseOpened', '2026-11-01T09:00:00.000000Z', 'ines', { text: 'Gear sets for Belfort' });

const step = {
  id: 's1',
  caseId: 'c1',
  subject: 'Gear sets for Belfort',
  version: 4,
  what: '40 gear sets',
  state: 'requested',
  since: asked.at,
  open: true,
  late: false,
  daysLate: 0,
  unit,
  askedOf: unit,
  requester: 'ines',
  requestedAt: asked.at,
  global: false,
  consentNeeded: false,
  governance: 'coordination',
};
const sheet = (acts: Record<string, string[]>) => ({
  id: 'c1',
  version: 4,
  card: {
    id: 'c1',
    version: 4,
    subject: 'Gear sets for Belfort',
    open: true,
    openedAt: opened.at,
    openedBy: 'ines',
    since: opened.at,
    steps: [step],
    conflicts: [],
  },
  history: [entry([opened])],
  steps: { s1: [entry([undone, accepted], { stands: false, bringBack: 'e4' }), entry([asked])] },
  conflicts: {},
  acts,
});
const names = {
  people: { ines: { name: 'Ines Brandt', present: true }, marcus: { name: 'Marcus Reid', present: true } },
  contacts: {},
  entities: {},
  regions: { amer: { name: 'Americas' } },
};
const team = { members: [{ person: 'ines' }], coming: [], gone: [] };
const answered = (view: unknown) => ({ at: opened.at, known: opened.at, position: '1', view });

type Refusal = (tries: number) => object | null;
let answeredSheet: (acts: Record<string, string[]>) => object = sheet;
beforeEach(() => {
  answeredSheet = sheet;
});

async function open(acts: Record<string, string[]>, address = '/', refusal: Refusal = () => null): Promise<Asked[]> {
  const asked = await show(address, acts, refusal);
  await screen.findByRole('heading', { name: 'Gear sets for Belfort' });
  return asked;
}

async function show(address: string, acts: Record<string, string[]> = {}, refusal: Refusal = () => null) {
  let tries = 0;
  const server = await serve((request, response) => {
    const path = request.path.split('?')[0];
    if (path === '/api/accounts/v/rights') json(response, 200, { acts: true, manages: true });
    else if (path === '/api/accounts/v/names') json(response, 200, answered(names));
    else if (path === '/api/accounts/v/team') json(response, 200, answered(team));
    else if (path === '/api/accounts/v/cases/c1') json(response, 200, answered(answeredSheet(acts)));
    else if (refusal((tries += 1))) refuse(response, 412, { code: 'changed-meanwhile', ...refusal(tries) });
    else json(response, 200, { position: '2', changed: [{ type: 'case', id: 'c1', version: 5 }] });
  });
  onPage(<CaseSheet account="v" id="c1" onClose={() => undefined} />, address);
  return server.asked;
}

const history = () => screen.findByRole('region', { name: 'History' });

it('says who may see it', async () => {
  await open({});
  expect(await screen.findByText('Visible to: everyone on the team')).toBeVisible();
});

it.each(readers)('says the day that was given for it, in %s as read in %s', async (tongue, zone, day) => {
  await readAs(tongue, zone);
  const { instant, given } = givenDay;
  answeredSheet = (acts) => {
    const said = sheet(acts);
    const steps = [{ ...step, requestedAt: instant, requestedGiven: given }];
    return { ...said, history: [], steps: {}, card: { ...said.card, openedAt: instant, openedGiven: given, steps } };
  };
  await open({});
  expect(await screen.findAllByRole('button', { name: day })).toHaveLength(2);
});

it('is made confidential for people of the team', async () => {
  await open({ c1: ['narrow'] });
  await userEvent.click(await screen.findByRole('button', { name: 'More' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Make confidential' }));
  expect(await screen.findByText(/Whoever opened the case or manages the account, and still sees it/)).toBeVisible();
  await userEvent.type(await screen.findByRole('combobox', { name: /^Only for/ }), 'r');
  expect((await screen.findAllByRole('option')).map((one) => one.textContent)).toEqual(['Ines Brandt']);
});

describe('what one is offered of a step is what the server says one may do', () => {
  it('who asked is not offered to answer, but to hand off and to cancel', async () => {
    await open({ s1: ['hand-off', 'assign', 'cancel'], c1: ['request-step'] });
    expect(await screen.findByRole('button', { name: 'Hand off' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^(Accept|Decline)/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    expect((await screen.findAllByRole('menuitem')).map((item) => item.textContent)).toEqual([
      'Assign',
      'Cancel the step',
    ]);
  });

  it('the owning function is offered to accept and to decline', async () => {
    await open({ s1: ['accept', 'decline', 'complete', 'hand-off', 'assign'] });
    expect(await screen.findByRole('button', { name: 'Accept' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Decline' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Request a step' })).toBeNull();
  });

  it('nothing in the past', async () => {
    await open({ s1: ['accept'], c1: ['request-step'] }, '/?at=2026-11-05T09:00:00.000000Z');
    await history();
    expect(screen.queryByRole('button', { name: /Accept|Request|Bring back|Undo/ })).toBeNull();
  });
});

describe('the history of a case', () => {
  it('lists what was recorded of its steps too: who, and what it was about', async () => {
    await open({});
    const lines = (await within(await history()).findAllByRole('listitem')).map((line) => line.textContent);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^Accepted: 40 gear sets.*Marcus Reid/);
    expect(lines[1]).toMatch(/^Step requested: 40 gear sets → Operations Americas.*recorded.*Ines Brandt/);
    expect(lines[2]).toMatch(/^Opened.*Gear sets for Belfort.*Ines Brandt/);
  });

  it('of what was corrected: what it says, and what it said before beside that', async () => {
    const before = { ...asked, event: 'e0', text: '30 gear sets' };
    const after = { ...asked, due: { date: '2026-12-04', zone: 'UTC' }, global: true };
    answeredSheet = (acts) => ({ ...sheet(acts), steps: { s1: [entry([after, before])] } });
    await open({});
    const heading = await within(await history()).findByRole('heading', { name: 'Corrected once' });
    const line = heading.closest('li');
    expect(line).toHaveTextContent(/^Step requested: 40 gear sets → Operations Americas.*Due: Fri 4 Dec · global: yes/);
    expect([...(line?.querySelectorAll('p.whitespace-pre-wrap') ?? [])].map((one) => one.textContent)).toEqual([
      '30 gear sets\n\nDue: –\nglobal: no',
      '40 gear sets\n\nDue: Fri 4 Dec\nglobal: yes',
    ]);
  });

  describe('where a correction was taken back', () => {
    const correction = { ...asked, event: 'e5', text: '50 gear sets', replaces: 'e2' };
    const taken = { ...undone, event: 'e6', replaces: 'e5' };
    const corrected = { event: 'e2', said: 'e2', undo: 'e2', bringBack: 'e6' };
    beforeEach(() => {
      answeredSheet = (acts) => ({ ...sheet(acts), steps: { s1: [entry([taken, correction, asked], corrected)] } });
    });

    it('reads as what counts', async () => {
      await open({});
      await userEvent.click(await screen.findByRole('button', { name: 'Correct: Step requested' }));
      expect(await screen.findByRole('textbox', { name: 'What' })).toHaveValue('40 gear sets');
      const lines = within(await history()).getAllByRole('listitem');
      expect(lines[0]).toHaveTextContent(/^Step requested: 40 gear sets →/);
    });

    it.each([
      ['Undo: Step requested', 'e2'],
      ['Bring back: Step requested', 'e6'],
    ])('offers “%s” by name', async (name, event) => {
      const requests = await open({});
      const line = within(await history()).getAllByRole('listitem')[0];
      expect(line).toHaveTextContent(/Corrected, and taken back.*50 gear sets.*Undone by Marcus Reid/);
      await userEvent.click(await screen.findByRole('button', { name }));
      await waitFor(() => expect(requests.some((one) => one.path.endsWith('/cases/c1/undo'))).toBe(true));
      expect(JSON.parse(requests.find((one) => one.method === 'POST')?.body ?? '')).toEqual({ event });
    });
  });

  it('is called what it was called last where its opening was taken back, too', async () => {
    const correction = { ...opened, event: 'e5', text: 'Gear sets for nobody' };
    const taken = (event: string) => said(event, 'CaseChangeUndone', undone.at, 'ines', { takesBack: true });
    const versions = [taken('e7'), taken('e6'), correction, opened];
    answeredSheet = (acts) => ({
      ...sheet(acts),
      card: null,
      steps: {},
      history: [entry(versions, { said: 'e1', stands: false })],
    });
    await open({});
  });

  it('says who took an entry back, and brings back by naming that', async () => {
    const requests = await open({});
    const [line] = await within(await history()).findAllByRole('listitem');
    if (!line) throw new Error('no entry');
    expect(line).toHaveTextContent(/Undone by Marcus Reid, 4 Nov/);
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
    await userEvent.click(await within(line).findByRole('button', { name: 'Bring back: Accepted' }));
    await waitFor(() => expect(requests.some((one) => one.path.endsWith('/cases/c1/undo'))).toBe(true));
    expect(JSON.parse(requests.find((one) => one.method === 'POST')?.body ?? '')).toEqual({ event: 'e4' });
  });
});

it('whose opening was undone stands in no list any more: it says so and is brought back', async () => {
  const taken = said('e9', 'CaseChangeUndone', undone.at, 'ines', { takesBack: true });
  const history = [entry([taken, opened], { stands: false, bringBack: 'e9' })];
  answeredSheet = (acts) => ({ ...sheet(acts), takenBack: true, card: null, version: 5, history, steps: {} });
  const requests = await open({ c1: ['request-step'] });
  expect(await screen.findByRole('heading', { name: 'Taken back' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Ask another unit' })).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: 'Bring back: Opened' }));
  await waitFor(() => expect(requests.some((one) => one.method === 'POST')).toBe(true));
  const sent = requests.find((one) => one.method === 'POST');
  expect(sent).toMatchObject({ path: '/api/accounts/v/cases/c1/undo', body: JSON.stringify({ event: 'e9' }) });
  expect(sent?.headers['if-match']).toBe('"5"');
});

it('before it was opened it says that, and not that there is none', async () => {
  answeredSheet = (acts) => ({ ...sheet(acts), card: null, history: [], steps: {} });
  await show('/?axis=true&at=2026-10-01T00:00:00.000000Z');
  expect(await screen.findByRole('heading', { name: 'Not opened at this moment' })).toBeVisible();
});

const bodyOf = (one: Asked | undefined): unknown => JSON.parse(one?.body ?? '{}');

describe('a correction says again the very entry it was opened at', () => {
  it('of what was asked: its words and its time, by the fields that differ', async () => {
    const requests = await open({});
    await history();
    await userEvent.click(await screen.findByRole('button', { name: 'Correct: Step requested' }));
    const form = await screen.findByRole('form', { name: 'Correct: Step requested' });
    const what = within(form).getByRole('textbox', { name: 'What' });
    expect(what).toHaveValue('40 gear sets');
    await userEvent.type(what, ', pressed');
    await userEvent.click(within(form).getByRole('checkbox'));
    await userEvent.click(within(form).getByRole('button', { name: /^Save/ }));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    const sent = requests.find((one) => one.method === 'POST');
    expect(sent?.path).toBe('/api/accounts/v/cases/c1/correct');
    expect(bodyOf(sent)).toEqual({ event: 'e2', changed: { what: '40 gear sets, pressed', global: true } });
  });
});

describe('who was forestalled sees by whom and with what', () => {
  const declined = {
    version: 9,
    differences: [{ field: 'answer', mine: 'accepted', theirs: 'declining', base: null, by: 'marcus', at: asked.at }],
  };
  async function accept(refusal: Refusal) {
    const requests = await open({ s1: ['accept', 'decline'] }, '/', refusal);
    await userEvent.click(await screen.findByRole('button', { name: 'Accept' }));
    const form = await screen.findByRole('form', { name: 'Accept the step' });
    await userEvent.click(within(form).getByRole('button', { name: /^Accept/ }));
    return { requests, form, panel: await within(form).findByRole('alert') };
  }

  it('and leaves it at that', async () => {
    const { requests, form, panel } = await accept((tries) => (tries === 1 ? declined : null));
    expect(panel).toHaveTextContent('What was done');
    expect(panel).toHaveTextContent('By Marcus Reid');
    expect(panel).toHaveTextContent('declined');
    await userEvent.click(within(form).getByRole('button', { name: /^Accept/ }));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(requests.filter((one) => one.method === 'POST')).toHaveLength(1);
  });

  it('or insists, on what stands now', async () => {
    const { requests, form, panel } = await accept((tries) => (tries === 1 ? declined : null));
    await userEvent.click(within(panel).getByRole('radio', { name: 'Keep mine' }));
    await userEvent.click(within(form).getByRole('button', { name: /^Accept/ }));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    const [, second] = requests.filter((one) => one.method === 'POST');
    expect(second?.headers['if-match']).toBe('"9"');
  });
});

describe('what one came for', () => {
  const looksPrimary = (name: string) => {
    const classes = screen.getByRole('button', { name }).className.split(' ');
    return buttonClass('primary')
      .split(' ')
      .every((one) => classes.includes(one));
  };

  it('is the answer, where a step waits for it', async () => {
    await open({ c1: ['request-step'], s1: ['accept', 'decline'] });
    expect(await screen.findByRole('button', { name: 'Accept' })).toBeVisible();
    expect(looksPrimary('Accept')).toBe(true);
    expect(looksPrimary('Decline')).toBe(false);
    expect(looksPrimary('Request a step')).toBe(false);
    expect(screen.getByText(/Asked by Ines Brandt ·/)).toBeVisible();
  });

  it('is another step, where none waits', async () => {
    await open({ c1: ['request-step'], s1: ['hand-off'] });
    expect(await screen.findByRole('button', { name: 'Request a step' })).toBeVisible();
    expect(looksPrimary('Request a step')).toBe(true);
  });
});
