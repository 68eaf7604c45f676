import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import type {Case, CaseDraft, CaseReceipt, DeskCasePage, OperationId, Problem, Supervision} from '@pls-kit/contract';
import {contractOperations} from '../contract-operations.js';
import {luoyangCatalogue} from '../seed/seed-luoyang.js';
import {readLuoyangData} from '../node/luoyang-files.js';
import {checkAnswer} from '../testing/check-answer.js';
import {newIdempotencyKey, wageQuestion, withAnswers} from '../testing/casework.js';
import {createInPageServer, type InPageServer, type SampleName} from './in-page-server.js';
import {sliceCatalogue} from './slice-catalogue.js';

const monday = '2026-11-23T10:05:00+08:00';

let server: InPageServer;
before(async () => {
  server = await createInPageServer({now: monday});
});
beforeEach(() => server.reset());
after(() => server.close());

interface Sent {
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly token?: string;
  readonly key?: string;
  readonly signal?: AbortSignal;
  readonly fetch?: typeof globalThis.fetch;
}

/** Every answer is checked against the contract. */
const call = async <Body = Problem>(
  operation: OperationId,
  {path = {}, body, token, key, signal, fetch = server.fetch}: Sent = {},
): Promise<{status: number; headers: Headers; body: Body}> => {
  const {method, template} = contractOperations().find(({id}) => id === operation) ?? assert.fail(operation);
  const pathname = template.replace(/\{(\w+)\}/g, (_whole, name: string) => path[name] ?? assert.fail(name));
  const response = await fetch(`https://pls.test${pathname}`, {
    method,
    headers: {
      ...(body !== undefined && {'Content-Type': 'application/json'}),
      ...(token !== undefined && {Authorization: `Bearer ${token}`}),
      ...(key !== undefined && {'Idempotency-Key': key}),
    },
    ...(body !== undefined && {body: JSON.stringify(body)}),
    ...(signal !== undefined && {signal}),
  });
  const answer = (await response.json()) as Body;
  checkAnswer(operation, response, answer);
  return {status: response.status, headers: response.headers, body: answer};
};

const submit = async (draft: CaseDraft = wageQuestion): Promise<CaseReceipt> => {
  const {status, body} = await call<CaseReceipt>('submitCase', {body: draft, key: newIdempotencyKey()});
  assert.equal(status, 201, JSON.stringify(body));
  return body;
};

const read = async ({number, code}: CaseReceipt): Promise<Case> => {
  const opened = await call<{token: string}>('openCaseToken', {path: {number}, body: {code}});
  assert.equal(opened.status, 200, JSON.stringify(opened.body));
  return (await call<Case>('getCase', {path: {number}, token: opened.body.token})).body;
};

/** The stream of the sample that nobody has begun, as text. */
const watch = async ({samples, fetch}: Pick<InPageServer, 'samples' | 'fetch'>, signal?: AbortSignal) => {
  const {number, code} = samples.submitted;
  const opened = await call<{token: string}>('openCaseToken', {path: {number}, body: {code}, fetch});
  const {body} = await fetch(`https://pls.test/v1/cases/${number}/events/stream`, {
    headers: {Authorization: `Bearer ${opened.body.token}`},
    ...(signal && {signal}),
  });
  return (body ?? assert.fail('no stream')).pipeThrough(new TextDecoderStream()).getReader();
};

const restOf = async (stream: ReadableStreamDefaultReader<string>): Promise<string> => {
  let text = '';
  for (let {done, value} = await stream.read(); !done; {done, value} = await stream.read()) text += value ?? '';
  return text;
};

