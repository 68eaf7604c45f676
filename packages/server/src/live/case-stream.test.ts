import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import type {CaseReceipt, Problem} from '@pls-kit/contract';
import {type RunningServer, startServer} from '../node.js';
import {engine, makeTestDatabase} from '../testing/test-database.js';
import {type Casework, newIdempotencyKey, openToken, startCasework, submit, wageQuestion} from '../testing/casework.js';
import {mostStreams} from './open-streams.js';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());

it('speaks at once, and keeps proxies from holding it back', async () => {
  const receipt = await submit(casework);
  const token = await openToken(casework, receipt);
  const {status, headers, text} = await casework.request('streamCaseEvents', {path: {number: receipt.number}, token});
  assert.equal(status, 200);
  assert.equal(headers.get('Content-Type'), 'text/event-stream');
  assert.equal(headers.get('Cache-Control'), 'no-store, no-transform');
  assert.equal(headers.get('X-Accel-Buffering'), 'no');
  assert.equal(text, 'retry: 2000\n\n');
});

it('opens for the case’s own token only', async () => {
  const [one, other] = [await submit(casework), await submit(casework)];
  const token = await openToken(casework, one);
  const {status} = await casework.request('streamCaseEvents', {path: {number: other.number}, token});
  assert.equal(status, 401);
  const wrong = await casework.request('streamCaseEvents', {
    path: {number: one.number},
    token,
    headers: {'Last-Event-ID': 'x'},
  });
  assert.equal(wrong.status, 422);
});

// From here on over real HTTP: what is tested is when bytes come.

/** What a stream says, as it comes, and how it ends. */
const follow = (server: RunningServer, {number}: CaseReceipt, token: string, lastSequence?: number) => {
  const seen: string[] = [];
  let heard: (() => void) | undefined;
  const controller = new AbortController();
  const headers = {
    Authorization: `Bearer ${token}`,
    ...(lastSequence !== undefined && {'Last-Event-ID': String(lastSequence)}),
  };
  const opened = fetch(`${server.api}/v1/cases/${number}/events/stream`, {headers, signal: controller.signal});
  const ended = opened.then(async (response) => {
    assert.equal(response.status, 200);
    const reader = response.body!.getReader();
    let text = '';
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return performance.now();
      text += new TextDecoder().decode(value);
      seen.splice(
        0,
        seen.length,
        ...[...text.matchAll(/^id: (\d+)\nevent: changed\ndata: (.*)\n\n/gm)].map(([, id, data]) => `${id!} ${data!}`),
      );
      heard?.();
    }
  });
  ended.catch(() => undefined);
  const until = async (count: number) => {
    for (const late = performance.now() + 20_000; seen.length < count;) {
      assert.ok(performance.now() < late, `heard ${seen.join(', ')} only`);
      await Promise.race([
        new Promise<void>((resolve) => (heard = resolve)),
        new Promise((resolve) => setTimeout(resolve, 200)),
      ]);
    }
  };
  return {seen, until, ended, opened, leave: () => controller.abort()};
};

const startReal = async (options: object = {}) => {
  const own = engine === 'postgres' ? await makeTestDatabase('catalogue') : undefined;
  const place = own !== undefined && 'postgres' in own.place ? own.place : {};
  let aheadMs = 0;
  const now = () => new Date(Date.now() + aheadMs);
  const server = await startServer({proofOfWork: 'off', now, ...place, ...options});
  const send = async <Body>(path: string, body?: object, token?: string): Promise<Body> => {
    const response = await fetch(`${server.api}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': newIdempotencyKey(),
        ...(token !== undefined && {Authorization: `Bearer ${token}`}),
      },
      ...(body !== undefined && {body: JSON.stringify(body)}),
    });
    assert.ok(response.ok, await response.clone().text());
    return (await response.json()) as Body;
  };
  return {
    server,
    send,
    pass: (milliseconds: number) => (aheadMs += milliseconds),
    submit: async () => {
      const receipt = await send<CaseReceipt>('/v1/cases', wageQuestion);
      const {token} = await send<{token: string}>(`/v1/cases/${receipt.number}/token`, {code: receipt.code});
      return {receipt, token};
    },
    message: (receipt: CaseReceipt, token: string, version: number) =>
      send(`/v1/cases/${receipt.number}/messages`, {version, text: `还要带什么？${version}`}, token),
    close: async () => {
      await server.close();
      await own?.remove();
    },
  };
};

it('tells of each change as it is committed, resumes without a gap, and ends when the process leaves', async (context) => {
  const real = await startReal();
  let isClosed = false;
  context.after(() => (isClosed ? undefined : real.close()));
  const {receipt, token} = await real.submit();
  const {sequence, version} = await real.send<{sequence: number; version: number}>(
    `/v1/cases/${receipt.number}`,
    undefined,
    token,
  );
  const first = follow(real.server, receipt, token, sequence);
  await first.opened;
  await real.message(receipt, token, version);
  await first.until(1);
  await real.message(receipt, token, version + 1);
  await first.until(2);
  assert.deepEqual(
    first.seen,
    [1, 2].map((more) => `${sequence + more} {"sequence":${sequence + more}}`),
  );
  first.leave();

  await real.message(receipt, token, version + 2);
  const second = follow(real.server, receipt, token, sequence + 2);
  await second.until(1);
  assert.deepEqual(second.seen, [`${sequence + 3} {"sequence":${sequence + 3}}`]);
  const started = performance.now();
  isClosed = true;
  await real.close();
  assert.ok((await second.ended) - started < 5000);
});

it('ends with the token', async (context) => {
  const real = await startReal();
  context.after(() => real.close());
  const {receipt, token} = await real.submit();
  // A second of its half hour is left.
  real.pass(30 * 60_000 - 1500);
  const stream = follow(real.server, receipt, token);
  await stream.ended;
});

it('lets so many watch one case, and then again when one leaves', async (context) => {
  const real = await startReal();
  context.after(() => real.close());
  const {receipt, token} = await real.submit();
  const streams = Array.from({length: mostStreams.case}, () => follow(real.server, receipt, token));
  await Promise.all(streams.map(({opened}) => opened));
  const ask = () =>
    fetch(`${real.server.api}/v1/cases/${receipt.number}/events/stream`, {headers: {Authorization: `Bearer ${token}`}});
  const refused = await ask();
  assert.equal(refused.status, 429);
  assert.equal(((await refused.json()) as Problem).type, '/problems/too-many-requests');
  assert.equal(refused.headers.get('Retry-After'), '60');
  streams[0]!.leave();
  let again = await ask();
  for (let tries = 0; again.status === 429 && tries < 50; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    again = await ask();
  }
  assert.equal(again.status, 200);
  await again.body?.cancel();
  for (const {leave} of streams) leave();
});

it('answers HEAD with the headers alone, and counts no stream for it', async (context) => {
  const real = await startReal();
  context.after(() => real.close());
  const {receipt, token} = await real.submit();
  const ask = (method: string) =>
    fetch(`${real.server.api}/v1/cases/${receipt.number}/events/stream`, {
      method,
      headers: {Authorization: `Bearer ${token}`},
    });
  for (let asked = 0; asked <= mostStreams.case; asked += 1) assert.equal((await ask('HEAD')).status, 200);
  const stream = await ask('GET');
  assert.equal(stream.status, 200);
  await stream.body?.cancel();
});
