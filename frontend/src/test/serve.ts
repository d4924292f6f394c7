import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished, vi } from 'vitest';

export interface Asked {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

type Handler = (asked: Asked, response: ServerResponse) => void;

/** A real HTTP server on a free port, there until the test ends; the page's own origin leads to it. */
export async function serve(handler: Handler): Promise<{ asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
      asked.push(one);
      handler(one, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = isAddress(address) ? address.port : 0;
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', async (input: Request) => {
    const url = new URL(input.url);
    url.protocol = 'http:';
    url.hostname = '127.0.0.1';
    url.port = String(port);
    const bytes = input.body === null ? null : await input.arrayBuffer();
    return real(url, { method: input.method, headers: input.headers, body: bytes, signal: input.signal });
  });
  onTestFinished(async () => {
    vi.unstubAllGlobals();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return { asked };
}

function isAddress(address: ReturnType<ReturnType<typeof createServer>['address']>): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

/** What an answer waits for, until it is told to come. */
export function held(): { until: Promise<void>; come: () => void } {
  let come: () => void = () => undefined;
  const until = new Promise<void>((released) => (come = released));
  return { until, come: () => come() };
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

export function refuse(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/problem+json', ...headers });
  response.end(JSON.stringify(body));
}
