import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Somebody else's server, on a free port. */
export interface Host {
  readonly origin: string;
  readonly port: number;
  readonly close: () => void;
}

export const openHost = async (answer: Answer): Promise<Host> => {
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** A file or an answer of another server, handed on with other headers or another text. */
export const handOn = async (
  address: string,
  request: IncomingMessage,
  response: ServerResponse,
  change: (text: string, headers: Record<string, string>) => string,
): Promise<void> => {
  const {origin} = request.headers;
  const found = await fetch(address, {
    headers: origin === undefined ? {} : {Origin: origin},
    method: request.method ?? 'GET',
  });
  const headers: Record<string, string> = {};
  for (const name of ['content-type', 'access-control-allow-origin', 'access-control-allow-headers']) {
    const value = found.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  const text = change(await found.text(), headers);
  response.writeHead(found.status, headers).end(text);
};
