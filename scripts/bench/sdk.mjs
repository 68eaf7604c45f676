// npm run bench -- sdk: every operation of the contract has a method that sends it (100 %), and what the SDK costs beside bare ky
// (at most a tenth more), openapi-fetch and bare fetch: the same read of the same server, in turns, the median of 20 rounds.
import {parseArgs} from 'node:util';
import {document} from '@pls-kit/contract/document.js';
import {composeClient, createClient, stations} from '@pls-kit/sdk';
import ky from 'ky';
import createFetchClient from 'openapi-fetch';
import {calls, sealed} from '../../packages/sdk/dist/testing/calls.js';
import {median} from '../load/median.mjs';
import {startServer} from '../start-server.mjs';

const {values: given} = parseArgs({
  options: {rounds: {type: 'string', default: '20'}, requests: {type: 'string', default: '200'}},
});
const [rounds, requests] = [Number(given.rounds), Number(given.requests)];
const mostOverhead = 0.1;

/** Which operations a method of the SDK sends, by method and path as the contract has them. */
const findReachable = async () => {
  /** @type {string[]} */
  const reachable = [];
  /** @type {string[]} */
  const missing = [];
  for (const [path, methods] of Object.entries(document.paths)) {
    const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
    for (const [method, operation] of Object.entries(methods)) {
      const id = /** @type {{operationId?: import('@pls-kit/contract').OperationId}} */ (operation).operationId;
      if (id === undefined) continue;
      let isSent = false;
      const client = createClient({
        baseUrl: 'https://api.example',
        portal: 'pk_luolong',
        staffToken: 'staff',
        fetch: (input) => {
          const sent = /** @type {Request} */ (input);
          isSent ||= sent.method === method.toUpperCase() && pattern.test(new URL(sent.url).pathname);
          return Promise.resolve(globalThis.Response.json({items: [], next: null, token: 'case', sealed, sequence: 1}));
        },
      });
      const session = await client.cases.open({number: '260123456783', code: '60241837'});
      await calls[id](client, session);
      (isSent ? reachable : missing).push(id);
    }
  }
  return {reachable, missing};
};

const {reachable, missing} = await findReachable();
const all = reachable.length + missing.length;
console.log(`operations reachable: ${reachable.length} of ${all} = ${((100 * reachable.length) / all).toFixed(1)} %`);
if (missing.length > 0) console.log(`missing: ${missing.join(', ')}`);

const server = await startServer({env: {PLS_RATE_LIMITS: 'off'}});
try {
  const baseUrl = server.api;
  const portal = 'pk_luolong';
  const pls = composeClient({baseUrl, portal}, {stations});
  /** @type {ReturnType<typeof createFetchClient<import('@pls-kit/contract').paths>>} */
  const typed = createFetchClient({baseUrl});
  const addressOf = (/** @type {object} */ query) =>
    `${baseUrl}/v1/stations/nearest?${new URLSearchParams(Object.entries({...query, portal}).map(([name, value]) => [name, String(value)]))}`;
  /**
   * Each reads the same and parses it.
   *
   * @type {Record<string, (query: {longitude: number; latitude: number; limit: number}) => Promise<{items: readonly unknown[]}>>}
   */
  const ways = {
    'bare fetch': async (query) => (await fetch(addressOf(query))).json(),
    'bare ky': (query) => ky(addressOf(query)).json(),
    'openapi-fetch': async (query) => {
      const {data} = await typed.GET('/v1/stations/nearest', {params: {query: {...query, portal}}});
      if (data === undefined) throw new Error('openapi-fetch gave no answer');
      return data;
    },
    sdk: (query) => pls.stations.nearest(query),
  };
  const names = Object.keys(ways);

  // Every place is asked for once only: nothing is answered from memory, neither the server's nor ours.
  let place = 0;
  const nextQuery = () => ({longitude: 112.3 + (place += 1) / 1e6, latitude: 34.62, limit: 5});
  const timeOf = async (/** @type {string} */ name) => {
    const read = /** @type {(typeof ways)[string]} */ (ways[name]);
    const query = nextQuery();
    const started = performance.now();
    if ((await read(query)).items.length !== 5) throw new Error(`${name} read something else`);
    return performance.now() - started;
  };
  /** Request by request in turns, each time another one first: what slows the machine for a while slows all of them. */
  const round = async () => {
    /** @type {Record<string, number[]>} */
    const taken = Object.fromEntries(names.map((name) => [name, []]));
    for (let sent = 0; sent < requests; sent += 1) {
      for (let index = 0; index < names.length; index += 1) {
        const name = /** @type {string} */ (names[(index + sent) % names.length]);
        taken[name]?.push(await timeOf(name));
      }
    }
    return Object.fromEntries(names.map((name) => [name, median(taken[name] ?? [])]));
  };
  await round();
  const times = [];
  for (let done = 0; done < rounds; done += 1) times.push(await round());
  const middles = Object.fromEntries(names.map((name) => [name, median(times.map((each) => each[name] ?? NaN))]));
  const bare = middles['bare ky'] ?? NaN;
  const ratios = times.map((each) => (each['sdk'] ?? NaN) / (each['bare ky'] ?? NaN));
  const overhead = median(ratios) - 1;
  console.log(`\n${'one read, sequential'.padEnd(24)}${'median ms'.padStart(12)}${'to bare ky'.padStart(12)}`);
  for (const [name, middle] of Object.entries(middles))
    console.log(`${name.padEnd(24)}${middle.toFixed(3).padStart(12)}${(middle / bare).toFixed(3).padStart(12)}`);

  const again = {longitude: 112.4, latitude: 34.6, limit: 5};
  await pls.stations.nearest(again);
  const started = performance.now();
  for (let read = 0; read < 1000; read += 1) await pls.stations.nearest(again);
  const keptMs = (performance.now() - started) / 1000;
  console.log(`${'sdk, read before'.padEnd(24)}${keptMs.toFixed(3).padStart(12)}`);

  const isPassed = missing.length === 0 && overhead <= mostOverhead;
  console.log(`\noverhead, median of ${rounds} rounds: ${(100 * overhead).toFixed(1)} % (bar ${100 * mostOverhead} %)`);
  console.log(
    JSON.stringify({
      bench: 'sdk',
      operations: {reachable: reachable.length, all},
      overhead,
      milliseconds: middles,
      keptMs,
    }),
  );
  console.log(isPassed ? 'PASS' : 'FAIL');
  process.exitCode = isPassed ? 0 : 1;
} finally {
  await server.stop();
}
