import {once} from 'node:events';
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {StartError} from './start-error.js';

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

const listenAt = async (listener: RequestListener, port: number, host: string): Promise<Server> => {
  const server = createServer(listener);
  server.listen(port, host);
  await once(server, 'listening');
  return server;
};

const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** IPv6's own loopback, where this machine has one; `localhost` may mean either. */
const listenAtIpv6Loopback = async (listener: RequestListener, port: number): Promise<Server | undefined> => {
  try {
    return await listenAt(listener, port, '::1');
  } catch (error) {
    if (['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
};

/**
 * Opens one port.
 *
 * @param port - 0: a free one
 * @param host - undefined: this machine alone, as 127.0.0.1 and, where there is one, ::1
 * @throws {StartError} the port is taken or may not be opened
 */
export const listen = async (
  listener: RequestListener,
  port: number,
  host: string | undefined,
): Promise<{port: number; servers: readonly Server[]}> => {
  const triesForFreePort = 5;
  for (let attempt = 1; ; attempt += 1) {
    let first: Server | undefined;
    try {
      first = await listenAt(listener, port, host ?? '127.0.0.1');
      const second = host === undefined ? await listenAtIpv6Loopback(listener, portOf(first)) : undefined;
      return {port: portOf(first), servers: second === undefined ? [first] : [first, second]};
    } catch (error) {
      first?.close();
      const isTaken = codeOf(error) === 'EADDRINUSE';
      // Free on IPv4 and taken on IPv6: the next free one.
      if (port === 0 && isTaken && attempt < triesForFreePort) continue;
      throw toStartError(error, port, host);
    }
  }
};

const toStartError = (cause: unknown, port: number, host: string | undefined): unknown => {
  switch (codeOf(cause)) {
    case 'EADDRINUSE':
      return new StartError(`Port ${port} is taken: stop the program that has it, or choose another with PORT.`, {
        cause,
      });
    case 'EACCES':
      return new StartError(`This user may not open port ${port}: choose one from 1024 up with PORT.`, {cause});
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(`This machine has no address ${host ?? ''}: choose another with PLS_HOST.`, {cause});
    default:
      return cause;
  }
};
