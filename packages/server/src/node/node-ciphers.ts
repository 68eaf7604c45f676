import {createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync} from 'node:crypto';
import type {Ciphers} from '../secrets/ciphers.js';

const algorithm = 'aes-256-gcm';
const tagBytes = 16;

/** By Node's own calls: what is hashed or sealed here is small, and done long before another thread has even begun. */
export const nodeCiphers: Ciphers = {
  derive: (master, info) => Promise.resolve(new Uint8Array(hkdfSync('sha256', master, new Uint8Array(), info, 32))),

  hashKey: (bytes) => {
    const key = createSecretKey(bytes);
    return {sign: (content) => createHmac('sha256', key).update(content).digest()};
  },

  sealKey: (bytes) => {
    const key = createSecretKey(bytes);
    return {
      seal: (plain, {nonce, boundTo}) => {
        const cipher = createCipheriv(algorithm, key, nonce).setAAD(boundTo);
        return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
      },
      open: (sealed, {nonce, boundTo}) => {
        const end = sealed.length - tagBytes;
        if (end < 0) throw new RangeError('Shorter than its tag');
        const decipher = createDecipheriv(algorithm, key, nonce, {authTagLength: tagBytes}).setAAD(boundTo);
        decipher.setAuthTag(sealed.subarray(end));
        return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
      },
    };
  },
};
