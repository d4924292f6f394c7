import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { createQueryClient } from '@/api/query-client';
import { speak } from '@/i18n';
import { useDoing } from '@/live/editing';
import { json, serve } from '@/test/serve';
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
  links: [],
  promises: [],
};
const card = { id: 'i1', version: 3, occurredAt: at, recordedAt: at, recordedBy: 'ines', recordedLater: false };
const answered = (view: unknown) => ({ at, known: at, position: '1', view });
const reads: Record<string, unknown> = {
  '/api/me': { user: 'u', person: 'ines', name: 'Ines Brandt', zone: 'Europe/Paris', language: 'en' },
  '/api/accounts/v/rights': { acts: true, manages: true },
  '/api/accounts/v/names': answered({
    people: { ines: { name: 'Ines Brandt', present: true } },
    contacts: {},
    entities: {},
    regions: {},
  }),
  '/api/accounts/v/interactions/i1/narrowing': answered({ along: [] }),
  '/api/accounts/v/team': answered({ members: [{ person: 'ines' }], coming: [], gone: [] }),
  '/api/accounts/v/interactions/i1': answered({
    id: 'i1',
    version: 3,
    takenBack: false,
    history: [],
    promises: [],
    present: { ...card, corrected: 0, text: said },
  }),
};

function Doing({ account }: { account: string }) {
  return <output aria-label={account}>{JSON.stringify(useDoing(account))}</output>;
}

async function beside(sheet: ReactNode) {
  await serve((request, response) => {
    const path = request.path.split('?')[0] ?? '';
    json(response, path in reads ? 200 : 404, reads[path] ?? { code: 'not-found' });
  });
  const page = (shown: ReactNode) => (
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter>
        {shown}
        <Doing account="v" />
        <Doing account="another" />
      </MemoryRouter>
    </QueryClientProvider>
  );
  const { rerender } = render(page(sheet));
  return () => rerender(page(null));
}

const doing = (account: string) => screen.getByLabelText(account).textContent;
const viewing = '{"doing":"viewing","item":null}';

it('who logs is writing on that account from the first word on, until the sheet is gone', async () => {
  const close = await beside(<LogSheet account="v" name="Velaris" onClose={() => undefined} />);
  const subject = await screen.findByRole('textbox', { name: /^Subject/ });
  expect(doing('v')).toBe(viewing);
  await userEvent.type(subject, 'Gear');
  expect(doing('v')).toBe('{"doing":"editing","item":null}');
  expect(doing('another')).toBe(viewing);
  await userEvent.clear(subject);
  expect(doing('v')).toBe(viewing);
  await userEvent.type(subject, 'Gear');
  close();
  expect(doing('v')).toBe(viewing);
});

it('who corrects or narrows an interaction is writing about it, once something is changed', async () => {
  await beside(<InteractionSheet account="v" id="i1" onClose={() => undefined} />);
  await userEvent.click(await screen.findByRole('button', { name: /^Correct/ }));
  const form = await screen.findByRole('form', { name: /^Correct/ });
  expect(doing('v')).toBe(viewing);
  await userEvent.type(within(form).getByRole('textbox', { name: /^Subject/ }), '!');
  expect(doing('v')).toBe('{"doing":"editing","item":"interaction:i1"}');
  await userEvent.click(within(form).getByRole('button', { name: 'Cancel' }));
  expect(doing('v')).toBe(viewing);

  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Make confidential' }));
  await userEvent.type(await screen.findByRole('combobox', { name: /^Only for/ }), 'In');
  await userEvent.click(await screen.findByRole('option', { name: /Ines Brandt/ }));
  expect(doing('v')).toBe('{"doing":"editing","item":"interaction:i1"}');
});
