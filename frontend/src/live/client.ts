import type { Query, QueryClient } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { later, remember } from '@/api/positions';
import { finalCodes, isCloseCode, readFrame, type ClientFrame, type Doing, type ServerFrame } from './protocol';
import { useLiveStore } from './store';

/** Times in milliseconds; a test makes them short. */
export interface Pace {
  /** Silence after which the connection is taken for dead: the server pings every 20 s. */
  silence: number;
  /** First and longest pause between two tries. */
  firstPause: number;
  longestPause: number;
  /** Up to so much is waited before a hint is followed, so that not everybody asks at once. */
  jitter: number;
  /** How long "live again" stays. */
  resumedFor: number;
  /** How long a subscription waits for the first answer of its account, whose position it starts from. */
  firstAnswer: number;
}

export const usualPace: Pace = {
  silence: 45_000,
  firstPause: 400,
  longestPause: 8_000,
  jitter: 150,
  resumedFor: 6000,
  firstAnswer: 2500,
};

interface Subscription {
  /** How many parts of the page want it. */
  wanted: number;
  /** What this page has seen of the account; null until the first answer or grant. */
  position: string | null;
  /** Where the server's grant begins: an answer read before it may have missed something. */
  start: string | null;
  /** Answers that were read before the start and have been asked for once more. */
  overtaken: Set<string>;
  /** Asked for on the present connection. */
  isSent: boolean;
  isGranted: boolean;
  presence: { doing: Doing; item: string | null } | null;
  /** How often the server could not tell, since it last could. */
  refusals: number;
  patience: ReturnType<typeof setTimeout> | undefined;
}

interface Options {
  url: string;
  queries: QueryClient;
  pace?: Partial<Pace>;
  /** Asked after a connection that was refused before it was greeted: false where nobody is signed in any more. */
  isSignedIn?: () => Promise<boolean>;
  random?: () => number;
}

/** The cursor an answer of now was read at; an answer of the past says nothing of how far this page has come. */
function positionOf({ queryKey, state: { data } }: Query): string | null {
  const moment: unknown = queryKey[3];
  if (typeof moment === 'object' && moment !== null && ('known' in moment || 'at' in moment)) return null;
  return typeof data === 'object' && data !== null && 'position' in data && typeof data.position === 'string'
    ? data.position
    : null;
}

/**
 * The one connection of this page. It carries hints, never data: what a hint names is asked for again over HTTP. After a
 * cut it resumes every subscription from the position the page had seen.
 */
