import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { i18next, speak } from '@/i18n';
import { json, refuse, serve } from '@/test/serve';
import { answer, api, askAs, onSignedOut } from './client';
import { commandHeaders, useCommand } from './command';
import { fetchMe } from './me';
import { accountOf, forgetPositions, later, minPosition, remember } from './positions';
import { ProblemError, fieldSentence, problemOf, problemSentence } from './problem';
import { createQueryClient } from './query-client';

const me = { user: 'u', person: 'p', name: 'Ines Brandt', administrator: false, zone: 'Europe/Vienna', demo: true };

beforeAll(() => speak('en'));
beforeEach(forgetPositions);
afterEach(() => {
  document.cookie = 'XSRF-TOKEN=; expires=Thu, 01 Jan 1970 00:00:00 GMT';
});

describe('a read', () => {
  it('answers what the server says', async () => {
    const server = await serve((_asked, response) => json(response, 200, me));
    expect(await fetchMe()).toEqual(me);
    expect(server.asked[0]?.headers['x-xsrf-token']).toBeUndefined();
  });

  it('is of nobody where nobody is signed in', async () => {
    await serve((_asked, response) => refuse(response, 401, { code: 'not-signed-in' }));
    expect(await fetchMe()).toBeNull();
  });

  it('that is refused throws the problem, whoever wrote it', async () => {
    await serve((_asked, response) => {
      response.writeHead(502, { 'Content-Type': 'text/html' });
      response.end('<h1>Bad gateway</h1>');
    });
    await expect(answer(api.GET('/api/me'))).rejects.toMatchObject({ problem: { status: 502, code: 'unexpected' } });
  });

  it('that is refused because nobody is signed in tells the page', async () => {
    await serve((_asked, response) => refuse(response, 401, { code: 'not-signed-in' }));
    let told = 0;
    const stop = onSignedOut(() => (told += 1));
    await expect(api.GET('/api/demo/people')).rejects.toBeInstanceOf(ProblemError);
    stop();
    expect(told).toBe(1);
  });

  it('says whose page asks, and is not signed out where somebody else has signed in since', async () => {
    const server = await serve(({ path }, response) =>
      path === '/api/me' ? json(response, 200, me) : refuse(response, 401, { code: 'another-person-is-signed-in' }),
    );
    let told = 0;
    const stop = onSignedOut(() => (told += 1));
    askAs('p');
    await fetchMe();
    await expect(api.GET('/api/my-work')).rejects.toMatchObject({
      problem: { status: 401, code: 'another-person-is-signed-in' },
    });
    askAs(null);
    stop();
    expect(server.asked.map(({ headers }) => headers['meridian-person'])).toEqual([undefined, 'p']);
    expect(told).toBe(0);
  });

  it('that cannot reach the server says so', async () => {
    await serve((_asked, response) => response.destroy());
    await expect(answer(api.GET('/api/me'))).rejects.toMatchObject({ problem: { status: 0, code: 'unreachable' } });
  });

  it('waits as long as the server says and asks again', async () => {
    let tries = 0;
    await serve((_asked, response) => {
      tries += 1;
      if (tries < 3) refuse(response, 503, { code: 'view-behind' }, { 'Retry-After': '0' });
      else json(response, 200, me);
    });
    const client = createQueryClient();
    const { result } = renderHook(() => useQuery({ queryKey: ['x'], queryFn: () => answer(api.GET('/api/me')) }), {
      wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
    });
    await waitFor(() => expect(result.current.data).toEqual(me), { timeout: 3000 });
    expect(tries).toBe(3);
  });
});

