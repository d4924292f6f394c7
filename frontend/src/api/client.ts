import createClient, { type Middleware } from 'openapi-fetch';
import { accountOf, forgetPositions, minPosition, remember } from './positions';
import { ProblemError, fetchSentences, readProblem } from './problem';
import { legible } from './redaction';
import type { paths } from './schema';

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : undefined;
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

type Listener = () => void;
const signedOut = new Set<Listener>();

/** Called when the server says that nobody is signed in any more. */
export function onSignedOut(listener: Listener): () => void {
  signedOut.add(listener);
  return () => signedOut.delete(listener);
}

let person: string | null = null;

/** Whose page this is. Where somebody else has signed in in the same browser since, it neither reads nor writes as them. */
export function askAs(whose: string | null): void {
  person = whose;
}

/** Who is signed in is asked, and changed, as nobody yet. */
const isOfNobody = ({ url }: Request) =>
  ['/api/me', '/api/session', '/api/demo/session'].some((path) => url.endsWith(path));

const manners: Middleware = {
  onRequest({ request }) {
    if (person && !isOfNobody(request)) request.headers.set('Meridian-Person', person);
    const account = accountOf(request.url);
    if (safe.has(request.method)) {
      const position = account && minPosition(account);
      if (position && !request.headers.has('Min-Position')) request.headers.set('Min-Position', position);
    } else {
      const token = cookie('XSRF-TOKEN');
      if (token) request.headers.set('X-XSRF-TOKEN', token);
    }
    return request;
  },
  onResponse: ({ request, response }) => received(request, response),
};

async function received(request: Request, response: Response): Promise<Response> {
  if (!response.ok) {
    const problem = await readProblem(response);
    if (response.status === 401 && problem.code !== 'another-person-is-signed-in' && !isOfNobody(request))
      for (const listener of signedOut) listener();
    if (problem.code === 'position-is-reached' && request.headers.has('Min-Position')) return askAnew(request);
    await fetchSentences(problem);
    throw new ProblemError(problem);
  }
  if (!safe.has(request.method)) await rememberWrite(request, response);
  return legible(response);
}

/** The server's log ends before what this page was told of: it was made anew, or restored from a copy. */
async function askAnew(request: Request): Promise<Response> {
  forgetPositions();
  request.headers.delete('Min-Position');
  return received(request, await send(request));
}

/** A command's answer says how far a read must have come to show it. */
async function rememberWrite(request: Request, response: Response): Promise<void> {
  if (!response.headers.get('Content-Type')?.includes('json')) return;
  const body: unknown = await response.clone().json();
  if (typeof body !== 'object' || body === null || !('position' in body) || typeof body.position !== 'string') return;
  const changed: unknown[] = 'changed' in body && Array.isArray(body.changed) ? body.changed : [];
  const accounts = [accountOf(request.url), ...changed.map(accountIn)];
  for (const account of accounts) if (account) remember(account, body.position);
}

function accountIn(changed: unknown): string | undefined {
  if (typeof changed !== 'object' || changed === null || !('type' in changed) || !('id' in changed)) return undefined;
  return changed.type === 'account' && typeof changed.id === 'string' ? changed.id : undefined;
}

async function send(request: Request): Promise<Response> {
  try {
    return await globalThis.fetch(request);
  } catch (failed) {
    if (request.signal.aborted) throw failed;
    throw new ProblemError({
      status: 0,
      code: navigator.onLine ? 'unreachable' : 'offline',
      arguments: [],
      errors: [],
      differences: [],
    });
  }
}

/** The typed way to the server: `api.GET('/api/…', { params })`. Every refusal is thrown as a `ProblemError`. */
export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? '',
  credentials: 'same-origin',
  fetch: send,
});
api.use(manners);

/** What a call answers, without the `undefined` that a thrown refusal has made impossible. */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  if (data === undefined)
    throw new ProblemError({ status: 0, code: 'unexpected', arguments: [], errors: [], differences: [] });
  return data;
}
