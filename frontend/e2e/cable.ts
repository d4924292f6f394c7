import { createServer, connect, type Socket } from 'node:net';

/** Stands between a browser and the product, and can be cut like a cable. */
export interface Cable {
  /** Where the product is reached through it. */
  address: string;
  /** Every connection dies without a farewell, and none is made until it is mended. */
  cut: () => void;
  mend: () => void;
  close: () => void;
}

export async function layCable(product: string): Promise<Cable> {
  const { hostname, port } = new URL(product);
  const open = new Set<Socket>();
  let isCut = false;
  const hold = (socket: Socket): Socket => {
    open.add(socket);
    return socket.on('error', () => undefined).on('close', () => open.delete(socket));
  };
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.resetAndDestroy();
  };
  const server = createServer((browser) => {
    if (isCut) return browser.resetAndDestroy();
    const upstream = hold(connect(Number(port), hostname));
    return hold(browser).pipe(upstream).pipe(browser);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the cable has no port');
  return {
    address: `http://localhost:${address.port}`,
    cut,
    mend: () => {
      isCut = false;
    },
    close: () => {
      cut();
      server.close();
    },
  };
}