export class LiveClient {
  readonly #options: Options;
  readonly #pace: Pace;
  readonly #random: () => number;
  readonly #subscriptions = new Map<string, Subscription>();
  readonly #waiting = new Map<string, Set<string>>();
  #socket: WebSocket | null = null;
  #isGreeted = false;
  #hasBeenLive = false;
  #tries = 0;
  #isStopped = true;
  #watchdog: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #calm: ReturnType<typeof setTimeout> | undefined;
  #unwatch: (() => void) | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#pace = { ...usualPace, ...options.pace };
    this.#random = options.random ?? Math.random;
  }

  start(): void {
    if (!this.#isStopped) return;
    this.#isStopped = false;
    this.#hasBeenLive = false;
    this.#tries = 0;
    this.#unwatch = this.#options.queries.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'success') return;
      const [scope, account] = event.query.queryKey;
      if (scope === keys.all[0] && typeof account === 'string') this.#answered(account, event.query);
    });
    globalThis.addEventListener?.('online', this.#online);
    globalThis.addEventListener?.('offline', this.#offline);
    useLiveStore.setState({ connection: { state: 'connecting' } });
    this.#connect();
  }

  /** Closes for good: the page is left, or nobody is signed in. */
  stop(): void {
    this.#isStopped = true;
    this.#clear();
    this.#unwatch?.();
    globalThis.removeEventListener?.('online', this.#online);
    globalThis.removeEventListener?.('offline', this.#offline);
    const socket = this.#socket;
    this.#socket = null;
    socket?.close(1000);
    for (const subscription of this.#subscriptions.values()) clearTimeout(subscription.patience);
    this.#subscriptions.clear();
    useLiveStore.setState({ connection: { state: 'idle' }, presence: {}, ended: {}, person: null });
  }

  /** Follows an account while the returned function has not been called. */
  subscribe(account: string): () => void {
    const existing = this.#subscriptions.get(account);
    const subscription: Subscription = existing ?? {
      wanted: 0,
      position: this.#earliestAnswer(account),
      start: null,
      overtaken: new Set(),
      isSent: false,
      isGranted: false,
      presence: null,
      refusals: 0,
      patience: undefined,
    };
    subscription.wanted += 1;
    this.#subscriptions.set(account, subscription);
    if (!existing) this.#ask(account, subscription);
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      subscription.wanted -= 1;
      if (subscription.wanted > 0 || this.#subscriptions.get(account) !== subscription) return;
      this.#drop(account);
      if (subscription.isSent) this.#send({ t: 'unsubscribe', account });
    };
  }

  /** Says what this reader is doing on an account; it is said again after a resumption. */
  present(account: string, doing: Doing, item: string | null): void {
    const subscription = this.#subscriptions.get(account);
    if (!subscription) return;
    if (subscription.presence?.doing === doing && subscription.presence.item === item) return;
    subscription.presence = { doing, item };
    if (subscription.isGranted) this.#send({ t: 'presence', account, doing, item });
  }

  #connect(): void {
    if (this.#isStopped) return;
    this.#isGreeted = false;
    const socket = new WebSocket(this.#options.url);
    this.#socket = socket;
    socket.addEventListener('message', (event) => {
      if (socket !== this.#socket) return;
      this.#watch();
      const frame = readFrame(event.data);
      if (frame) this.#receive(frame);
    });
    socket.addEventListener('close', (event) => {
      if (socket === this.#socket) void this.#lost(event.code);
    });
    this.#watch();
  }

  #receive(frame: ServerFrame): void {
    switch (frame.t) {
      case 'ping':
        this.#send({ t: 'pong' });
        break;
      case 'hello':
        this.#greeted(frame.person);
        break;
      case 'subscribed':
        this.#granted(frame.account, frame.position, frame.stale);
        break;
      case 'hint': {
        const subscription = this.#subscriptions.get(frame.account);
        if (!subscription) break;
        subscription.position = frame.position;
        this.#follow(frame.account, frame.position, frame.views);
        break;
      }
      case 'presence':
        useLiveStore.setState(({ presence }) => ({ presence: { ...presence, [frame.account]: frame.people } }));
        break;
      case 'ended':
        this.#drop(frame.account);
        useLiveStore.setState(({ ended }) => ({ ended: { ...ended, [frame.account]: frame.reason } }));
        void this.#options.queries.invalidateQueries({ queryKey: keys.account(frame.account) });
        break;
      case 'refused':
        if (frame.code === 'not-found') this.#drop(frame.account);
        else this.#askLater(frame.account);
        break;
    }
  }

  #greeted(person: string): void {
    this.#isGreeted = true;
    this.#tries = 0;
    const isBack = this.#hasBeenLive;
    this.#hasBeenLive = true;
    useLiveStore.setState({ person });
    if (isBack) this.#showBack();
    else useLiveStore.setState({ connection: { state: 'live' } });
    for (const [account, subscription] of this.#subscriptions) this.#ask(account, subscription);
  }

  #granted(account: string, position: string, stale: string[]): void {
    const subscription = this.#subscriptions.get(account);
    if (!subscription) return;
    subscription.isGranted = true;
    subscription.position = position;
    const wasLost = subscription.refusals > 0;
    subscription.refusals = 0;
    if (wasLost && this.#isWhole()) this.#showBack();
    useLiveStore.setState(({ ended: { [account]: _over, ...ended } }) => ({ ended }));
    if (stale.length > 0) this.#follow(account, position, stale);
    if (subscription.presence) this.#send({ t: 'presence', account, ...subscription.presence });
  }

  /** Asks for an account's hints once there is a connection and a position to start from. */
  #ask(account: string, subscription: Subscription): void {
    if (!this.#isGreeted || subscription.isSent) return;
    if (subscription.position === null && subscription.patience === undefined) {
      // Without a first answer (it failed, or is slow) the grant's own position is the start.
      subscription.patience = setTimeout(() => this.#sendAsk(account, subscription), this.#pace.firstAnswer);
      return;
    }
    if (subscription.position !== null) this.#sendAsk(account, subscription);
  }

  #sendAsk(account: string, subscription: Subscription): void {
    clearTimeout(subscription.patience);
    if (!this.#isGreeted || subscription.isSent) return;
    subscription.isSent = true;
    subscription.start = subscription.position;
    subscription.overtaken.clear();
    this.#send({ t: 'subscribe', account, position: subscription.position });
  }

  /** The server could not tell just now (R27): it is asked again, and may take its time. */
  #askLater(account: string): void {
    const subscription = this.#subscriptions.get(account);
    if (!subscription) return;
    subscription.isSent = false;
    subscription.isGranted = false;
    subscription.refusals += 1;
    this.#showLost();
    clearTimeout(subscription.patience);
    subscription.patience = setTimeout(
      () => this.#sendAsk(account, subscription),
      this.#pauseAfter(subscription.refusals),
    );
  }

  /** An answer has arrived: it may be the first, or one that was read before what the subscription started from. */
  #answered(account: string, query: Query): void {
    const subscription = this.#subscriptions.get(account);
    const position = positionOf(query);
    if (!subscription || position === null) return;
    if (!subscription.isSent) {
      subscription.position ??= position;
      if (subscription.refusals === 0) this.#ask(account, subscription);
    } else if (
      subscription.start !== null &&
      position !== subscription.start &&
      later(position, subscription.start) === subscription.start
    ) {
      if (subscription.overtaken.has(query.queryHash)) {
        // Asked for once more it is no later: the start was a position of another log (R28).
        subscription.start = position;
        return;
      }
      subscription.overtaken.add(query.queryHash);
      remember(account, subscription.start);
      queueMicrotask(() => void this.#options.queries.invalidateQueries({ queryKey: query.queryKey, exact: true }));
    }
  }

  /** The oldest that the page shows of an account: what has changed since must be asked for again. */
  #earliestAnswer(account: string): string | null {
    let earliest: string | null = null;
    for (const query of this.#options.queries.getQueryCache().findAll({ queryKey: keys.account(account) })) {
      const position = positionOf(query);
      if (position !== null && (earliest === null || later(earliest, position) === earliest)) earliest = position;
    }
    return earliest;
  }

  /** Marks what a hint names as stale, after a moment in which further hints join it. */
  #follow(account: string, position: string, views: string[]): void {
    remember(account, position);
    const waiting = this.#waiting.get(account);
    if (waiting) {
      for (const view of views) waiting.add(view);
      return;
    }
    const named = new Set(views);
    this.#waiting.set(account, named);
    setTimeout(() => {
      this.#waiting.delete(account);
      void this.#options.queries.invalidateQueries({
        queryKey: keys.account(account),
        predicate: ({ meta }) => !meta?.views || meta.views.some((view) => named.has(view)),
      });
    }, this.#random() * this.#pace.jitter);
  }

  async #lost(code: number): Promise<void> {
    const wasGreeted = this.#isGreeted;
    this.#clear();
    this.#socket = null;
    this.#isGreeted = false;
    for (const subscription of this.#subscriptions.values()) {
      subscription.isSent = false;
      subscription.isGranted = false;
      subscription.refusals = 0;
      clearTimeout(subscription.patience);
      subscription.patience = undefined;
    }
    useLiveStore.setState({ presence: {} });
    if (this.#isStopped) return;
    if (finalCodes.includes(code)) {
      useLiveStore.setState({ connection: { state: 'ended', code: isCloseCode(code) ? code : null } });
      return;
    }
    this.#showLost();
    if (!wasGreeted && this.#tries > 0 && !(await this.#isStillSignedIn())) {
      if (!this.#isStopped) useLiveStore.setState({ connection: { state: 'ended', code: 4401 } });
      return;
    }
    if (this.#isStopped) return;
    this.#tries += 1;
    const least = code === 4429 ? this.#pace.longestPause / 3 : 0;
    this.#retry = setTimeout(() => this.#connect(), least + this.#pauseAfter(this.#tries));
  }

  /** Ever longer, and not everybody at once. */
  #pauseAfter(tries: number): number {
    const pause = Math.min(this.#pace.longestPause, this.#pace.firstPause * 2 ** Math.min(tries - 1, 10));
    return pause * (0.5 + this.#random() / 2);
  }

  async #isStillSignedIn(): Promise<boolean> {
    try {
      return (await this.#options.isSignedIn?.()) ?? true;
    } catch {
      // The server cannot be reached at all: that says nothing about who is signed in.
      return true;
    }
  }

  /** No part of the page is asked for again. */
  #isWhole(): boolean {
    return [...this.#subscriptions.values()].every(({ refusals }) => refusals === 0);
  }

  /** The connection, or a part of it, is there again: said for a while, with what was missed. */
  #showBack(): void {
    clearTimeout(this.#calm);
    useLiveStore.setState(({ resumptions }) => ({
      connection: { state: 'resumed', missed: 0, at: Date.now() },
      resumptions: resumptions + 1,
    }));
    this.#calm = setTimeout(() => useLiveStore.setState({ connection: { state: 'live' } }), this.#pace.resumedFor);
  }

  /** The connection, or a part of it, is not there; what is there comes on. */
  #showLost(): void {
    clearTimeout(this.#calm);
    if (globalThis.navigator?.onLine === false) {
      useLiveStore.setState({ connection: { state: 'offline' } });
      return;
    }
    useLiveStore.setState(({ connection }) => ({
      connection: connection.state === 'reconnecting' ? connection : { state: 'reconnecting', lostAt: Date.now() },
    }));
  }

  readonly #online = (): void => {
    clearTimeout(this.#retry);
    if (this.#isStopped || this.#socket) return;
    if (useLiveStore.getState().connection.state === 'ended') return;
    useLiveStore.setState({ connection: { state: 'reconnecting', lostAt: Date.now() } });
    this.#connect();
  };

  readonly #offline = (): void => {
    if (this.#isStopped || useLiveStore.getState().connection.state === 'ended') return;
    useLiveStore.setState({ connection: { state: 'offline' } });
    this.#socket?.close();
  };

  /** Silence for longer than two pings is a dead connection, whatever the network says. */
  #watch(): void {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => {
      const socket = this.#socket;
      if (!socket) return;
      this.#socket = null;
      socket.close();
      void this.#lost(1006);
    }, this.#pace.silence);
  }

  #drop(account: string): void {
    const dropped = this.#subscriptions.get(account);
    clearTimeout(dropped?.patience);
    this.#subscriptions.delete(account);
    if (dropped && dropped.refusals > 0 && this.#isWhole()) this.#showBack();
    useLiveStore.setState(({ presence }) => {
      const { [account]: _gone, ...rest } = presence;
      return { presence: rest };
    });
  }

  #send(frame: ClientFrame): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(frame));
  }

  #clear(): void {
    clearTimeout(this.#watchdog);
    clearTimeout(this.#retry);
    clearTimeout(this.#calm);
  }
}
