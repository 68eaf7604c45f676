import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Hono} from 'hono';
import {createApp} from './app.js';
import type {ServerEnvironment} from './environment.js';
import {luoyang, startCasework, type Casework} from './testing/casework.js';

const link = 'https://example.org/changes';
let casework: Casework;
let app: Hono<ServerEnvironment>;
before(async () => {
  casework = await startCasework();
  app = await createApp(casework.world, luoyang, {
    deprecations: new Map([
      ['getStation', {since: '2026-11-01', sunset: '2027-05-01', link}],
      ['submitCase', {since: '2026-12-01', sunset: '2027-06-01'}],
    ]),
  });
});
after(() => casework.close());

const told = ({headers}: Response) => ['Deprecation', 'Sunset', 'Link'].map((name) => headers.get(name));

describe('an operation that will go', () => {
  it('says so in its answers: since when, until when, and where to read on', async () => {
    const response = await app.request('/v1/stations/LYC-410311', {headers: {Origin: 'https://ll.example'}});
    assert.equal(response.status, 200);
    // Midnight in Shanghai, the day before in UTC.
    assert.deepEqual(told(response), ['@1793462400', 'Fri, 30 Apr 2027 16:00:00 GMT', `<${link}>; rel="deprecation"`]);
    assert.equal(new Date(1_793_462_400_000).toISOString(), '2026-10-31T16:00:00.000Z');
    assert.match(response.headers.get('Access-Control-Expose-Headers') ?? '', /Deprecation, Sunset/);
    const unchanged = await app.request('/v1/stations/LYC-410311', {
      headers: {'If-None-Match': response.headers.get('ETag') ?? ''},
    });
    assert.deepEqual([unchanged.status, told(unchanged)[0]], [304, '@1793462400']);
  });

  it('says so when it refuses as well', async () => {
    const missing = await app.request('/v1/stations/NONE-1');
    assert.deepEqual([missing.status, told(missing)[0]], [404, '@1793462400']);
    const refused = await app.request('/v1/cases', {
      method: 'POST',
      body: '{',
      headers: {'Content-Type': 'application/json'},
    });
    assert.ok(refused.status >= 400);
    assert.deepEqual(told(refused), ['@1796054400', 'Mon, 31 May 2027 16:00:00 GMT', null]);
  });

  it('speaks for no other, also at the same address', async () => {
    for (const response of [
      await app.request('/v1/stations'),
      await app.request('/v1/stations/LYC-410311', {method: 'DELETE'}),
      await app.request('/no-such'),
    ]) {
      assert.deepEqual(told(response), [null, null, null]);
    }
  });

  it('is none unless the contract marks it', async () => {
    const plain = await createApp(casework.world, luoyang);
    const response = await plain.request('/v1/stations/LYC-410311');
    assert.deepEqual([response.status, ...told(response)], [200, null, null, null]);
  });
});
