import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, serve } from '@/test/serve';
import { LogSheet } from './log-sheet';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const me = { user: 'u', person: 'ines', name: 'Ines Brandt', zone: 'Europe/Vienna', language: 'en' };
const names = { people: { ines: { name: 'Ines Brandt', present: true } }, contacts: {}, entities: {}, regions: {} };
const others = { members: [], coming: [], gone: [], commitments: [], cases: [], entries: [] };

/** Notes are written, and a piece of them is marked. */
async function marked() {
  await serve(({ method, path }, response) => {
    if (method === 'POST')
      json(response, 200, { position: '2', changed: [{ type: 'Interaction', id: 'i1', version: 1 }] });
    else if (path === '/api/me') json(response, 200, me);
    else json(response, 200, { at, known: at, position: '1', view: path.includes('/names') ? names : others });
  });
  onPage(<LogSheet account="v" name="Velaris" onClose={() => undefined} />);
  await userEvent.type(screen.getByRole('textbox', { name: /^Subject/ }), 'The audit');
  const notes = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Notes/ });
  await userEvent.type(notes, 'We send the drawings on Friday.');
  notes.setSelectionRange(3, 20);
  fireEvent.select(notes);
}

const promises = () => screen.getAllByRole('region', { name: /^Promise \d/ });
const what = (promise: HTMLElement | undefined) =>
  within(promise ?? document.body).getByRole('textbox', { name: /^What/ });

it('a marked piece of the notes becomes a promise by one key, once', async () => {
  await marked();
  expect(await screen.findByRole('button', { name: /^Make the marked text a promise/ })).toBeVisible();
  await userEvent.keyboard('{Alt>}p{/Alt}');
  expect(what(promises()[0])).toHaveValue('send the drawings');
  await userEvent.keyboard('{Alt>}p{/Alt}');
  expect(what(promises()[1])).toHaveValue('');
});

it('what was marked in one entry is no promise of the next', async () => {
  await marked();
  await userEvent.click(screen.getByRole('button', { name: 'Save and log another' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: /^Notes/ })).toHaveValue(''));
  expect(screen.getByRole('button', { name: /^Add a promise/ })).toBeVisible();
  await userEvent.keyboard('{Alt>}p{/Alt}');
  expect(what(promises()[0])).toHaveValue('');
});
