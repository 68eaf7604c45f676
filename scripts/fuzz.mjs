// npm run fuzz -- [--requests N] [--seed N] [--only N] [--database postgres]: malformed requests over the whole contract
// against a real server, over keep-alive connections. PASS: no answer of 500 or more, no hang, and every refusal is a
// problem document that the contract has for the operation. What node's own HTTP parser refuses is counted apart.
import {parseArgs} from 'node:util';
import {findFootholds} from './fuzz/footholds.mjs';
import {judge} from './fuzz/judge.mjs';
import {malformedRequest, readOperations} from './fuzz/malformed-requests.mjs';
import {openConnection} from './fuzz/raw-client.mjs';
import {startOwnDatabase} from './own-database.mjs';
import {startServer} from './start-server.mjs';

const {values: given} = parseArgs({
  options: {
    requests: {type: 'string', default: '20000'},
    seed: {type: 'string'},
    only: {type: 'string'},
    connections: {type: 'string', default: '16'},
    database: {type: 'string', default: 'sqlite'},
  },
});
const seed = Number(given.seed ?? Math.floor(Math.random() * 2 ** 31));
const timeoutMs = 15_000;

const {document} = await import('@pls-kit/contract/document.js');
const operations = readOperations(document);
const database = await startOwnDatabase(given.database);
const server = await startServer({
  env: {...database.env, PLS_TRUSTED_PROXIES: '127.0.0.1', PLS_RATE_LIMITS: 'off', PLS_PROOF_OF_WORK: 'off'},
});
let footholds = await findFootholds(server.api);
/** Some requests are good enough to end a case or to erase it: then there is a new one to try. */
const requestsPerCase = 250;

/** @type {Map<string, number>} */
const outcomes = new Map();
/** @type {{index: number; kind: string; line: string; faults: string[]}[]} */
const faulty = [];

/** Sends one request, and again where a connection that was kept turned out to be closed. */
const ask = async (/** @type {ReturnType<typeof openConnection>} */ connection, /** @type {number} */ index) => {
  const request = malformedRequest(seed, index, operations, footholds);
  const exchange = {parts: request.parts, endsEarly: request.endsEarly, isHead: request.method === 'HEAD'};
  let answer = await connection.send(exchange, timeoutMs);
  if (answer === 'closed') answer = await connection.send(exchange, timeoutMs);
  const {outcome, faults} = judge(request, answer);
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const line = `${request.method} ${request.target.slice(0, 160)}`;
  if (faults.length > 0) faulty.push({index, kind: request.kind, line, faults});
  if (given.only !== undefined) {
    console.log(`${request.kind}\n`);
    for (const part of request.parts)
      console.log(typeof part === 'number' ? `… ${part} ms` : part.toString('latin1').slice(0, 4000));
    console.log(typeof answer === 'string' ? answer : `${answer.status} ${answer.body.toString().slice(0, 2000)}`);
  }
};

const count = given.only === undefined ? Number(given.requests) : 1;
let next = given.only === undefined ? 0 : Number(given.only);
const end = next + count;
const started = performance.now();
try {
  const work = async () => {
    const connection = openConnection(server.port);
    while (next < end) {
      const index = next++;
      if (index % requestsPerCase === 0) footholds = await findFootholds(server.api);
      await ask(connection, index);
    }
    connection.close();
  };
  await Promise.all(Array.from({length: Math.min(Number(given.connections), count)}, work));
  // Whatever came before: a plain question gets a plain answer.
  const alive = await fetch(`${server.api}/v1/stations/LYC-410303`);
  if (!alive.ok)
    faulty.push({index: -1, kind: 'afterwards', line: 'GET a station', faults: [`status ${alive.status}`]});
} finally {
  await server.stop();
  await database.stop();
}

const seconds = (performance.now() - started) / 1000;
console.log(
  `${count} malformed requests over ${operations.length} operations, seed ${seed}, ${seconds.toFixed(1)} s\n`,
);
for (const [outcome, times] of [...outcomes].toSorted())
  console.log(`${outcome.padEnd(44)}${String(times).padStart(8)}`);
for (const {index, kind, line, faults} of faulty.slice(0, 40)) {
  console.log(`\n✖ ${kind}\n  ${line}\n  ${faults.join('\n  ')}\n  npm run fuzz -- --seed ${seed} --only ${index}`);
}
if (faulty.length > 0) console.log(`\n${faulty.length} faults. The server printed:\n${server.log().slice(-4000)}`);
const isPassed = faulty.length === 0;
console.log(JSON.stringify({fuzz: count, seed, faults: faulty.length, outcomes: Object.fromEntries(outcomes)}));
console.log(isPassed ? 'PASS' : 'FAIL');
process.exitCode = isPassed ? 0 : 1;
