import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startTestServer, type TestServer} from './testing/test-server.js';

const http = 'http://sfj.luolong.example';
let server: TestServer;
before(async () => {
  server = await startTestServer({
    environment: 'production',
    generatedKeys: true,
    portalOrigins: {pk_luolong: [http, 'https://sfj.luolong.example'], pk_xinan: ['http://xinan.example']},
    insecurePortals: ['pk_luolong'],
  });
});
after(() => server.close());

const draft = (answers: Readonly<Record<string, string>>, form = 'consultation') => ({
  form,
  formVersion: 1,
  homeCounty: '410311',
  answers: {question: '去年买的房子一直漏雨，开发商不修，怎么办？', forWhom: 'self', replyBy: 'online', ...answers},
  noticeVersion: '2026-11',
});
const send = (origin: string, portal: string, body: object) =>
  fetch(`${server.api}/v1/cases?portal=${portal}`, {
    method: 'POST',
    headers: {Origin: origin, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()},
    body: JSON.stringify(body),
  });
const typeOf = async (response: Response) => ((await response.json()) as {type: string}).type;

describe('a page without https', () => {
  it('reads of its portal whether it may send an anonymous consultation', async () => {
    for (const [portal, allowInsecure] of [
      ['pk_luolong', true],
      ['pk_xinan', false],
    ] as const) {
      const {body} = await server.call<{allowInsecure: boolean}>('getPortal', {query: {portal}});
      assert.equal(body.allowInsecure, allowInsecure);
    }
  });

  it('reads the catalogue like any other', async () => {
    const response = await fetch(`${server.api}/v1/topics?limit=1&portal=pk_xinan`, {headers: {Origin: http}});
    assert.equal(response.status, 200);
    await response.body?.cancel();
  });

  it('sends nothing where its portal does not allow it', async () => {
    const response = await send('http://xinan.example', 'pk_xinan', draft({}));
    assert.equal(response.status, 403);
    assert.equal(await typeOf(response), '/problems/origin-not-allowed');
  });

  it('sends a consultation that says nothing of who asks, where it is allowed', async () => {
    assert.equal((await send(http, 'pk_luolong', draft({}))).status, 201);
    const named = await send(http, 'pk_luolong', draft({replyBy: 'phone', phone: '13837902146', name: '王建国'}));
    assert.equal(named.status, 422);
    const {violations} = (await named.json()) as {violations: {pointer: string; code: string}[]};
    assert.deepEqual(violations.map(({pointer, code}) => `${pointer} ${code}`).toSorted(), [
      '/answers/name not-anonymous',
      '/answers/phone not-anonymous',
    ]);
    const other = await send(http, 'pk_luolong', draft({}, 'mediation'));
    assert.equal(other.status, 422);
    assert.equal(
      (await send('https://sfj.luolong.example', 'pk_luolong', draft({name: '王建国'}))).status,
      201,
      'with https it may say who it is',
    );
  });

  it('opens no case and no desk, allowed or not', async () => {
    for (const [path, method] of [
      ['/v1/cases/000000000000/token?portal=pk_luolong', 'POST'],
      ['/v1/cases/000000000000?portal=pk_luolong', 'GET'],
      ['/v1/appointments?portal=pk_luolong', 'POST'],
      ['/v1/desk/me', 'GET'],
    ] as const) {
      const response = await fetch(server.api + path, {method, headers: {Origin: http}});
      assert.equal(response.status, 403, path);
      assert.equal(await typeOf(response), '/problems/origin-not-allowed');
    }
  });
});

describe('a sandboxed frame, which has no origin', () => {
  it('may do what citizens do with their cases, for a portal, and nothing else', async () => {
    assert.equal((await send('null', 'pk_luolong', draft({}))).status, 201);
    for (const path of ['/v1/desk/me', '/v1/cases/000000000000']) {
      const response = await fetch(server.api + path, {headers: {Origin: 'null'}});
      assert.equal(response.status, 403, path);
      await response.body?.cancel();
    }
  });
});
