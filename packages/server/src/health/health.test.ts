import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Liveness, Readiness} from '@pls-kit/contract';
import {createApp} from '../app.js';
import {memoryBlobs} from '../blobs.js';
import {makeCatalogue} from '../catalogue/catalogue.js';
import {luoyang, startCasework, type Casework} from '../testing/casework.js';
import {checkAnswer} from '../testing/check-answer.js';
import type {World} from '../world.js';
import {leastFreeBytes} from './readiness.js';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());

const allOk = {
  database: 'ok',
  migrations: 'ok',
  catalogue: 'ok',
  keys: 'ok',
  attachments: 'ok',
  space: 'ok',
  accepting: 'ok',
};

/** Ready, or a problem document that says why not. */
interface Answer {
  readonly status: string | number;
  readonly type?: string;
  readonly checks: Readiness['checks'];
}

/** A node of its own in a changed world. */
const ask = async (changes: Partial<World>, catalogue = luoyang) => {
  const log: string[] = [];
  const settings = {...casework.world.settings, log: (line: string) => log.push(line)};
  const app = await createApp({...casework.world, settings, ...changes}, catalogue);
  const get = async () => {
    const response = await app.request('/readyz', {headers: {Origin: 'https://anywhere.example'}});
    const body = (await response.json()) as Answer;
    checkAnswer('getReadiness', response, body);
    return {status: response.status, body, headers: response.headers};
  };
  return {...(await get()), log, again: get, app};
};
const failing = () => Promise.reject(new Error('ENOSPC: secret place'));

describe('whether the process answers', () => {
  it('asks nothing behind it, of whatever page it is asked, and writes no log', async () => {
    casework.resetCounts();
    const lines = casework.log.length;
    const {status, body, headers} = await casework.request<Liveness>('getLiveness', {
      headers: {Origin: 'https://anywhere.example'},
    });
    assert.deepEqual([status, body, casework.counts], [200, {status: 'ok'}, {}]);
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.equal(casework.log.length, lines);
  });
});

describe('whether a node can take requests', () => {
  let broken: Casework | undefined;
  afterEach(async () => {
    await broken?.close();
    broken = undefined;
  });

  it('is yes where all that they need works', async () => {
    const {status, body, log} = await ask({});
    assert.deepEqual([status, body.status, body.checks], [200, 'ok', allOk]);
    assert.deepEqual(log, []);
    const {status: seen} = await casework.request('getReadiness');
    assert.equal(seen, 200);
  });

  it('names what fails, and nothing else of it', async () => {
    const {blobs, secrets} = casework.world;
    const noRegions = makeCatalogue({...luoyang, regions: [], units: []});
    const host = (bytes: number, leaving = false) => ({
      freeBytes: () => Promise.resolve(bytes),
      isStopping: () => leaving,
    });
    for (const [failed, changes, catalogue] of [
      ['attachments', {blobs: {...blobs, put: failing}}, luoyang],
      ['attachments', {blobs: {...memoryBlobs(), get: () => Promise.resolve(undefined)}}, luoyang],
      ['keys', {secrets: {...secrets, open: failing}}, luoyang],
      ['space', {host: host(leastFreeBytes - 1)}, luoyang],
      ['space', {host: {...host(0), freeBytes: failing}}, luoyang],
      ['accepting', {host: host(leastFreeBytes, true)}, luoyang],
      ['catalogue', {}, noRegions],
    ] as const) {
      const {status, body, headers, log} = await ask(changes, catalogue);
      assert.deepEqual([status, body.type, headers.get('Retry-After')], [503, '/problems/not-ready', '5'], failed);
      assert.deepEqual(body.checks, {...allOk, [failed]: 'failed'});
      assert.doesNotMatch(JSON.stringify(body), /ENOSPC|secret/);
      if (failed !== 'accepting')
        assert.deepEqual(log, [`{"level":"error","task":"readiness","failed":["${failed}"]}`]);
    }
  });

  it('is no without the database, or on one that is not of this version, while the process goes on', async () => {
    broken = await startCasework();
    await broken.database
      .$extendTables<{migrations: {name: string}}>()
      .insertInto('migrations')
      .values({name: '9999-from-the-future'})
      .execute();
    const newer = await ask({database: broken.world.database});
    assert.deepEqual(newer.body.checks, {...allOk, migrations: 'failed'});
    await broken.close();
    const {body, app} = await ask({database: broken.world.database});
    broken = undefined;
    assert.deepEqual(body.checks, {...allOk, database: 'failed', migrations: 'failed'});
    assert.equal((await app.request('/healthz')).status, 200);
  });

  it('does not wait for what hangs, and is not asked more than once a second', async () => {
    let asked = 0;
    const blobs = {
      ...memoryBlobs(),
      put: () => {
        asked += 1;
        return new Promise<void>(() => undefined);
      },
    };
    const started = performance.now();
    const {body, again} = await ask({blobs});
    assert.ok(performance.now() - started < 4000);
    assert.equal(body.checks.attachments, 'failed');
    await Promise.all(Array.from({length: 50}, again));
    assert.equal(asked, 2);
  });

  it('is said again when it is well', async () => {
    const blobs = memoryBlobs();
    let full = true;
    const put = (id: string, bytes: Uint8Array) => (full ? failing() : blobs.put(id, bytes));
    const {status, again, log} = await ask({blobs: {...blobs, put}});
    assert.equal(status, 503);
    full = false;
    assert.equal((await again()).status, 503, 'the answer of a moment ago');
    await new Promise((resolve) => setTimeout(resolve, 1010));
    assert.equal((await again()).status, 200);
    assert.deepEqual(log.slice(1), ['{"level":"info","task":"readiness","failed":[]}']);
  });
});
