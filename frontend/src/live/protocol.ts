/** The frames of `/api/live`; the rules behind them are numbered in docs/realtime.md. */

export type Doing = 'viewing' | 'editing';

export type ClientFrame =
  | { t: 'subscribe'; account: string; position: string | null }
  | { t: 'unsubscribe'; account: string }
  | { t: 'presence'; account: string; doing: Doing; item: string | null }
  | { t: 'pong' };

export interface Present {
  person: string;
  doing: Doing;
  item: string | null;
}

export type EndReason = 'released' | 'closed';

export type ServerFrame =
  | { t: 'hello'; person: string; connection: string; position: string }
  | { t: 'subscribed'; account: string; position: string; stale: string[] }
  | { t: 'hint'; account: string; position: string; views: string[] }
  | { t: 'presence'; account: string; people: Present[] }
  | { t: 'ended'; account: string; reason: EndReason }
  | { t: 'refused'; account: string; code: string }
  | { t: 'ping' };

/** Why a connection was closed, where the server said why. */
export const closeCodes = [4400, 4401, 4403, 4408, 4413, 4429, 1001] as const;
export type CloseCode = (typeof closeCodes)[number];

export function isCloseCode(code: number): code is CloseCode {
  return closeCodes.some((known) => known === code);
}

/** After these nothing is tried again by itself: somebody has to act first. */
export const finalCodes: readonly number[] = [4400, 4401, 4403, 4413];

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const texts = (value: unknown) => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

/** Reads a frame; one that this client does not know is null, so that the server can learn new words first. */
export function readFrame(data: unknown): ServerFrame | null {
  if (typeof data !== 'string') return null;
  let frame: unknown;
  try {
    frame = JSON.parse(data);
  } catch (broken) {
    if (broken instanceof SyntaxError) return null;
    throw broken;
  }
  if (!isFields(frame)) return null;
  const [account, position] = [text(frame['account']), text(frame['position'])];
  switch (frame['t']) {
    case 'hello':
      return { t: 'hello', person: text(frame['person']), connection: text(frame['connection']), position };
    case 'subscribed':
      return { t: 'subscribed', account, position, stale: texts(frame['stale']) };
    case 'hint':
      return { t: 'hint', account, position, views: texts(frame['views']) };
    case 'presence':
      return { t: 'presence', account, people: Array.isArray(frame['people']) ? frame['people'].flatMap(present) : [] };
    case 'ended':
      return { t: 'ended', account, reason: frame['reason'] === 'released' ? 'released' : 'closed' };
    case 'refused':
      return { t: 'refused', account, code: text(frame['code']) };
    case 'ping':
      return { t: 'ping' };
    default:
      return null;
  }
}

function present(value: unknown): Present[] {
  if (!isFields(value) || typeof value['person'] !== 'string') return [];
  return [
    {
      person: value['person'],
      doing: value['doing'] === 'editing' ? 'editing' : 'viewing',
      item: typeof value['item'] === 'string' ? value['item'] : null,
    },
  ];
}
