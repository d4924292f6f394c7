import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, refuse, serve } from '@/test/serve';
import { InteractionSheet } from './interaction-sheet';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const text = {
  kind: 'call',
  subject: 'Gear sets',
  ours: ['ines'],
  theirs: [],
  thirdParties: [],
  links: [],
  promises: [],
};
const card = { id: 'i1', version: 3, occurredAt: at, recordedAt: at, recordedBy: 'ines', recordedLater: false, text };
const view = { id: 'i1', version: 3, takenBack: false, history: [], promises: [], present: { ...card, corrected: 0 } };
const people = { ines: { name: 'Ines Brandt', present: true }, olga: { name: 'Olga Inger', present: true } };
const names = { people, contacts: {}, entities: {}, regions: {} };
const team = { members: [{ person: 'ines' }], coming: [{ person: 'olga' }], gone: [] };
const cases = [
  { kind: 'case', id: 'c1', words: 'Gear sets for Belfort' },
  { kind: 'case', id: 'c2', words: 'A lorry on Friday' },
];
const answered = (body: unknown) => ({ at, known: at, position: '1', view: body });

async function open(along: object[] | null, more = 'More', act = 'Make confidential') {
  const server = await serve((request, response) => {
    const path = request.path.split('?')[0];
    if (request.method === 'POST') json(response, 200, { position: '2', changed: [] });
    else if (path === '/api/accounts/v/rights') json(response, 200, { acts: true, manages: true });
    else if (path === '/api/accounts/v/names') json(response, 200, answered(names));
    else if (path === '/api/accounts/v/team') json(response, 200, answered(team));
    else if (path !== '/api/accounts/v/interactions/i1/narrowing') json(response, 200, answered(view));
    else if (along) json(response, 200, answered({ along }));
    else refuse(response, 403, { code: 'may-read-account' });
  });
  onPage(<InteractionSheet account="v" id="i1" onClose={() => undefined} />);
  await userEvent.click(await screen.findByRole('button', { name: more }));
  await userEvent.click(await screen.findByRole('menuitem', { name: act }));
  return async () => {
    await userEvent.click(screen.getByRole('button', { name: /^Make confidential/ }));
    const sent = () => server.asked.filter((one) => one.method === 'POST');
    await waitFor(() => expect(sent()).toHaveLength(1));
    const body: unknown = JSON.parse(sent()[0]?.body ?? '{}');
    return body;
  };
}

async function onlyForInes() {
  const form = await screen.findByRole('form', { name: 'Make the interaction confidential' });
  await userEvent.type(within(form).getByRole('combobox', { name: /^Only for/ }), 'In');
  await screen.findByRole('option', { name: /Ines Brandt/ });
  expect(screen.queryByRole('option', { name: /Olga Inger/ })).toBeNull();
  await userEvent.click(await screen.findByRole('option', { name: /Ines Brandt/ }));
  await userEvent.tab();
}

it('names the cases that are narrowed along, ticked, and leaves out the one that is unticked', async () => {
  const save = await open(cases);
  await onlyForInes();
  const kept = screen.getByRole('checkbox', { name: 'also the case “A lorry on Friday”' });
  expect(screen.getByRole('checkbox', { name: 'also the case “Gear sets for Belfort”' })).toBeChecked();
  expect(kept).toBeChecked();
  await userEvent.click(kept);
  expect(await save()).toEqual({ people: ['ines'], except: ['case:c2'] });
});

it.each([
  ['en', 'More', 'Make confidential', /^There is no undo for this\. Whoever still sees it may set anew/],
  ['de', 'Mehr', 'Vertraulich machen', /^Das lässt sich nicht rückgängig machen\. Wer es noch sieht/],
] as const)('says before it is done that it is set anew, and not undone: %s', async (language, more, act, said) => {
  await speak(language);
  await open([], more, act);
  expect(await screen.findByText(said)).toBeVisible();
});

it('asks for nothing but the people where nothing is narrowed along', async () => {
  const save = await open([]);
  await onlyForInes();
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(await save()).toEqual({ people: ['ines'] });
});

it('offers no form before it is known what is narrowed along', async () => {
  await open(null);
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.queryByRole('form')).toBeNull();
});
