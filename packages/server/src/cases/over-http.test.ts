import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import type {Case, CaseReceipt, CaseToken, DeskCasePage, StaffToken} from '@pls-kit/contract';
import {answerText, wageQuestion} from '../testing/casework.js';
import {startTestServer, type TestServer} from '../testing/test-server.js';

let server: TestServer;
before(async () => {
  server = await startTestServer({now: () => new Date('2026-11-23T09:30:00+08:00')});
});
after(() => server.close());

const send = async <Body>(
  method: string,
  path: string,
  {body, headers = {}}: {body?: unknown; headers?: Record<string, string>} = {},
): Promise<{status: number; body: Body; headers: Headers}> => {
  const response = await fetch(server.api + path, {
    method,
    headers: {...(body !== undefined && {'Content-Type': 'application/json'}), ...headers},
    ...(body !== undefined && {body: JSON.stringify(body)}),
  });
  const text = await response.text();
  return {status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : undefined) as Body};
};

it('a citizen asks, a clerk answers, the citizen reads it: over real HTTP, on the seeded database', async () => {
  const origin = {Origin: 'http://127.0.0.1:1234'};
  const submitted = await send<CaseReceipt>('POST', '/v1/cases?portal=pk_luolong', {
    body: wageQuestion,
    headers: {...origin, 'Idempotency-Key': '5f9b7c1e-0000-4000-8000-000000000001'},
  });
  assert.equal(submitted.status, 201);
  assert.equal(submitted.headers.get('Access-Control-Allow-Origin'), origin.Origin);
  assert.match(submitted.headers.get('Access-Control-Expose-Headers') ?? '', /Location/);
  const {number, code, unit} = submitted.body;

  const account = `clerk-${unit.id.toLowerCase()}`;
  const signedIn = await send<StaffToken>('POST', '/v1/development/tokens', {body: {account}});
  const staff = {Authorization: `Bearer ${signedIn.body.token}`};
  const queue = await send<DeskCasePage>('GET', '/v1/desk/cases', {headers: staff});
  assert.deepEqual(
    queue.body.items.map((item) => item.number),
    [number],
  );
  const step = (name: string, body: unknown) =>
    send('POST', `/v1/desk/cases/${number}/${name}`, {body, headers: staff});
  assert.equal((await step('accept', {version: 1})).status, 200);
  assert.equal((await step('answer', {version: 2, text: answerText})).status, 200);

  const opened = await send<CaseToken>('POST', `/v1/cases/${number}/token?portal=pk_luolong`, {
    body: {code},
    headers: origin,
  });
  const citizen = {...origin, Authorization: `Bearer ${opened.body.token}`};
  const shown = await send<Case>('GET', `/v1/cases/${number}?portal=pk_luolong`, {headers: citizen});
  assert.deepEqual([shown.body.state, shown.body.answer?.text], ['resolved', answerText]);
  const tag = shown.headers.get('ETag') ?? assert.fail();
  const again = await send('GET', `/v1/cases/${number}?portal=pk_luolong`, {
    headers: {...citizen, 'If-None-Match': tag},
  });
  assert.deepEqual([again.status, again.body], [304, undefined]);
});
