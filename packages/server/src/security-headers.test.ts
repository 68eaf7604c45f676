import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {problemTypes} from '@pls-kit/contract';
import {contractOperations} from './contract-operations.js';
import {startCasework, type Casework} from './testing/casework.js';
import {everyOperation} from './testing/every-operation.js';
import {startTestServer, type TestServer} from './testing/test-server.js';

let casework: Casework;
let server: TestServer;
before(async () => {
  casework = await startCasework();
  server = await startTestServer({hstsSeconds: 31_536_000});
});
after(async () => {
  await casework.close();
  await server.close();
});

/** What every answer says, whatever it is. */
const checkEvery = (headers: Headers, what: string) => {
  assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', what);
  assert.equal(headers.get('Referrer-Policy'), 'no-referrer', what);
  assert.match(headers.get('Permissions-Policy') ?? '', /camera=\(\).*microphone=\(\)/, what);
  assert.match(headers.get('Cross-Origin-Resource-Policy') ?? '', /^(same|cross)-origin$/, what);
  assert.match(headers.get('Content-Security-Policy') ?? '', /default-src/, what);
  assert.notEqual(headers.get('Cache-Control'), null, what);
  for (const name of ['Server', 'X-Powered-By', 'Set-Cookie']) assert.equal(headers.get(name), null, `${what} ${name}`);
};
const dataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe('an answer of the API', () => {
  it('tells browsers what they must know, for every operation, taken in or refused', async () => {
    for (const {id, options, audience, template, method} of await everyOperation(casework)) {
      const asked = await casework.request(id, options);
      const refused = await fetch(`${server.api}${template.replaceAll(/\{\w+\}/g, '0')}`, {
        method,
        headers: {Origin: 'https://elsewhere.example'},
      });
      await refused.body?.cancel();
      const preflight = await fetch(`${server.api}${template.replaceAll(/\{\w+\}/g, '0')}`, {
        method: 'OPTIONS',
        headers: {Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': method},
      });
      for (const [what, headers] of [
        ['', asked.headers],
        [' refused', refused.headers],
        [' preflight', preflight.headers],
      ] as const) {
        checkEvery(headers, id + what);
        const isPublic = headers.get('Cache-Control')?.startsWith('public') === true;
        // What everybody may keep is the catalogue, and it may stand anywhere; the rest is for nobody else.
        assert.equal(isPublic ? audience : 'catalogue', 'catalogue', id + what);
        assert.equal(headers.get('Cross-Origin-Resource-Policy'), isPublic ? 'cross-origin' : 'same-origin', id + what);
        // Nothing on the way may compress a stream, and so hold it back.
        const kept = id === 'streamCaseEvents' && what === '' ? 'no-store, no-transform' : 'no-store';
        if (!isPublic) assert.equal(headers.get('Cache-Control'), kept, id + what);
      }
      assert.equal(refused.headers.get('Strict-Transport-Security'), 'max-age=31536000', id);
      assert.equal(asked.headers.get('Strict-Transport-Security'), null, 'unless told to');
    }
    assert.ok(contractOperations().length > 60);
  });

  it('is data and no page', async () => {
    for (const path of ['/v1/regions', '/v1/nothing', '/v1/cases', '/openapi.json', '/healthz']) {
      const {headers} = await fetch(`${server.api}${path}`);
      checkEvery(headers, path);
      assert.equal(headers.get('Content-Security-Policy'), dataPolicy, path);
    }
  });
});

describe('a page or file', () => {
  it('of the reference runs no script and stands in no frame', async () => {
    for (const path of ['/reference', problemTypes.notFound, '/reference/style.css']) {
      const {headers, status} = await fetch(`${server.api}${path}`);
      assert.equal(status, 200, path);
      checkEvery(headers, path);
      const policy = headers.get('Content-Security-Policy') ?? '';
      assert.match(policy, /default-src 'none'.*frame-ancestors 'none'/, path);
      assert.doesNotMatch(policy, /script-src|unsafe/, path);
    }
  });

  it('of the examples allows its own files and the API, and may ask where somebody is', async () => {
    for (const path of ['/', '/consult.html', '/site.css', '/site.js']) {
      const {headers, status} = await fetch(`${server.url}${path}`);
      assert.equal(status, 200, path);
      checkEvery(headers, path);
      assert.match(headers.get('Content-Security-Policy') ?? '', /frame-ancestors 'self'/, path);
      assert.doesNotMatch(headers.get('Content-Security-Policy') ?? '', /unsafe|\*/, path);
      assert.match(headers.get('Permissions-Policy') ?? '', /geolocation=\(self\)/, path);
      assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'same-origin', path);
      const again = await fetch(`${server.url}${path}`, {headers: {'If-None-Match': headers.get('ETag') ?? ''}});
      assert.equal(again.status, 304);
      checkEvery(again.headers, `${path} 304`);
    }
  });

  it('that leads on, or is not there, says the same', async () => {
    const moved = await fetch(`${server.url}/desk`, {redirect: 'manual'});
    assert.equal(moved.status, 308);
    checkEvery(moved.headers, '/desk');
    const missing = await fetch(`${server.url}/nothing.html`);
    assert.equal(missing.status, 404);
    checkEvery(missing.headers, '/nothing.html');
  });
});
