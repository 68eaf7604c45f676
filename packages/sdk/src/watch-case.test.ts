import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Case} from '@pls-kit/contract';
import {ApiError, NetworkError, UnauthorizedError} from './errors.js';
import {type CaseReading, watchCase, type WatchOptions} from './watch-case.js';

const reading = (state: Case['state'], version: number): CaseReading => ({
  // Only the state is looked at here; the real server's cases are watched in client.test.ts.
  case: {state, version} as Case,
  events: [],
  etag: `"${version}"`,
});

/** Watches what a script of answers gives: a reading, undefined for "unchanged", or an error. Collects what was told. */
const watchScript = async (script: (CaseReading | undefined | Error)[], options: WatchOptions = {}) => {
  const tags: (string | undefined)[] = [];
  const told: string[] = [];
  const watched = watchCase(
    (etag) => {
      tags.push(etag);
      const step = script.shift();
      return step instanceof Error ? Promise.reject(step) : Promise.resolve(step);
    },
    {intervalMs: 1, ...options},
  );
  for await (const snapshot of watched) {
    told.push(`${snapshot.case?.state ?? 'nothing'}${snapshot.stale === undefined ? '' : ` (${snapshot.stale.name})`}`);
  }
  return {tags, told};
};

it('tells each change once, asks by the tag it holds, and ends with the final state', async () => {
  const {tags, told} = await watchScript([
    reading('submitted', 1),
    undefined,
    reading('accepted', 2),
    undefined,
    reading('closed', 3),
  ]);
  assert.deepEqual(told, ['submitted', 'accepted', 'closed']);
  assert.deepEqual(tags, [undefined, '"1"', '"1"', '"2"', '"2"']);
});

it('ends at declined and withdrawn, but not at a state it does not know', async () => {
  for (const last of ['declined', 'withdrawn']) {
    const {told} = await watchScript([reading('submitted', 1), reading('a-state-of-2030', 2), reading(last, 3)]);
    assert.deepEqual(told, ['submitted', 'a-state-of-2030', last]);
  }
});

it('says once that the service is away, keeps what it knows, and says when it is back though nothing changed', async () => {
  const away = new NetworkError('away');
  const {told} = await watchScript([reading('submitted', 1), away, away, undefined, reading('closed', 2)]);
  assert.deepEqual(told, ['submitted', 'submitted (NetworkError)', 'submitted', 'closed']);
});

it('says so too when nothing is known yet', async () => {
  const {told} = await watchScript([new NetworkError('away'), reading('closed', 1)]);
  assert.deepEqual(told, ['nothing (NetworkError)', 'closed']);
});

it('waits as long as the service asks', async () => {
  const busy = new ApiError({type: 'about:blank', title: 'x', status: 503}, {retryAfterSeconds: 1});
  const started = performance.now();
  await watchScript([busy, reading('closed', 1)]);
  assert.ok(performance.now() - started >= 990);
});

it('throws what waiting does not mend', async () => {
  const refusal = new UnauthorizedError({type: '/problems/case-credentials-rejected', title: 'x', status: 401});
  await assert.rejects(watchScript([reading('submitted', 1), refusal]), refusal);
  await assert.rejects(watchScript([new RangeError('a bug')]), RangeError);
});

it('ends quietly when it is aborted: before it starts, while it waits, while it reads', async () => {
  assert.deepEqual((await watchScript([reading('submitted', 1)], {signal: AbortSignal.abort()})).told, []);

  const waiting = new AbortController();
  setTimeout(() => waiting.abort(), 20);
  const {told} = await watchScript([reading('submitted', 1)], {signal: waiting.signal, intervalMs: 60_000});
  assert.deepEqual(told, ['submitted']);

  const reader = new AbortController();
  const watched = watchCase(
    () => {
      reader.abort();
      return Promise.reject(reader.signal.reason as Error);
    },
    {signal: reader.signal},
  );
  assert.equal((await watched.next()).done, true);
});

it('looks once a minute while nobody looks at the page, and soon after somebody does again', async (context) => {
  context.mock.timers.enable({apis: ['setTimeout']});
  let isHidden = true;
  let looks = 0;
  const watched = watchCase(
    () => {
      looks++;
      return Promise.resolve(reading('submitted', looks));
    },
    {isHidden: () => isHidden},
  );
  await watched.next();
  const second = watched.next();
  // The generator needs a few turns of the microtask queue between two timers.
  const settle = () => new Promise(setImmediate);
  const pass = async (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 1000) {
      await settle();
      context.mock.timers.tick(1000);
    }
    await settle();
  };
  await pass(55_000);
  assert.equal(looks, 1);
  await pass(5000);
  assert.equal(looks, 2);
  await second;
  const third = watched.next();
  await pass(10_000);
  assert.equal(looks, 2);
  isHidden = false;
  await pass(5000);
  assert.equal(looks, 3);
  await third;
  await watched.return();
});
