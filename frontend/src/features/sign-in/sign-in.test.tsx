import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '@/api/query-client';
import { speak } from '@/i18n';
import { json, refuse, serve, type Asked } from '@/test/serve';
import { rawStrings } from '@/test/pseudo';
import { safeTarget } from './safe-target';
import { SetupPage } from './setup-page';
import { SignInPage } from './sign-in-page';

beforeEach(() => speak('en'));

const ines = {
  person: 'ines',
  name: 'Ines Brandt',
  role: 'global account manager',
  zone: 'Europe/Vienna',
  start: true,
};

async function server(
  answerTo: Record<string, (asked: Asked, response: Parameters<Parameters<typeof serve>[0]>[1]) => void>,
) {
  const started = await serve((asked, response) => {
    const handler = answerTo[`${asked.method} ${asked.path}`];
    if (handler) handler(asked, response);
    else refuse(response, 404, { code: 'not-found' });
  });
  return started.asked;
}

function show(page: React.ReactNode) {
  return render(<QueryClientProvider client={createQueryClient()}>{page}</QueryClientProvider>);
}

const signedIn = (_asked: Asked, response: Parameters<Parameters<typeof serve>[0]>[1]) => {
  response.writeHead(204);
  response.end();
};

describe('signing in', () => {
  it('sends name and password and goes on', async () => {
    const asked = await server({ 'POST /api/session': signedIn });
    const done = vi.fn<() => void>();
    show(<SignInPage onSignedIn={done} />);
    await userEvent.type(screen.getByLabelText('User name'), 'ines');
    await userEvent.type(screen.getByLabelText('Password'), 'a secret{Enter}');
    await waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(JSON.parse(asked.find((one) => one.path === '/api/session')?.body ?? '')).toEqual({
      name: 'ines',
      password: 'a secret',
    });
  });

  it('asks for what is missing before it asks the server', async () => {
    const asked = await server({});
    show(<SignInPage onSignedIn={() => undefined} />);
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findAllByText('Say something here.')).toHaveLength(2);
    expect(screen.getByLabelText('User name')).toHaveFocus();
    expect(asked.filter((one) => one.method === 'POST')).toEqual([]);
  });

  it('says in words what does not fit, and keeps what was typed', async () => {
    await server({ 'POST /api/session': (_asked, response) => refuse(response, 401, { code: 'credentials' }) });
    show(<SignInPage onSignedIn={() => undefined} />);
    await userEvent.type(screen.getByLabelText('User name'), 'ines');
    await userEvent.type(screen.getByLabelText('Password'), 'wrong{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('do not fit together');
    expect(screen.getByLabelText('User name')).toHaveValue('ines');
  });

  it('says how long to wait after too many attempts', async () => {
    await server({
      'POST /api/session': (_asked, response) => refuse(response, 429, { code: 'too-many' }, { 'Retry-After': '30' }),
    });
    show(<SignInPage onSignedIn={() => undefined} />);
    await userEvent.type(screen.getByLabelText('User name'), 'ines');
    await userEvent.type(screen.getByLabelText('Password'), 'wrong{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('30 seconds');
  });

  it('is one click in the demo', async () => {
    const asked = await server({
      'GET /api/demo/people': (_asked, response) => json(response, 200, { people: [ines] }),
      'POST /api/demo/session': signedIn,
    });
    const done = vi.fn<() => void>();
    show(<SignInPage onSignedIn={done} />);
    await userEvent.click(await screen.findByRole('button', { name: /Ines Brandt/ }));
    await waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(asked.find((one) => one.method === 'POST')?.body).toBe('{"person":"ines"}');
  });

  it('offers another sign-in only where the server has one', async () => {
    await server({ 'GET /api/sign-in': (_asked, response) => json(response, 200, { provider: null }) });
    show(<SignInPage onSignedIn={() => undefined} refused="person-not-known-here" />);
    expect(await screen.findByRole('button', { name: 'Sign in' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Sign in with/ })).toBeNull();
  });

  it('leaves for the other sign-in, which is told where to go on, and says why one is back', async () => {
    const left = vi.fn<(address: string) => void>();
    const asked = await server({
      'GET /api/sign-in': (_asked, response) => json(response, 200, { provider: 'Tarn' }),
      'POST /api/sign-in/provider': (_asked, response) => json(response, 200, { address: 'https://id.example/a?b=c' }),
    });
    show(
      <SignInPage onSignedIn={() => undefined} target="/accounts/a" refused="person-not-known-here" onLeave={left} />,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('nobody here is you yet');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in with Tarn' }));
    await waitFor(() => expect(left).toHaveBeenCalledWith('https://id.example/a?b=c'));
    expect(asked.find((one) => one.method === 'POST')?.body).toBe('{"target":"/accounts/a"}');
  });

  it('leads nowhere but to our own pages', () => {
    expect(safeTarget('/accounts/a?at=x')).toBe('/accounts/a?at=x');
    for (const bad of [null, '', '//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)'])
      expect(safeTarget(bad)).toBe('/accounts');
  });

  it('has no raw string', async () => {
    await speak('pseudo');
    await server({ 'GET /api/demo/people': (_asked, response) => json(response, 200, { people: [ines] }) });
    const { container } = show(<SignInPage onSignedIn={() => undefined} />);
    await screen.findByRole('button', { name: /Ines Brandt/ });
    expect(rawStrings(container, [ines.name, ines.role, 'Vienna'])).toEqual([]);
  });
});

describe('the first start', () => {
  it('says that a used link is used', async () => {
    await server({});
    show(<SetupPage token="old" onSignedIn={() => undefined} />);
    await userEvent.type(screen.getByLabelText('Your name'), 'Ada');
    await userEvent.type(screen.getByLabelText('User name'), 'ada');
    await userEvent.type(screen.getByLabelText('Password'), 'a long enough secret{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('too old');
  });
});
