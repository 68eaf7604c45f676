import assert from 'node:assert/strict';
import {it} from 'node:test';
import {newIdempotencyKey} from './idempotency-key.js';

it('is a version 4 UUID, another one each time', () => {
  const keys = Array.from({length: 1000}, newIdempotencyKey);
  for (const key of keys) assert.match(key, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  assert.equal(new Set(keys).size, keys.length);
});

it('needs nothing that only secure pages have', (context) => {
  const {crypto} = globalThis;
  context.mock.getter(globalThis, 'crypto', () => ({getRandomValues: crypto.getRandomValues.bind(crypto)}));
  assert.equal(newIdempotencyKey().length, 36);
});
