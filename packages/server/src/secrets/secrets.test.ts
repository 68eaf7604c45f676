import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fromBase64url, toBase64url} from './base64url.js';
import {canonicalJson} from './canonical-json.js';
import {sameBytes} from './same-bytes.js';
import {createSecrets, newKeyRing, readKeyRing, SecretsError, type KeyRing, type SealedPlace} from './secrets.js';

const random = (byteCount: number) => crypto.getRandomValues(new Uint8Array(byteCount));
const place: SealedPlace = {table: 'case_texts', homeCounty: '410311', number: '260123456783', name: 'answers'};
const newRing = () => newKeyRing(random, new Date('2026-11-23T00:00:00Z'));
const because = (reason: string) => (error: unknown) => error instanceof SecretsError && error.reason === reason;

describe('secrets', () => {
  it('open what they sealed, in its own place only', async () => {
    const secrets = createSecrets(newRing());
    const sealed = await secrets.seal('包工头欠我4万多', place);
    assert.equal(await secrets.open(sealed, place), '包工头欠我4万多');
    assert.match(sealed.keyId, /^k20261123-.{4}$/);
    for (const elsewhere of [
      {...place, homeCounty: '410303'},
      {...place, number: '260123456791'},
      {...place, name: 'answer'},
      {...place, table: 'drafts'},
    ]) {
      await assert.rejects(secrets.open(sealed, elsewhere), because('key-wrong'));
    }
  });

  it('never seal the same text into the same bytes', async () => {
    const secrets = createSecrets(newRing());
    assert.notEqual((await secrets.seal('同一句话', place)).sealed, (await secrets.seal('同一句话', place)).sealed);
  });

  it('say clearly that a key is missing, wrong, or that the text was changed', async () => {
    const ring = newRing();
    const sealed = await createSecrets(ring).seal('王建国', place);
    const other: KeyRing = {current: 'k2', keys: {k2: toBase64url(random(32))}};
    await assert.rejects(createSecrets(other).open(sealed, place), (error) => {
      assert.ok(error instanceof SecretsError);
      assert.equal(error.reason, 'key-missing');
      assert.ok(error.message.includes(sealed.keyId));
      return true;
    });
    const imposter: KeyRing = {current: ring.current, keys: {[ring.current]: toBase64url(random(32))}};
    await assert.rejects(createSecrets(imposter).open(sealed, place), because('key-wrong'));
    const bytes = fromBase64url(sealed.sealed)!;
    bytes[15]! ^= 1;
    const changed = {...sealed, sealed: toBase64url(bytes)};
    await assert.rejects(createSecrets(ring).open(changed, place), because('key-wrong'));
    await assert.rejects(createSecrets(ring).open({...sealed, sealed: ''}, place), because('key-wrong'));
  });

  it('read old texts after the current key was changed', async () => {
    const ring = newRing();
    const sealed = await createSecrets(ring).seal('旧的', place);
    const rotated = createSecrets({current: 'k2', keys: {...ring.keys, k2: toBase64url(random(32))}});
    assert.equal(await rotated.open(sealed, place), '旧的');
    assert.equal((await rotated.seal('新的', place)).keyId, 'k2');
  });

  it('hash apart by purpose, by key, and by where one part ends', async () => {
    const ring: KeyRing = {current: 'a', keys: {a: toBase64url(random(32)), b: toBase64url(random(32))}};
    const secrets = createSecrets(ring);
    const hash = await secrets.keyedHash('query-code', ['12', '3']);
    assert.equal(hash.length, 32);
    assert.ok(sameBytes(hash, await createSecrets(ring).keyedHash('query-code', ['12', '3'], 'a')));
    assert.ok(!sameBytes(hash, await secrets.keyedHash('query-code', ['1', '23'])));
    assert.ok(!sameBytes(hash, await secrets.keyedHash('query-code-pepper', ['12', '3'])));
    assert.ok(!sameBytes(hash, await secrets.keyedHash('query-code', ['12', '3'], 'b')));
    await assert.rejects(secrets.keyedHash('query-code', ['12'], 'gone'), because('key-missing'));
  });

  it('refuse a key file that is not one, without repeating what is in it', () => {
    const key = toBase64url(random(32));
    assert.deepEqual(readKeyRing({current: 'a', keys: {a: key}}), {current: 'a', keys: {a: key}});
    for (const value of [
      null,
      'keys',
      {},
      {current: 'a', keys: {}},
      {current: 'a', keys: {a: key.slice(2)}},
      {keys: {a: key}},
    ]) {
      assert.throws(
        () => readKeyRing(value),
        (error: unknown) => because('key-malformed')(error) && !String(error).includes(key.slice(2)),
      );
    }
  });
});

it('canonical JSON does not depend on the order of names', () => {
  assert.equal(canonicalJson({b: [{d: 1, c: '二'}], a: null}), canonicalJson({a: null, b: [{c: '二', d: 1}]}));
  assert.notEqual(canonicalJson({a: ['1', '2']}), canonicalJson({a: ['2', '1']}));
});

it('base64url has one spelling for each value', () => {
  const bytes = random(31);
  const text = toBase64url(bytes);
  assert.deepEqual(fromBase64url(text), bytes);
  assert.equal(fromBase64url(`${text}=`), undefined);
  assert.equal(fromBase64url('AB'), undefined); // the spare bits of "AA" are set
  assert.equal(fromBase64url('A'), undefined);
});