describe('a command', () => {
  it('carries the token of the cookie, its id and the version it was decided on', async () => {
    document.cookie = 'XSRF-TOKEN=abc%3D';
    const server = await serve((_asked, response) => {
      response.writeHead(204);
      response.end();
    });
    await api.POST('/api/session', {
      body: { name: 'ines', password: 'secret' },
      headers: { ...commandHeaders('id-1', 7) },
    });
    expect(server.asked[0]?.headers).toMatchObject({ 'x-xsrf-token': 'abc=', 'command-id': 'id-1', 'if-match': '"7"' });
  });

  it('keeps its id until it has succeeded, then takes another', async () => {
    const ids: (string | undefined)[] = [];
    let refusals = 2;
    await serve((asked, response) => {
      ids.push(asked.headers['command-id']?.toString());
      if (refusals-- > 0) refuse(response, 422, { code: 'some-rule', detail: 'No.' });
      else json(response, 200, { position: '12', changed: [] });
    });
    const client = createQueryClient();
    const { result } = renderHook(
      () =>
        useCommand({
          send: async (name: string, id) =>
            api.POST('/api/session', { body: { name, password: '' }, headers: { ...commandHeaders(id) } }),
        }),
      { wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider> },
    );
    for (const name of ['a', 'b', 'c', 'd'])
      await act(async () => {
        await result.current.mutateAsync(name).catch(() => undefined);
      });
    expect(ids).toHaveLength(4);
    expect(new Set(ids.slice(0, 3)).size).toBe(1);
    expect(ids[3]).not.toBe(ids[0]);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is sent once, however fast one presses', async () => {
    const ids: (string | undefined)[] = [];
    await serve((asked, response) => {
      ids.push(asked.headers['command-id']?.toString());
      json(response, 200, { position: '14', changed: [] });
    });
    const client = createQueryClient();
    const done: string[] = [];
    const { result } = renderHook(
      () =>
        useCommand({
          send: async (name: string, id) =>
            api.POST('/api/session', { body: { name, password: '' }, headers: { ...commandHeaders(id) } }),
          onSuccess: (_output, name) => void done.push(name),
        }),
      { wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider> },
    );
    act(() => {
      result.current.mutate('first');
      result.current.mutate('again');
    });
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    act(() => result.current.mutate('later'));
    await waitFor(() => expect(done).toEqual(['first', 'later']));
    expect(ids).toHaveLength(2);
  });

  it('repeats an unknown outcome by itself, under the same id', async () => {
    const ids: (string | undefined)[] = [];
    await serve((asked, response) => {
      ids.push(asked.headers['command-id']?.toString());
      if (ids.length < 2) refuse(response, 503, { code: 'outcome-unknown' }, { 'Retry-After': '0' });
      else json(response, 200, { position: '13', changed: [] });
    });
    const client = createQueryClient();
    const { result } = renderHook(
      () =>
        useCommand({
          send: async (_input: null, id) =>
            api.POST('/api/demo/session', { body: { person: 'p' }, headers: { ...commandHeaders(id) } }),
        }),
      { wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider> },
    );
    await act(async () => {
      await result.current.mutateAsync(null);
    });
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });
});

describe('positions', () => {
  it('that the server’s log does not reach are forgotten, and the read is asked for again', async () => {
    const view = { view: { name: 'Sendai Kinetic' }, position: 'c4' };
    const server = await serve((asked, response) => {
      if (asked.headers['min-position']) refuse(response, 409, { code: 'position-is-reached' });
      else json(response, 200, view);
    });
    remember('acc', 'c99');
    remember('other', 'c98');
    const read = api.GET('/api/accounts/{account}/profile', { params: { path: { account: 'acc' } } });
    expect(await answer(read)).toEqual(view);
    expect(server.asked.map(({ headers }) => headers['min-position'])).toEqual(['c99', undefined]);
    expect([minPosition('acc'), minPosition('other')]).toEqual([undefined, undefined]);
  });

  it('never go back', () => {
    remember('acc', '9');
    remember('acc', '10');
    remember('acc', '8');
    expect(minPosition('acc')).toBe('10');
    expect(later('99', '100')).toBe('100');
  });

  it('know the account of an address', () => {
    expect(accountOf('http://h/api/accounts/ab-1/timeline?at=x')).toBe('ab-1');
    expect(accountOf('http://h/api/accounts')).toBeUndefined();
    expect(accountOf('http://h/api/me')).toBeUndefined();
  });
});

describe('a problem in words', () => {
  const known = { status: 404, code: 'not-found', arguments: [], errors: [], differences: [] };

  it('is the sentence of its code, else the server’s', () => {
    expect(problemSentence(i18next.t, known)).toBe('It is not there, or you may not see it.');
    expect(problemSentence(i18next.t, { ...known, code: 'new-rule', detail: 'A new rule.' })).toBe('A new rule.');
    expect(problemSentence(i18next.t, { ...known, code: 'new-rule' })).toBe(
      'Something went wrong on the way. Try again.',
    );
  });

  it('stands beside its field', () => {
    expect(fieldSentence(i18next.t, 'required')).toBe('Say something here.');
    expect(fieldSentence(i18next.t, 'whatever')).toBe('That does not fit here.');
  });

  it('of an unforeseen failure is said plainly', () => {
    expect(problemOf(new Error('boom')).code).toBe('unexpected');
  });
});