describe('the sample cases', () => {
  it('stand where their names say', async () => {
    const states: Readonly<Record<SampleName, string>> = {
      submitted: 'submitted',
      inProgress: 'in_progress',
      waiting: 'waiting_for_citizen',
      answered: 'resolved',
      closed: 'closed',
      declined: 'declined',
      overdue: 'submitted',
      legalAid: 'accepted',
    };
    for (const [name, state] of Object.entries(states)) {
      const opened = await read(server.samples[name as SampleName]);
      assert.equal(opened.state, state, name);
      assert.ok(Date.parse(opened.receivedAt) < Date.parse(monday), name);
    }
  });

  it('have numbers and codes that stay', async () => {
    const {submitted, answered} = server.samples;
    assert.deepEqual(
      [submitted, answered].map(({number, code}) => [number, code]),
      [
        ['268286842666', '93719835'],
        ['266221871164', '11055101'],
      ],
    );
    const another = await createInPageServer({now: '2026-06-17T16:00:00+08:00'});
    const told = (cases: InPageServer['samples']) => Object.values(cases).map(({number, code}) => [number, code]);
    assert.deepEqual(told(another.samples).sort(), told(server.samples).sort());
    await another.close();
  });

  it('are as clerks know them: the missed date has its supervision, of the day after', async () => {
    const token = await server.staffToken('supervisor');
    const {body} = await call<{items: Supervision[]}>('listSupervisions', {token});
    const {number} = server.samples.overdue;
    const found = body.items.find((supervision) => supervision.number === number) ?? assert.fail('none');
    assert.equal(found.openedAt.slice(10), 'T00:00:00+08:00');
  });
});

describe('the clock', () => {
  it('stands, and goes where it is put, with what falls due on the way', async () => {
    assert.equal(server.clock.now().toISOString(), new Date(monday).toISOString());
    const receipt = await submit();
    assert.equal(receipt.promise.dueOn, '2026-11-26');
    await server.clock.advance({days: 3});
    assert.equal((await read(receipt)).supervision, undefined);
    await server.clock.advance({hours: 14});
    assert.ok((await read(receipt)).supervision);
    await server.clock.set(monday);
    assert.equal(server.clock.now().toISOString(), new Date(monday).toISOString());
    await assert.rejects(async () => server.clock.set('tomorrow'), RangeError);
  });

  it('runs where nobody said where it stands', async () => {
    const running = await createInPageServer();
    const began = running.clock.now().getTime();
    assert.ok(Math.abs(began - Date.now()) < 1000);
    await running.clock.advance({days: 1});
    await new Promise((resolve) => setTimeout(resolve, 20));
    const ahead = running.clock.now().getTime() - began - 24 * 60 * 60_000;
    assert.ok(ahead >= 15 && ahead < 60_000, String(ahead));
    await running.close();
  });
});

describe('a fresh start', () => {
  it('has nothing of before, not even in what chance gives', async () => {
    const first = await submit();
    await server.clock.advance({days: 40});
    server.faults.offline = true;
    await server.reset();
    assert.deepEqual(
      [server.clock.now().toISOString(), server.faults.offline],
      [new Date(monday).toISOString(), false],
    );
    assert.equal((await submit()).number, first.number);
    await server.reset();
    const refused = await call('openCaseToken', {path: {number: first.number}, body: {code: first.code}});
    assert.equal(refused.status, 401);
  });

  it('waits for what is under way', async () => {
    const [receipt] = await Promise.all([submit(), server.reset()]);
    assert.match(receipt.number, /^\d{12}$/);
    const refused = await call('openCaseToken', {path: {number: receipt.number}, body: {code: receipt.code}});
    assert.equal(refused.status, 401);
  });
});

