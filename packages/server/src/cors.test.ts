import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startTestServer, type TestServer} from './testing/test-server.js';

const site = 'https://sfj.luolong.example';
let server: TestServer;
before(async () => {
  server = await startTestServer({
    environment: 'production',
    generatedKeys: true,
    portalOrigins: {pk_luolong: [site], pk_xinan: ['https://xinan.example']},
  });
});
after(() => server.close());

const preflight = (path: string, origin: string, method = 'POST') =>
  fetch(`${server.api}${path}`, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': 'idempotency-key',
    },
  });

describe('pages of other origins', () => {
  it('may all read the catalogue, without a preflight and with the headers they need', async () => {
    const response = await fetch(`${server.api}/v1/topics?limit=1`, {headers: {Origin: 'https://anybody.example'}});
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
    for (const name of ['ETag', 'Location', 'Retry-After', 'RateLimit', 'Deprecation', 'Sunset', 'X-Request-Id']) {
      assert.ok(response.headers.get('Access-Control-Expose-Headers')?.includes(name), name);
    }
  });

  it('may submit a case from the portal’s own site, asked once in two hours', async () => {
    const response = await preflight('/v1/cases?portal=pk_luolong', site);
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), site);
    assert.equal(response.headers.get('Access-Control-Allow-Methods'), 'POST');
    assert.match(response.headers.get('Access-Control-Allow-Headers') ?? '', /Idempotency-Key/);
    assert.equal(response.headers.get('Access-Control-Max-Age'), '7200');
    assert.match(response.headers.get('Vary') ?? '', /Origin/);
  });

  for (const [what, path, origin] of [
    ['another portal’s site', '/v1/cases?portal=pk_luolong', 'https://xinan.example'],
    ['a stranger', '/v1/cases?portal=pk_luolong', 'https://evil.example'],
    ['a stranger who names no portal', '/v1/cases', 'https://evil.example'],
    ['a page on this machine, in production', '/v1/cases?portal=pk_luolong', 'http://127.0.0.1:3000'],
    ['a stranger at the desk', '/v1/desk/me', 'https://evil.example'],
  ] as const) {
    it(`may not for ${what}`, async () => {
      assert.equal((await preflight(path, origin)).headers.get('Access-Control-Allow-Origin'), null);
      const response = await fetch(`${server.api}${path}`, {
        method: path.includes('desk') ? 'GET' : 'POST',
        headers: {Origin: origin, 'Content-Type': 'application/json'},
        ...(!path.includes('desk') && {body: '{}'}),
      });
      assert.equal(response.status, 403);
      assert.equal(((await response.json()) as {type: string}).type, '/problems/origin-not-allowed');
    });
  }

  it('of any portal may be the desk', async () => {
    const response = await preflight('/v1/desk/me', 'https://xinan.example', 'GET');
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), 'https://xinan.example');
  });

  it('get refusals that they may read', async () => {
    const response = await fetch(`${server.api}/v1/cases?portal=pk_luolong`, {
      method: 'POST',
      headers: {Origin: site, 'Content-Type': 'application/json'},
      body: '{',
    });
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), site);
    assert.ok(response.status === 400 || response.status === 422);
  });

  it('names the portal that there is not, so that a web team sees its typo, and repeats nothing else', async () => {
    const detailOf = async (key: string) => {
      const response = await fetch(`${server.api}/v1/regions?portal=${encodeURIComponent(key)}`);
      assert.equal(response.status, 404);
      return ((await response.json()) as {detail: string}).detail;
    };
    assert.match(await detailOf('pk_luolng'), /没有门户 pk_luolng，请核对 data-portal/);
    for (const odd of ['<script>alert(1)</script>', '王建国 13837902146', 'x'.repeat(41), '']) {
      const detail = await detailOf(odd);
      assert.match(detail, /应当像 pk_luolong/);
      assert.equal(odd !== '' && detail.includes(odd), false);
    }
  });

  it('are no matter to a client that sends no origin', async () => {
    const response = await fetch(`${server.api}/v1/cases?portal=pk_nobody`, {method: 'POST'});
    assert.equal(response.status, 404);
  });
});

describe('in development', () => {
  it('pages on this machine may do what a portal’s may', async () => {
    const development = await startTestServer();
    try {
      const origin = development.url;
      const response = await fetch(`${development.api}/v1/cases?portal=pk_luolong`, {
        method: 'OPTIONS',
        headers: {Origin: origin, 'Access-Control-Request-Method': 'POST'},
      });
      assert.notEqual(development.url, development.api);
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), origin);
    } finally {
      await development.close();
    }
  });
});
