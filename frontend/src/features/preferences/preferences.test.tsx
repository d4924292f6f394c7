import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, refuse, serve, type Asked } from '@/test/serve';
import { PreferencesPage } from './preferences-page';

type Answer = (asked: Asked, response: Parameters<Parameters<typeof serve>[0]>[1]) => void;

beforeEach(() => speak('en'));

const me = {
  user: 'u',
  person: 'zoe',
  name: 'Zoe Holm',
  login: 'zoe',
  administrator: false,
  zone: 'Europe/Vienna',
  language: 'en',
  demo: false,
};
const report = { id: 't1', name: 'Nightly report', createdAt: '2026-11-20T09:00:00.000000Z', usedAt: null };

async function preferences(answers: Record<string, Answer> = {}, tokens: unknown[] = [report]) {
  const left = [...tokens];
  const all: Record<string, Answer> = {
    'GET /api/me': (_asked, response) => json(response, 200, me),
    'GET /api/tokens': (_asked, response) => json(response, 200, { tokens: left }),
    'DELETE /api/tokens/t1': (_asked, response) => {
      left.length = 0;
      response.writeHead(204);
      response.end();
    },
    ...answers,
  };
  const started = await serve((asked, response) => {
    const answer = all[`${asked.method} ${asked.path}`];
    if (answer) answer(asked, response);
    else refuse(response, 404, { code: 'not-found' });
  });
  onPage(<PreferencesPage />);
  await screen.findByRole('heading', { name: 'API tokens' });
  return started.asked;
}

describe('a personal token', () => {
  it('needs a name', async () => {
    const asked = await preferences();
    await userEvent.click(screen.getByRole('button', { name: 'New token' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Make token' }));
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(/Say something here/);
    expect(asked.filter((one) => one.method === 'POST')).toEqual([]);
  });

  it('is shown once, and is not there any more when its sheet is closed', async () => {
    await preferences({
      'POST /api/tokens': (_asked, response) => json(response, 201, { id: 't2', token: 'mrd_secret' }),
    });
    await userEvent.click(screen.getByRole('button', { name: 'New token' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), 'Export{Enter}');
    expect(await screen.findByRole('status', { name: 'Token' })).toHaveTextContent('mrd_secret');
    const sheet = screen.getByRole('dialog');
    await userEvent.click(within(sheet).getAllByRole('button', { name: /Close/ }).at(-1) ?? sheet);
    await waitFor(() => expect(screen.queryByText('mrd_secret')).toBeNull());
  });

  it('is revoked after it was asked once more', async () => {
    const asked = await preferences();
    await userEvent.click(await screen.findByRole('button', { name: 'Revoke: Nightly report' }));
    expect(asked.filter((one) => one.method === 'DELETE')).toEqual([]);
    const question = await screen.findByRole('alertdialog');
    await userEvent.click(within(question).getByRole('button', { name: 'Revoke' }));
    expect(await screen.findByText('None yet.')).toBeVisible();
  });

  it('that cannot be revoked says why, and stays', async () => {
    await preferences({ 'DELETE /api/tokens/t1': (_asked, response) => refuse(response, 404, { code: 'not-found' }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Revoke: Nightly report' }));
    const question = await screen.findByRole('alertdialog');
    await userEvent.click(within(question).getByRole('button', { name: 'Revoke' }));
    expect(await within(question).findByRole('alert')).toHaveTextContent('It is not there');
    expect(screen.getByText('Nightly report')).toBeInTheDocument();
  });
});

describe('another password', () => {
  it('says beside which field it was refused, and keeps what was typed', async () => {
    await preferences({
      'POST /api/me/password': (_asked, response) =>
        refuse(response, 422, { code: 'current-password-fits', field: 'current' }),
    });
    await userEvent.type(screen.getByLabelText('Present password'), 'wrong');
    await userEvent.type(screen.getByLabelText('New password'), 'a long enough secret{Enter}');
    await waitFor(() => expect(screen.getByLabelText('Present password')).toBeInvalid());
    expect(screen.getByLabelText('New password')).toBeValid();
    expect(screen.getByLabelText('New password')).toHaveValue('a long enough secret');
    expect(screen.getByLabelText('Present password')).toHaveFocus();
    await userEvent.type(screen.getByLabelText('Present password'), 'er');
    expect(screen.getByLabelText('Present password')).toBeValid();
  });
});
