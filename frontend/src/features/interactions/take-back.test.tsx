import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, refuse, serve } from '@/test/serve';
import { useEyes } from '@/time/reader';
import { InteractionSheet } from './interaction-sheet';

const at = '2026-11-05T09:00:00.000000Z';
const text = { kind: 'call', subject: 'Gear sets', ours: [], theirs: [], thirdParties: [], links: [], promises: [] };
const card = { id: 'i1', version: 3, occurredAt: at, recordedAt: at, recordedBy: 'ines', recordedLater: false, text };
const view = { id: 'i1', version: 3, takenBack: false, history: [], promises: [], present: { ...card, corrected: 0 } };
const names = { people: { ines: { name: 'Ines Brandt', present: true } }, contacts: {}, entities: {}, regions: {} };
const answered = (body: unknown) => ({ at, known: at, position: '1', view: body });
const forestalled = {
  code: 'changed-meanwhile',
  version: 4,
  differences: [
    {
      field: 'interaction',
      mine: null,
      theirs: { ...text, subject: 'Gear sets, 60 of them', notes: 'They asked twice.' },
      base: text,
      by: 'ines',
      at,
    },
  ],
};

/** The first attempt is forestalled: somebody corrected it since it was read. */
async function takeBack(language: 'en' | 'de', more: string, act: string) {
  await speak(language);
  useEyes.setState({ locale: language === 'de' ? 'de-DE' : 'en-GB', zone: 'Europe/Vienna' });
  const server = await serve((request, response) => {
    const path = request.path.split('?')[0];
    if (request.method === 'POST' && request.headers['if-match'] === '"3"') refuse(response, 409, forestalled);
    else if (request.method === 'POST') json(response, 200, { position: '2', changed: [] });
    else if (path === '/api/accounts/v/rights') json(response, 200, { acts: true, manages: true });
    else if (path === '/api/accounts/v/names') json(response, 200, answered(names));
    else json(response, 200, answered(view));
  });
  onPage(<InteractionSheet account="v" id="i1" onClose={() => undefined} />);
  await userEvent.click(await screen.findByRole('button', { name: more }));
  await userEvent.click(await screen.findByRole('menuitem', { name: act }));
  const asked = await screen.findByRole('alertdialog');
  await userEvent.click(within(asked).getByRole('button', { name: act }));
  const panel = await screen.findByRole('alert');
  return { panel, sent: () => server.asked.filter((one) => one.method === 'POST') };
}

it.each([
  ['en', 'More', 'Take back', /Taken back.*Gear sets, 60 of them · They asked twice\..*Call · Gear sets$/],
  ['de', 'Mehr', 'Zurücknehmen', /Zurückgenommen.*Gear sets, 60 of them · They asked twice\..*Anruf · Gear sets$/],
] as const)('says what somebody made of it meanwhile, and how it was before: %s', async (language, more, act, said) => {
  const { panel, sent } = await takeBack(language, more, act);
  expect(panel).toHaveTextContent(said);
  await userEvent.click(screen.getByRole('button', { name: act }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(sent()).toHaveLength(1);
});

it('and who insists takes back what stands now', async () => {
  const { sent } = await takeBack('en', 'More', 'Take back');
  await userEvent.click(screen.getByRole('radio', { name: 'Keep mine' }));
  await userEvent.click(screen.getByRole('button', { name: 'Take back' }));
  await waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]?.headers['if-match']).toBe('"4"');
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
