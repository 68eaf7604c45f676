/** HMAC-SHA-256 under one key. */
export interface HashKey {
  readonly sign: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>;
}

/** What a sealed text is bound to, and its nonce: 12 bytes, never twice under one key. */
export interface Sealing {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly boundTo: Uint8Array<ArrayBuffer>;
}

/** AES-256-GCM under one key; the 16 bytes of the tag stand behind the ciphertext. */
export interface SealKey {
  readonly seal: (plain: Uint8Array, sealing: Sealing) => Uint8Array | Promise<Uint8Array>;
  /** Throws when it does not open. */
  readonly open: (sealed: Uint8Array, sealing: Sealing) => Uint8Array | Promise<Uint8Array>;
}

/** Where the algorithms come from. Every source gives the same bytes for the same key. */
export interface Ciphers {
  /** HKDF-SHA-256 without salt: 32 bytes. */
  readonly derive: (master: Uint8Array<ArrayBuffer>, info: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
  readonly hashKey: (bytes: Uint8Array<ArrayBuffer>) => HashKey | Promise<HashKey>;
  readonly sealKey: (bytes: Uint8Array<ArrayBuffer>) => SealKey | Promise<SealKey>;
}

/** In every secure page and on every server. Each call crosses to another thread and back, however little there is to do. */
export const webCiphers: Ciphers = {
  async derive(master, info) {
    const source = await crypto.subtle.importKey('raw', master, 'HKDF', false, ['deriveBits']);
    const parameters = {name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info};
    return new Uint8Array(await crypto.subtle.deriveBits(parameters, source, 256));
  },

  async hashKey(bytes) {
    const key = await crypto.subtle.importKey('raw', bytes, {name: 'HMAC', hash: 'SHA-256'}, false, ['sign']);
    return {sign: async (content) => new Uint8Array(await crypto.subtle.sign('HMAC', key, content))};
  },

  async sealKey(bytes) {
    const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
    const algorithm = ({nonce, boundTo}: Sealing) => ({name: 'AES-GCM', iv: nonce, additionalData: boundTo});
    return {
      seal: async (plain, sealing) =>
        new Uint8Array(await crypto.subtle.encrypt(algorithm(sealing), key, new Uint8Array(plain))),
      open: async (sealed, sealing) =>
        new Uint8Array(await crypto.subtle.decrypt(algorithm(sealing), key, new Uint8Array(sealed))),
    };
  },
};
