import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {createServer, request as ask, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {startServer} from '../../../scripts/start-server.mjs';

/** Notes on the host's page whatever it complains of; over pages, in the host's own storage. */
const watcher = `(() => {
  const note = (words) => {
    try {
      sessionStorage.setItem('complaints', (sessionStorage.getItem('complaints') || '') + words + '\\n');
    } catch (error) {}
  };
  for (const name of ['error', 'warn']) {
    const before = console[name];
    console[name] = (...args) => { note(name + ': ' + args.join(' ')); before.apply(console, args); };
  }
  addEventListener('error', (event) => note('uncaught: ' + (event.message || event.target)));
  addEventListener('unhandledrejection', ({reason}) => note('unhandled: ' + reason));
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile, lineNumber}) =>
    note('policy: ' + [violatedDirective, blockedURI, sourceFile, lineNumber].join(' ')));
})()`;
const watcherHash = createHash('sha256').update(watcher).digest('base64');

/** What {@link watcher} has noted so far. */
export const complaints = `sessionStorage.getItem('complaints') || ''`;

/** The real server behind a line that can be cut. */
export interface WatchedServer {
  /** Origin of the API. */
  readonly api: string;
  /** Origin of the example pages: another one, on the same port. Its pages note what they complain of. */
  readonly site: string;
  /** Puts a page up on the site, and gives its address. */
  readonly put: (html: string) => string;
  /** Which paths get no answer; none at first. */
  isLost: (path: string) => boolean;
  readonly close: () => Promise<void>;
}

const watched = (html: string): string => html.replace('<head>', () => `<head><script>${watcher}</script>`);

const passOn = (request: IncomingMessage, response: ServerResponse, port: number): void => {
  const {'accept-encoding': _any, ...headers} = request.headers;
  const passed = ask({port, host: '127.0.0.1', path: request.url, method: request.method, headers}, (answer) => {
    const status = answer.statusCode ?? 500;
    if (!answer.headers['content-type']?.startsWith('text/html')) {
      response.writeHead(status, answer.headers);
      answer.pipe(response);
      return;
    }
    void answer.toArray().then((chunks: Buffer[]) => {
      const {'content-length': _length, etag: _etag, ...kept} = answer.headers;
      const policy = kept['content-security-policy'];
      if (typeof policy === 'string')
        kept['content-security-policy'] = policy.replace('script-src ', () => `script-src 'sha256-${watcherHash}' `);
      response.writeHead(status, kept).end(watched(Buffer.concat(chunks).toString()));
    });
  });
  passed.on('error', () => response.destroy());
  request.pipe(passed);
};

export const startWatchedServer = async (): Promise<WatchedServer> => {
  const pages = new Map<string, string>();
  const line: Pick<WatchedServer, 'isLost'> = {isLost: () => false};
  const state: {port?: number} = {};
  const front = createServer((request, response) => {
    const path = request.url ?? '/';
    const page = pages.get(path);
    if (line.isLost(path) || state.port === undefined) request.socket.destroy();
    else if (page !== undefined)
      response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(watched(page));
    else passOn(request, response, state.port);
  });
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
  const {port} = front.address() as AddressInfo;
  const api = `http://localhost:${port}`;
  const server = await startServer({env: {PLS_API: api}});
  state.port = server.port;
  const site = `http://127.0.0.1:${port}`;
  return Object.assign(line, {
    api,
    site,
    put: (html: string) => {
      const path = `/put-${pages.size}.html`;
      pages.set(path, html);
      return site + path;
    },
    close: async () => {
      front.close();
      front.closeAllConnections();
      await server.stop();
    },
  });
};
