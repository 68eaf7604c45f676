import {Agent, createServer, request} from 'node:http';
import {once} from 'node:events';
import {setTimeout as delay} from 'node:timers/promises';

/**
 * What can go wrong between a citizen and the server. `dropBefore`: nothing arrives; `dropAfter`: it was done, and nobody hears;
 * `reset`: the answer breaks off half-way; `duplicate`: it arrives twice; `delay`: late, or too late; the numbers: a gateway refuses.
 *
 * @typedef {'dropBefore' | 'dropAfter' | 'reset' | 'duplicate' | 'delay' | '502' | '503' | '429'} Fault
 *
 * @typedef {object} FaultyProxy
 * @property {number} port
 * @property {Record<string, number>} counts - how often each fault was met, and `passed`
 * @property {(share: number) => void} setShare - how many of the requests meet a fault from now on, 0 … 1
 * @property {() => Promise<void>} stop
 */

/** @type {readonly Fault[]} */
const allFaults = ['dropBefore', 'dropAfter', 'reset', 'duplicate', 'delay', '502', '503', '429'];

/** @returns {Promise<Buffer>} */
const readAll = async (/** @type {AsyncIterable<Buffer>} */ stream) => {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
};

/**
 * An HTTP proxy before one server, through which a share of the requests meets a fault.
 *
 * @param {object} options
 * @param {number} options.port - of the server, on 127.0.0.1
 * @param {import('../fuzz/random.mjs').Random} options.random - the same numbers, the same faults
 * @param {number} [options.share] - of the requests, 0 … 1. Default 0.3
 * @param {readonly Fault[]} [options.faults] - default all
 * @param {number} [options.longestDelayMs] - default 3000: longer than an impatient client waits
 * @returns {Promise<FaultyProxy>}
 */
export const startFaultyProxy = async ({port, random, share = 0.3, faults = allFaults, longestDelayMs = 3000}) => {
  let currentShare = share;
  /** @type {Record<string, number>} */
  const counts = {passed: 0};
  const agent = new Agent({keepAlive: true, maxSockets: 64});

  /** @returns {Promise<{status: number; headers: import('node:http').IncomingHttpHeaders; body: Buffer}>} */
  const forward = async (
    /** @type {import('node:http').IncomingMessage} */ {method, url, headers},
    /** @type {Buffer} */ body,
  ) => {
    const sent = request({
      agent,
      host: '127.0.0.1',
      port,
      method,
      path: url,
      headers: {...headers, connection: 'keep-alive'},
    });
    sent.end(body);
    const [answer] = /** @type {[import('node:http').IncomingMessage]} */ (await once(sent, 'response'));
    return {status: answer.statusCode ?? 502, headers: answer.headers, body: await readAll(answer)};
  };

  const server = createServer((incoming, outgoing) => {
    const fault = random.chance(currentShare) ? random.pick(faults) : undefined;
    const lateMs = random.below(longestDelayMs);
    counts[fault ?? 'passed'] = (counts[fault ?? 'passed'] ?? 0) + 1;
    const give = (/** @type {Awaited<ReturnType<typeof forward>>} */ {status, headers, body}) => {
      delete headers['transfer-encoding'];
      outgoing.writeHead(status, {...headers, 'content-length': String(body.byteLength)}).end(body);
    };
    const refuse = (/** @type {number} */ status, /** @type {Record<string, string>} */ headers = {}) => {
      outgoing.writeHead(status, {'Content-Type': 'text/html', ...headers}).end(`<h1>${status}</h1>`);
    };
    const pass = async () => {
      const body = await readAll(incoming);
      switch (fault) {
        case 'dropBefore':
          incoming.socket.destroy();
          return;
        case '502':
          refuse(502);
          return;
        case '503':
          refuse(503, {'Retry-After': '1'});
          return;
        case '429':
          refuse(429, {'Retry-After': '1'});
          return;
        case 'delay':
          await delay(lateMs);
          break;
        case 'duplicate': {
          // At once: the second meets the first on its way.
          const [first] = await Promise.all([forward(incoming, body), forward(incoming, body)]);
          give(first);
          return;
        }
        default:
      }
      const answer = await forward(incoming, body);
      if (fault === 'dropAfter') incoming.socket.destroy();
      else if (fault === 'reset') {
        const half = answer.body.subarray(0, answer.body.byteLength >> 1);
        outgoing.writeHead(answer.status, {...answer.headers, 'content-length': String(answer.body.byteLength)});
        outgoing.write(half, () => incoming.socket.resetAndDestroy());
      } else give(answer);
    };
    pass().catch(() => {
      // The client has gone meanwhile, or the server has: either way nobody gets an answer.
      incoming.socket.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: /** @type {import('node:net').AddressInfo} */ (server.address()).port,
    counts,
    setShare: (next) => {
      currentShare = next;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      agent.destroy();
    },
  };
};