describe('faults', () => {
  it('offline: fetch fails as without a network', async () => {
    server.faults.offline = true;
    await assert.rejects(server.fetch('https://pls.test/v1/topics'), TypeError);
    server.faults.offline = false;
    assert.equal((await call('listTopics')).status, 200);
  });

  it('offline: streams that are open break; given up, they end for the reason given', async () => {
    const line = server.line();
    const stream = await watch({samples: server.samples, fetch: line.fetch});
    line.faults.offline = true;
    await assert.rejects(restOf(stream), TypeError);
    const leave = new AbortController();
    const other = await watch(server, leave.signal);
    const reason = new Error('changed my mind');
    leave.abort(reason);
    await assert.rejects(restOf(other), reason);
  });

  it('503: as the contract has it, so many times, and nothing was done', async () => {
    server.faults.failNext = 2;
    const key = newIdempotencyKey();
    for (const status of [503, 503, 201]) {
      const answer = await call('submitCase', {body: wageQuestion, key});
      assert.equal(answer.status, status);
      if (status === 503) assert.equal(answer.headers.get('Retry-After'), '5');
    }
    server.faults.failNext = Infinity;
    assert.equal((await call('submitCase', {body: wageQuestion, key})).status, 503);
  });

  it('a lost answer: the case is there, and sent again it is the same one', async () => {
    server.faults.loseNext = 1;
    const key = newIdempotencyKey();
    await assert.rejects(server.fetch('https://pls.test/v1/cases', {method: 'POST', body: '{}'}), TypeError);
    server.faults.loseNext = 1;
    await assert.rejects(call('submitCase', {body: wageQuestion, key}), TypeError);
    const {body} = await call<CaseReceipt>('submitCase', {body: wageQuestion, key});
    const token = await server.staffToken('clerk', body.unit.id);
    const {items} = (await call<DeskCasePage>('listDeskCases', {token})).body;
    assert.equal(items.filter(({number}) => number === body.number).length, 1);
    assert.equal(items.filter(({receivedAt}) => Date.parse(receivedAt) === Date.parse(monday)).length, 1);
  });

  it('silence ends with the patience of who asked, for the reason that they give', async () => {
    server.faults.silent = true;
    const given = assert.rejects(call('listTopics', {signal: AbortSignal.timeout(300)}), {name: 'TimeoutError'});
    // What nobody holds is swept away meanwhile.
    setFlagsFromString('--expose-gc');
    const sweep = runInNewContext('gc') as () => void;
    for (let round = 0; round < 3; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      sweep();
    }
    await given;
    const reason = new Error('changed my mind');
    await assert.rejects(call('listTopics', {signal: AbortSignal.abort(reason)}), reason);
  });

  it('latency, on a line of its own: the others are as quick as before', async () => {
    const slow = server.line({latencyMs: 80});
    const began = performance.now();
    assert.equal((await call('listTopics', {fetch: slow.fetch})).status, 200);
    assert.ok(performance.now() - began >= 79);
    const dead = server.line({offline: true});
    await assert.rejects(dead.fetch('https://pls.test/v1/topics'), TypeError);
    assert.equal((await call('listTopics')).status, 200);
  });
});

