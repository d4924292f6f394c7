import type { TFunction } from 'i18next';
import { isProblemKey, prepare } from '@/i18n';
import type { Instant } from '@/time/instant';
import type { components } from './schema';

/** One field that two people changed: mine as sent, theirs as it stands, base as both had read it. */
export interface Difference {
  field: string;
  mine: unknown;
  theirs: unknown;
  base: unknown;
  by: string;
  at: Instant;
}

/** A fact of another act that stands in the way of taking something back. */
export type HangingFact = components['schemas']['HangingFact'];

/** What the server refuses with (RFC 9457), or what the way to it refused with. */
export interface Problem {
  status: number;
  code: string;
  detail?: string | undefined;
  field?: string | undefined;
  arguments: string[];
  /** Fields that need another look, each with its code. */
  errors: { field: string; code: string }[];
  /** The version that stands now, where somebody changed it meanwhile. */
  version?: number | undefined;
  differences: Difference[];
  /** What hangs on what was to be taken back, as far as the reader may see it. */
  hanging?: HangingFact[];
  /** Seconds to wait before trying again. */
  retryAfter?: number | undefined;
}

export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail ?? problem.code);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { status: 0, code: 'unexpected', arguments: [], errors: [], differences: [] };
}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A date or an instant as it was given. */
function whenIn(value: unknown): HangingFact['given'] {
  const zone = isFields(value) && text(value['zone']);
  return isFields(value) && zone ? { date: text(value['date']), instant: text(value['instant']), zone } : null;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const codeOfStatus: Record<number, string> = {
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  412: 'changed-meanwhile',
  413: 'too-large',
  428: 'version-required',
  429: 'too-many-requests',
};

/** Reads a refusal, whatever stood in front of the server and answered instead of it. */
export async function readProblem(response: Response): Promise<Problem> {
  let body: Fields = {};
  try {
    const read: unknown = await response.clone().json();
    if (isFields(read)) body = read;
  } catch (notJson) {
    if (!(notJson instanceof SyntaxError)) throw notJson;
  }
  const after = Number(response.headers.get('Retry-After') ?? NaN);
  return {
    status: response.status,
    code: text(body['code']) ?? codeOfStatus[response.status] ?? 'unexpected',
    detail: text(body['detail']),
    field: text(body['field']),
    arguments: list(body['arguments']).map(String),
    errors: list(body['errors'])
      .filter(isFields)
      .map((error) => ({ field: String(error['field'] ?? ''), code: String(error['code'] ?? 'invalid') })),
    version: typeof body['version'] === 'number' ? body['version'] : undefined,
    differences: list(body['differences'])
      .filter(isFields)
      .map((one) => ({
        field: String(one['field'] ?? ''),
        mine: one['mine'],
        theirs: one['theirs'],
        base: one['base'],
        by: String(one['by'] ?? ''),
        at: String(one['at'] ?? ''),
      })),
    hanging: list(body['hanging'])
      .filter(isFields)
      .map((one) => ({
        event: String(one['event'] ?? ''),
        view: String(one['view'] ?? ''),
        thing: String(one['thing'] ?? ''),
        field: String(one['field'] ?? ''),
        kind: String(one['kind'] ?? ''),
        title: text(one['title']) ?? null,
        at: text(one['at']) ?? null,
        given: whenIn(one['given']),
        said: one['said'],
      })),
    retryAfter: Number.isFinite(after) ? after : undefined,
  };
}

/**
 * The sentences about refusals come with the first refusal. Where they are out of reach, the server's own sentence stands
 * in; what any page may meet is said without them.
 */
export async function fetchSentences({ code, errors }: Problem): Promise<void> {
  if (isProblemKey(`trouble.code.${code}`) && errors.length === 0) return;
  try {
    await prepare('problem');
  } catch (outOfReach) {
    if (!(outOfReach instanceof TypeError)) throw outOfReach;
  }
}

/** The refusal in the reader's language; a rule that has no sentence yet speaks the server's. */
export function problemSentence(t: TFunction, problem: Problem): string {
  return sentenceOf(t, problem);
}

/** The same for a refusal that is listed rather than answered: a row of an import. */
export function sentenceOf(t: TFunction, problem: Pick<Problem, 'code' | 'arguments' | 'detail'>): string {
  const values = Object.fromEntries(problem.arguments.map((value, index) => [`a${index}`, value]));
  for (const key of [`trouble.code.${problem.code}`, `problem.code.${problem.code}`])
    if (isProblemKey(key)) return t(key, { replace: values });
  return problem.detail ?? t('trouble.unknownCode');
}

export function fieldSentence(t: TFunction, code: string): string {
  for (const key of [`trouble.field.${code}`, `problem.code.${code}`]) if (isProblemKey(key)) return t(key);
  return t('trouble.field.invalid');
}
