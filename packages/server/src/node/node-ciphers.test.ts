import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createSecrets, hashPurposes, newKeyRing, SecretsError, type SealedPlace} from '../secrets/secrets.js';
import {nodeCiphers} from './node-ciphers.js';

const ring = newKeyRing((byteCount) => crypto.getRandomValues(new Uint8Array(byteCount)), new Date());
const place: SealedPlace = {table: 'case_texts', homeCounty: '410311', number: '260123456783', name: 'answers'};
const web = createSecrets(ring);
const node = createSecrets(ring, {ciphers: nodeCiphers});

describe("Node's own ciphers and WebCrypto", () => {
  it('make the same hashes and the same keys of each purpose', async () => {
    for (const purpose of hashPurposes) {
      const content = ['410311', '260123456783', '包工头'];
      assert.deepEqual([...(await node.keyedHash(purpose, content))], [...(await web.keyedHash(purpose, content))]);
    }
    assert.deepEqual(await node.hashKeysOf(ring.current), await web.hashKeysOf(ring.current));
  });

  it('open what the other has sealed, down to no text at all', async () => {
    for (const text of ['', '包工头欠我4万多', '字'.repeat(70_000)]) {
      assert.equal(await web.open(await node.seal(text, place), place), text);
      assert.equal(await node.open(await web.seal(text, place), place), text);
    }
  });

  it('refuse alike what was changed, cut short or moved', async () => {
    const {keyId, sealed} = await node.sealBytes(new TextEncoder().encode('包工头欠我4万多'), place);
    const changed = sealed.with(20, (sealed[20] ?? 0) ^ 1);
    for (const secrets of [node, web]) {
      for (const wrong of [changed, sealed.slice(0, -1), sealed.slice(0, 20), sealed.slice(0, 12), new Uint8Array()]) {
        await assert.rejects(secrets.openBytes({keyId, sealed: wrong}, place), SecretsError);
      }
      await assert.rejects(secrets.openBytes({keyId, sealed}, {...place, number: '260123456791'}), SecretsError);
    }
  });
});