describe('what else it can do', () => {
  it('signs staff in where they belong', async () => {
    for (const [role, unit, id] of [
      ['clerk', undefined, 'clerk-lyc-410311'],
      ['worker', 'LYS-410311013', 'worker-lys-410311013'],
      ['supervisor', undefined, 'supervisor-410311'],
      ['supervisor', 'LYB-410300', 'supervisor-410300'],
      ['admin', undefined, 'admin-410300'],
    ] as const) {
      const token = await server.staffToken(role, unit);
      assert.equal((await call<{id: string}>('getStaffMember', {token})).body.id, id);
    }
    await assert.rejects(server.staffToken('clerk', 'LYS-000000000'), RangeError);
  });

  it('answers for an origin in the place of the page, until it is told to stop', async () => {
    const before = globalThis.fetch;
    const stop = server.answerFor('https://pls.test');
    const topics = await fetch('https://pls.test/v1/topics?portal=pk_luolong');
    assert.equal(topics.status, 200);
    assert.equal(await (await fetch('data:,elsewhere')).text(), 'elsewhere');
    stop();
    assert.equal(globalThis.fetch, before);
  });

  it('answers for another page of the site, whose objects are its own', async () => {
    const frame = {fetch: () => Promise.reject(new TypeError('the network'))} as unknown as typeof globalThis;
    const stop = server.answerFor('https://pls.test', frame);
    const address = 'https://pls.test/v1/topics?portal=pk_luolong';
    assert.equal((await frame.fetch(new Request(address))).status, 200);
    assert.equal((await frame.fetch(new URL(address))).status, 200);
    await assert.rejects(frame.fetch('https://elsewhere.test/'), /the network/);
    stop();
    await assert.rejects(frame.fetch(address), /the network/);
  });

  it('tells whoever watches a case live, and lets nobody wait when it begins anew or ends', async () => {
    const own = await createInPageServer({now: monday});
    const first = await watch(own);
    const token = await own.staffToken('supervisor');
    await call('acceptCase', {
      path: {number: own.samples.submitted.number},
      body: {version: 1},
      token,
      fetch: own.fetch,
    });
    await own.reset();
    assert.match(await restOf(first), /event: changed\ndata: {"sequence":3}\n\n$/);
    const second = await watch(own);
    await own.close();
    assert.match(await restOf(second), /^retry: 2000/);
  });

  it('serves a catalogue of somebody else, without samples', async () => {
    const catalogue = sliceCatalogue(luoyangCatalogue(readLuoyangData()), ['410303']);
    const other = await createInPageServer({now: monday, catalogue});
    const draft = {...withAnswers({place: '410303'}), homeCounty: '410303'};
    const {body} = await call<CaseReceipt>('submitCase', {body: draft, key: newIdempotencyKey(), fetch: other.fetch});
    assert.equal(body.unit.id, 'LYC-410303');
    assert.throws(() => other.samples, RangeError);
    await other.close();
  });

  it('starts without samples where nobody wants them', async () => {
    const bare = await createInPageServer({now: monday, samples: false});
    assert.throws(() => bare.samples, RangeError);
    const token = await bare.staffToken('supervisor');
    const {body} = await call<DeskCasePage>('listDeskCases', {token, fetch: bare.fetch});
    assert.deepEqual(body.items, []);
    await bare.close();
  });

  it('asks for proof of work and counts requests where it is told to', async () => {
    const strict = await createInPageServer({now: monday, settings: {proofOfWork: 'on'}});
    const {status, body} = await call('submitCase', {
      body: wageQuestion,
      key: newIdempotencyKey(),
      fetch: strict.fetch,
    });
    assert.deepEqual([status, body.type], [428, '/problems/proof-needed']);
    await strict.close();
  });

  it('answers nothing after it was closed', async () => {
    const short = await createInPageServer({now: monday});
    await short.close();
    await assert.rejects(short.fetch('https://pls.test/v1/topics'), TypeError);
  });

  it('says so where there is no WebCrypto, as on pages without https', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'crypto') ?? assert.fail();
    Object.defineProperty(globalThis, 'crypto', {value: {}, configurable: true});
    try {
      await assert.rejects(createInPageServer(), /secure context/);
    } finally {
      Object.defineProperty(globalThis, 'crypto', own);
    }
  });
});

it('the part of Luoyang that it has leads nowhere that is not there', () => {
  const whole = luoyangCatalogue(readLuoyangData());
  const part = sliceCatalogue(whole, ['410311', '410308']);
  const regions = new Set(part.regions.map(({code}) => code));
  const places = new Set(part.stations.map(({id}) => id));
  const units = new Set(part.units.map(({id}) => id));
  for (const {parent, code} of part.regions) assert.ok(parent === null || regions.has(parent), code);
  for (const {id, region, parent} of part.stations) {
    assert.ok(regions.has(region) && (parent === null || places.has(parent)), id);
  }
  for (const {id, unit, scope} of part.staff) assert.ok((unit === null || units.has(unit)) && regions.has(scope), id);
  for (const {station, adviser} of part.visitingRules) {
    assert.ok(places.has(station) && part.advisers.some(({id}) => id === adviser), adviser);
  }
  for (const {place, id} of part.rotas) assert.ok(units.has(place), id);
  for (const {key, region} of part.portals) assert.ok(regions.has(region), key);
  const villages = (contents: typeof whole) =>
    contents.stations.filter(({level, region}) => level === 'studio' && region.startsWith('410311')).length;
  assert.equal(villages(part), villages(whole));
});
