// @vitest-environment node
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocketServer, type WebSocket as ServerSocket } from 'ws';
import { keys } from '@/api/keys';
import { forgetPositions, later, minPosition } from '@/api/positions';
import { LiveClient, type Pace } from './client';
import './meta';
import { readFrame } from './protocol';
import { useLiveStore } from './store';

const quick: Partial<Pace> = {
  silence: 400,
  firstPause: 20,
  longestPause: 60,
  jitter: 5,
  resumedFor: 60,
  firstAnswer: 40,
};

/** A real server on a free port, which says what the test tells it to and keeps what it heard. */
class Server {
  readonly heard: Record<string, unknown>[] = [];
  sockets: ServerSocket[] = [];
  greets = true;
  #server = new WebSocketServer({ port: 0, host: '127.0.0.1' });

  constructor() {
    this.#server.on('connection', (socket) => {
      this.sockets.push(socket);
      socket.on('message', (data) => {
        const frame: Record<string, unknown> = JSON.parse(String(data));
        this.heard.push(frame);
        if (frame['t'] === 'subscribe') this.onSubscribe(String(frame['account']), frame['position']);
      });
      if (this.greets) this.say({ t: 'hello', person: 'me', connection: `c${this.sockets.length}`, position: '10' });
    });
  }

  onSubscribe: (account: string, position: unknown) => void = (account) =>
    this.say({ t: 'subscribed', account, position: '10', stale: [] });

  get url(): string {
    const address: AddressInfo | string | null = this.#server.address();
    return `ws://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  }

  say(frame: unknown): void {
    this.sockets.at(-1)?.send(JSON.stringify(frame));
  }

  of(kind: string): Record<string, unknown>[] {
    return this.heard.filter((frame) => frame['t'] === kind);
  }

  async listening(): Promise<void> {
    if (this.#server.address() === null) await once(this.#server, 'listening');
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.terminate();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

let server: Server;
let queries: QueryClient;
let client: LiveClient;
const state = () => useLiveStore.getState().connection.state;
const soon = (check: () => void) => vi.waitFor(check, { timeout: 2000, interval: 5 });

beforeEach(async () => {
  forgetPositions();
  server = new Server();
  await server.listening();
  queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  client = new LiveClient({ url: server.url, queries, pace: quick });
});

afterEach(async () => {
  client.stop();
  queries.clear();
  await server.close();
});

/** A read that is on screen, and how often it was asked for. */
function onScreen(
  account: string,
  view: string,
  views?: string[],
  position = '8',
  isOfAnotherLog = false,
): { asked: () => number; leave: () => void } {
  let asked = 0;
  const observer = new QueryObserver(queries, {
    queryKey: keys.read(account, view, {}),
    queryFn: () => {
      asked += 1;
      const seen = isOfAnotherLog ? position : later(position, minPosition(account) ?? position);
      return Promise.resolve({ view: asked, position: seen });
    },
    ...(views ? { meta: { views } } : {}),
  });
  return { asked: () => asked, leave: observer.subscribe(() => undefined) };
}

describe('the connection', () => {
  it('is connecting, then live once the server has greeted', async () => {
    server.greets = false;
    client.start();
    expect(state()).toBe('connecting');
    await soon(() => expect(server.sockets).toHaveLength(1));
    expect(state()).toBe('connecting');
    server.say({ t: 'hello', person: 'ines', connection: 'c', position: '1' });
    await soon(() => expect(state()).toBe('live'));
    expect(useLiveStore.getState().person).toBe('ines');
  });

  it('answers every ping', async () => {
    client.start();
    await soon(() => expect(state()).toBe('live'));
    server.say({ t: 'ping' });
    server.say({ t: 'ping' });
    await soon(() => expect(server.of('pong')).toHaveLength(2));
  });

  it('that falls silent is taken for dead and made anew', async () => {
    client.start();
    await soon(() => expect(state()).toBe('live'));
    await soon(() => expect(server.sockets.length).toBeGreaterThan(1));
    await soon(() => expect(state()).toBe('resumed'));
  });

  it('that is cut reconnects and says so, then is live again', async () => {
    client.start();
    await soon(() => expect(state()).toBe('live'));
    server.greets = false;
    server.sockets[0]?.terminate();
    await soon(() => expect(state()).toBe('reconnecting'));
    await soon(() => expect(server.sockets.length).toBeGreaterThan(1));
    expect(state()).toBe('reconnecting');
    server.say({ t: 'hello', person: 'me', connection: 'c2', position: '20' });
    await soon(() => expect(state()).toBe('resumed'));
    await soon(() => expect(state()).toBe('live'));
  });

  it('ends for good where the session has ended', async () => {
    client.start();
    await soon(() => expect(state()).toBe('live'));
    server.sockets[0]?.close(4401);
    await soon(() => expect(useLiveStore.getState().connection).toEqual({ state: 'ended', code: 4401 }));
    await new Promise((passed) => setTimeout(passed, 150));
    expect(server.sockets).toHaveLength(1);
  });

  it('ends where it is refused and nobody is signed in any more', async () => {
    const url = server.url;
    await server.close();
    client = new LiveClient({ url, queries, pace: quick, isSignedIn: () => Promise.resolve(false) });
    client.start();
    await soon(() => expect(useLiveStore.getState().connection).toEqual({ state: 'ended', code: 4401 }));
    server = new Server();
    await server.listening();
  });

  it('comes back after the codes that are no one’s fault', async () => {
    client.start();
    for (const code of [4408, 4429, 1001]) {
      await soon(() => expect(['live', 'resumed']).toContain(state()));
      const count = server.sockets.length;
      server.sockets.at(-1)?.close(code);
      await soon(() => expect(server.sockets.length).toBe(count + 1));
    }
  });
});

describe('a subscription', () => {
  it('starts from the first answer that is on screen', async () => {
    client.start();
    await soon(() => expect(state()).toBe('live'));
    client.subscribe('acc');
    const read = onScreen('acc', 'timeline', undefined, '7');
    await soon(() => expect(server.of('subscribe')).toEqual([{ t: 'subscribe', account: 'acc', position: '7' }]));
    read.leave();
  });

  it('asks once more for an answer that was read before the position it started from', async () => {
    client.start();
    await soon(() => expect(state()).toBe('live'));
    client.subscribe('acc');
    const first = onScreen('acc', 'timeline', ['interaction'], '12');
    await soon(() => expect(server.of('subscribe')).toHaveLength(1));
    const overtaken = onScreen('acc', 'team', ['team'], '9');
    await soon(() => expect(overtaken.asked()).toBe(2));
    await new Promise((passed) => setTimeout(passed, 60));
    expect([first.asked(), overtaken.asked()]).toEqual([1, 2]);
    first.leave();
    overtaken.leave();
  });

  it('R28: that started from a position of another log starts from where this one is', async () => {
    client.start();
    await soon(() => expect(state()).toBe('live'));
    client.subscribe('acc');
    const before = onScreen('acc', 'timeline', ['interaction'], '99');
    await soon(() => expect(server.of('subscribe')).toHaveLength(1));
    const first = onScreen('acc', 'team', ['team'], '9', true);
    await soon(() => expect(first.asked()).toBe(2));
    await new Promise((passed) => setTimeout(passed, 60));
    const second = onScreen('acc', 'contacts', ['contact'], '9', true);
    await new Promise((passed) => setTimeout(passed, 60));
    expect([first.asked(), second.asked()]).toEqual([2, 1]);
    for (const read of [before, first, second]) read.leave();
  });

  it('takes no answer of the past for its start', async () => {
    queries.setQueryData(keys.read('acc', 'timeline', { known: 'k', at: 'k' }), { view: 1, position: '2' });
    client.start();
    client.subscribe('acc');
    await soon(() => expect(server.of('subscribe')).toEqual([{ t: 'subscribe', account: 'acc', position: null }]));
  });

  it('starts from nothing where no answer comes', async () => {
    client.start();
    client.subscribe('acc');
    await soon(() => expect(server.of('subscribe')).toEqual([{ t: 'subscribe', account: 'acc', position: null }]));
  });

  it('is asked for once, however many parts of the page want it, and given up by the last', async () => {
    client.start();
    const first = client.subscribe('acc');
    const second = client.subscribe('acc');
    await soon(() => expect(server.of('subscribe')).toHaveLength(1));
    first();
    first();
    expect(server.of('unsubscribe')).toHaveLength(0);
    second();
    await soon(() => expect(server.of('unsubscribe')).toEqual([{ t: 'unsubscribe', account: 'acc' }]));
  });

  it('resumes from the last position it was told of', async () => {
    client.start();
    client.subscribe('acc');
    await soon(() => expect(server.of('subscribe')).toHaveLength(1));
    server.say({ t: 'hint', account: 'acc', position: '42', views: ['commitment'] });
    await soon(() => expect(minPosition('acc')).toBe('42'));
    server.sockets[0]?.terminate();
    await soon(() => expect(server.of('subscribe').at(-1)).toEqual({ t: 'subscribe', account: 'acc', position: '42' }));
  });

  it('asks again for what had become stale during a cut, and only for that', async () => {
    client.start();
    client.subscribe('acc');
    const promises = onScreen('acc', 'commitments', ['commitment']);
    const team = onScreen('acc', 'team', ['team']);
    await soon(() => expect(server.of('subscribe')).toHaveLength(1));
    await soon(() => expect([promises.asked(), team.asked()]).toEqual([1, 1]));
    server.onSubscribe = (account) => server.say({ t: 'subscribed', account, position: '210', stale: ['commitment'] });
    server.sockets[0]?.terminate();
    await soon(() => expect(promises.asked()).toBe(2));
    expect(team.asked()).toBe(1);
    expect(minPosition('acc')).toBe('210');
    promises.leave();
    team.leave();
  });

  it('that has ended closes the account’s page and says why', async () => {
    client.start();
    client.subscribe('acc');
    const read = onScreen('acc', 'timeline');
    await soon(() => expect(server.of('subscribe')).toHaveLength(1));
    server.say({ t: 'ended', account: 'acc', reason: 'released' });
    await soon(() => expect(useLiveStore.getState().ended).toEqual({ acc: 'released' }));
    await soon(() => expect(read.asked()).toBe(2));
    read.leave();
  });

  it('that is granted again opens the account’s page again', async () => {
    client.start();
    client.subscribe('acc');
    client.subscribe('other');
    await soon(() => expect(server.of('subscribe')).toHaveLength(2));
    server.say({ t: 'ended', account: 'acc', reason: 'released' });
    server.say({ t: 'ended', account: 'other', reason: 'released' });
    await soon(() => expect(useLiveStore.getState().ended).toEqual({ acc: 'released', other: 'released' }));
    client.subscribe('acc');
    await soon(() => expect(useLiveStore.getState().ended).toEqual({ other: 'released' }));
  });
});

describe('a subscription that is refused', () => {
  const unavailable = (account: string) => server.say({ t: 'refused', account, code: 'unavailable' });

  it('R27: as unavailable is asked for again after the pauses of a reconnection, until it is granted', async () => {
    const heardAt: number[] = [];
    server.onSubscribe = (account) => {
      heardAt.push(performance.now());
      if (heardAt.length < 4) unavailable(account);
      else server.say({ t: 'subscribed', account, position: '30', stale: ['commitment'] });
    };
    client = new LiveClient({ url: server.url, queries, pace: quick, random: () => 1 });
    client.start();
    client.subscribe('acc');
    const promises = onScreen('acc', 'commitments', ['commitment'], '7');
    await soon(() => expect(promises.asked()).toBe(2));
    expect(server.of('subscribe')).toEqual(Array(4).fill({ t: 'subscribe', account: 'acc', position: '7' }));
    const pauses = heardAt.slice(1).map((at, index) => at - (heardAt[index] ?? 0));
    for (const [index, least] of [20, 40, 60].entries()) expect(pauses[index]).toBeGreaterThan(least - 2);
    server.say({ t: 'hint', account: 'acc', position: '31', views: ['commitment'] });
    await soon(() => expect(promises.asked()).toBe(3));
    promises.leave();
  });

  it('R27: as unavailable is said to be reconnecting, whatever else is live, until it is granted or left', async () => {
    let isReady = false;
    server.onSubscribe = (account) => {
      if (account === 'acc' && !isReady) unavailable(account);
      else server.say({ t: 'subscribed', account, position: '30', stale: [] });
    };
    client.start();
    const reads = ['acc', 'other'].map((account) => onScreen(account, 'header'));
    client.subscribe('other');
    await soon(() => expect(state()).toBe('live'));
    const leave = client.subscribe('acc');
    await soon(() => expect(state()).toBe('reconnecting'));
    await soon(() => expect(server.of('subscribe').length).toBeGreaterThan(3));
    expect(state()).toBe('reconnecting');
    isReady = true;
    await soon(() => expect(state()).toBe('resumed'));
    await soon(() => expect(state()).toBe('live'));
    leave();
    isReady = false;
    const leaveAgain = client.subscribe('acc');
    await soon(() => expect(state()).toBe('reconnecting'));
    leaveAgain();
    expect(state()).toBe('resumed');
    for (const read of reads) read.leave();
  });

  it('R27: as not found is asked for no more', async () => {
    server.onSubscribe = (account) => server.say({ t: 'refused', account, code: 'not-found' });
    client.start();
    client.subscribe('acc');
    await soon(() => expect(server.of('subscribe')).toHaveLength(1));
    await new Promise((passed) => setTimeout(passed, 150));
    expect(server.of('subscribe')).toHaveLength(1);
  });

  it('R27: is asked for no more by a page that has been left', async () => {
    server.onSubscribe = unavailable;
    client.start();
    const leave = client.subscribe('acc');
    await soon(() => expect(server.of('subscribe').length).toBeGreaterThan(1));
    leave();
    const count = server.of('subscribe').length;
    await new Promise((passed) => setTimeout(passed, 150));
    expect(server.of('subscribe').length).toBeLessThanOrEqual(count + 1);
  });
});

describe('a hint', () => {
  it('makes stale what is read from its views, on that account alone', async () => {
    client.start();
    client.subscribe('acc');
    client.subscribe('other');
    const promises = onScreen('acc', 'commitments', ['commitment']);
    const team = onScreen('acc', 'team', ['team']);
    const header = onScreen('acc', 'header');
    const elsewhere = onScreen('other', 'commitments', ['commitment']);
    await soon(() => expect(server.of('subscribe')).toHaveLength(2));
    server.say({ t: 'hint', account: 'acc', position: '11', views: ['commitment'] });
    await soon(() => expect([promises.asked(), team.asked(), header.asked(), elsewhere.asked()]).toEqual([2, 1, 2, 1]));
    for (const read of [promises, team, header, elsewhere]) read.leave();
  });

  it('of a burst is followed once', async () => {
    client = new LiveClient({ url: server.url, queries, pace: { ...quick, jitter: 80 }, random: () => 1 });
    client.start();
    client.subscribe('acc');
    const read = onScreen('acc', 'commitments', ['commitment']);
    await soon(() => expect(server.of('subscribe')).toHaveLength(1));
    for (let position = 20; position < 70; position += 1)
      server.say({ t: 'hint', account: 'acc', position: String(position), views: ['commitment'] });
    await soon(() => expect(read.asked()).toBe(2));
    await new Promise((passed) => setTimeout(passed, 150));
    expect(read.asked()).toBe(2);
    expect(minPosition('acc')).toBe('69');
    read.leave();
  });

  it('with words this client does not know changes nothing', () => {
    expect(readFrame('{"t":"weather"}')).toBeNull();
    expect(readFrame('no json')).toBeNull();
    expect(readFrame('[1]')).toBeNull();
    expect(readFrame('{"t":"presence","account":"a","people":[{"person":"p","doing":"x"},7]}')).toEqual({
      t: 'presence',
      account: 'a',
      people: [{ person: 'p', doing: 'viewing', item: null }],
    });
  });
});

describe('presence', () => {
  it('is said when it changes, and again after a cut', async () => {
    client.start();
    client.subscribe('acc');
    client.present('acc', 'viewing', null);
    await soon(() => expect(server.of('presence')).toHaveLength(1));
    client.present('acc', 'viewing', null);
    client.present('acc', 'editing', 'commitment:1');
    await soon(() => expect(server.of('presence')).toHaveLength(2));
    server.sockets[0]?.terminate();
    await soon(() => expect(server.of('presence')).toHaveLength(3));
    expect(server.of('presence').at(-1)).toEqual({
      t: 'presence',
      account: 'acc',
      doing: 'editing',
      item: 'commitment:1',
    });
  });

  it('of others is known while the connection is there, and forgotten with it', async () => {
    client.start();
    client.subscribe('acc');
    await soon(() => expect(server.of('subscribe')).toHaveLength(1));
    server.say({ t: 'presence', account: 'acc', people: [{ person: 'priya', doing: 'viewing', item: null }] });
    await soon(() => expect(useLiveStore.getState().presence['acc']).toHaveLength(1));
    server.greets = false;
    server.sockets[0]?.terminate();
    await soon(() => expect(useLiveStore.getState().presence).toEqual({}));
  });
});
