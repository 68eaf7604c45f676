import {fromBase64url, toBase64url} from './base64url.js';
import {type Ciphers, type HashKey, type SealKey, webCiphers} from './ciphers.js';

/**
 * The server's keys: 32 random bytes each, base64url, by id. New work uses `current`; older ones stay to read what they wrote.
 *
 * As written to `keys.json` by the first start; a key that is taken out makes what it sealed unreadable for good.
 */
export interface KeyRing {
  readonly current: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** What a keyed hash is for. Each purpose has a key of its own, so that a hash made for one opens nothing of another. */
export const hashPurposes = [
  'query-code',
  'query-code-pepper',
  'idempotency-key',
  'submitted-body',
  'client-address',
  'challenge',
  'draft-locator',
  'upload-token',
  'attachment-chunk',
  'case-lookup',
  'calendar-uid',
  'case-note',
  'case-token',
  'staff-token',
] as const;
export type HashPurpose = (typeof hashPurposes)[number];

/** The keys that hashes of each purpose are made with, base64url: all that is left of a key that was taken out. */
export type HashKeys = Readonly<Partial<Record<HashPurpose, string>>>;

/** The row and the column that a sealed text belongs to: bound to it, it cannot be moved to another. */
export interface SealedPlace {
  readonly table: string;
  readonly homeCounty: string;
  readonly number: string;
  readonly name: string;
}
export interface SealedText {
  readonly keyId: string;
  /** base64url of nonce (12 bytes), ciphertext and tag (16 bytes). */
  readonly sealed: string;
}

export interface SealedBytes {
  readonly keyId: string;
  readonly sealed: Uint8Array;
}

/** Everything the server does with its keys. */
export interface Secrets {
  /** Id of the key that new work uses. */
  readonly currentKeyId: string;
  /** Ids of every key that hashes are compared under, the current one first; also of those that are taken out, see {@link Secrets.adopt}. */
  readonly keyIds: readonly string[];
  /** Ids of the keys that open what is sealed, the current one first. */
  readonly openingKeyIds: readonly string[];
  /** What hashes under a key are made with: kept sealed, the key itself can be taken out. @throws {SecretsError} no key has this id */
  readonly hashKeysOf: (keyId: string) => Promise<HashKeys>;
  /** Compares hashes under a key that was taken out; a key that is there is left as it is. */
  readonly adopt: (keyId: string, keys: HashKeys) => void;
  /** AES-256-GCM under the current key, bound to its place. */
  readonly seal: (text: string, place: SealedPlace) => Promise<SealedText>;
  /** @throws {SecretsError} the key is not there, or the text was changed, moved, or sealed under another key of that id */
  readonly open: (text: SealedText, place: SealedPlace) => Promise<string>;
  /** The same for bytes: nonce (12 bytes), ciphertext and tag (16 bytes). */
  readonly sealBytes: (bytes: Uint8Array, place: SealedPlace) => Promise<SealedBytes>;
  /** @throws {SecretsError} as {@link Secrets.open} */
  readonly openBytes: (bytes: SealedBytes, place: SealedPlace) => Promise<Uint8Array<ArrayBuffer>>;
  /**
   * HMAC-SHA-256.
   *
   * @param content - parts, each told apart from the next; or a text as it is, where a standard says so
   * @param keyId - default: the current key
   * @throws {SecretsError} no key has this id
   */
  readonly keyedHash: (
    purpose: HashPurpose,
    content: readonly string[] | string,
    keyId?: string,
  ) => Promise<Uint8Array>;
}

export type SecretsErrorReason = 'key-missing' | 'key-wrong' | 'key-malformed';

/** Something stored cannot be read, or the keys themselves cannot. */
export class SecretsError extends Error {
  override readonly name = 'SecretsError';
  readonly reason: SecretsErrorReason;
  constructor(reason: SecretsErrorReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

const keyBytes = 32;
const nonceBytes = 12;
const encoder = new TextEncoder();

/** Makes the keys of a new installation. */
export const newKeyRing = (random: (byteCount: number) => Uint8Array, now: Date): KeyRing => {
  // With the day for people, and something random: two keys must never share an id.
  const id = `k${now.toISOString().slice(0, 10).replaceAll('-', '')}-${toBase64url(random(3))}`;
  return {current: id, keys: {[id]: toBase64url(random(keyBytes))}};
};

/**
 * Reads a key ring from parsed JSON.
 *
 * @throws {SecretsError} key-malformed: says what is wrong, never what the keys are
 */
export const readKeyRing = (value: unknown): KeyRing => {
  const ring = value as Partial<KeyRing> | null;
  if (typeof ring !== 'object' || ring === null || typeof ring.current !== 'string' || typeof ring.keys !== 'object') {
    throw new SecretsError('key-malformed', 'The keys must be an object {current, keys: {id: base64url of 32 bytes}}');
  }
  for (const [id, key] of Object.entries(ring.keys)) {
    if (typeof key !== 'string' || fromBase64url(key)?.length !== keyBytes) {
      throw new SecretsError('key-malformed', `Key ${id} is not base64url of ${String(keyBytes)} bytes`);
    }
  }
  if (ring.keys[ring.current] === undefined) {
    throw new SecretsError('key-malformed', `The current key ${ring.current} is not among the keys`);
  }
  return {current: ring.current, keys: ring.keys};
};

/**
 * Builds the secrets from a key ring.
 *
 * @param options.ciphers - default: WebCrypto
 * @param options.observe - told of each piece of work, so that a test can count that two answers cost the same
 */
export const createSecrets = (
  keyRing: KeyRing,
  {
    ciphers = webCiphers,
    observe,
  }: {readonly ciphers?: Ciphers; readonly observe?: (work: 'seal' | 'open' | HashPurpose) => void} = {},
): Secrets => {
  const hashKeys = new Map<string, Promise<HashKey>>();
  const sealKeys = new Map<string, Promise<SealKey>>();
  const adopted = new Map<string, HashKeys>();

  const masterOf = (keyId: string): Uint8Array<ArrayBuffer> => {
    const master = fromBase64url(keyRing.keys[keyId] ?? '');
    if (master?.length) return master;
    throw new SecretsError('key-missing', `Key ${keyId} is needed to read stored data, and it is not among the keys`);
  };

  /** HKDF-SHA-256 with the purpose as info: one stored key, many that do not help to find one another. */
  const derive = (keyId: string, purpose: HashPurpose | 'personal-text'): Promise<Uint8Array<ArrayBuffer>> =>
    ciphers.derive(masterOf(keyId), encoder.encode(`pls-kit ${purpose}`));

  const makeHashKey = (keyId: string, purpose: HashPurpose): Promise<HashKey> => {
    const left = keyRing.keys[keyId] === undefined ? fromBase64url(adopted.get(keyId)?.[purpose] ?? '') : undefined;
    const bytes = left?.length ? Promise.resolve(left) : derive(keyId, purpose);
    return bytes.then((found) => ciphers.hashKey(found));
  };

  const hashKeyOf = (keyId: string, purpose: HashPurpose): Promise<HashKey> => {
    const name = `${keyId}/${purpose}`;
    const key = hashKeys.get(name) ?? makeHashKey(keyId, purpose);
    hashKeys.set(name, key);
    return key;
  };

  const sealKeyOf = (keyId: string): Promise<SealKey> => {
    const key = sealKeys.get(keyId) ?? derive(keyId, 'personal-text').then((bytes) => ciphers.sealKey(bytes));
    sealKeys.set(keyId, key);
    return key;
  };

  const openingKeyIds = [keyRing.current, ...Object.keys(keyRing.keys).filter((id) => id !== keyRing.current)];

  const boundTo = ({table, homeCounty, number, name}: SealedPlace, keyId: string) =>
    encoder.encode(JSON.stringify([table, homeCounty, number, name, keyId]));

  const sealBytes = async (plain: Uint8Array, place: SealedPlace): Promise<SealedBytes> => {
    observe?.('seal');
    const keyId = keyRing.current;
    // Never from an injected source: a repeated nonce under one key would give the text away.
    const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
    const key = await sealKeyOf(keyId);
    const ciphertext = await key.seal(plain, {nonce, boundTo: boundTo(place, keyId)});
    const sealed = new Uint8Array(nonceBytes + ciphertext.length);
    sealed.set(nonce);
    sealed.set(ciphertext, nonceBytes);
    return {keyId, sealed};
  };

  const openBytes = async ({keyId, sealed}: SealedBytes, place: SealedPlace): Promise<Uint8Array<ArrayBuffer>> => {
    observe?.('open');
    const key = await sealKeyOf(keyId);
    const nonce = new Uint8Array(sealed.slice(0, nonceBytes));
    try {
      return new Uint8Array(await key.open(sealed.subarray(nonceBytes), {nonce, boundTo: boundTo(place, keyId)}));
    } catch (cause) {
      throw new SecretsError(
        'key-wrong',
        `A text in ${place.table} does not open with key ${keyId}: the key is another one, or the row was changed`,
        {cause},
      );
    }
  };

  return {
    currentKeyId: keyRing.current,
    get keyIds() {
      return [...openingKeyIds, ...[...adopted.keys()].sort()];
    },
    openingKeyIds,

    async hashKeysOf(keyId) {
      const keys = hashPurposes.map(async (purpose): Promise<[HashPurpose, string]> => [
        purpose,
        toBase64url(await derive(keyId, purpose)),
      ]);
      return Object.fromEntries(await Promise.all(keys));
    },

    adopt(keyId, keys) {
      if (keyRing.keys[keyId] === undefined) adopted.set(keyId, keys);
    },

    async seal(text, place) {
      const {keyId, sealed} = await sealBytes(encoder.encode(text), place);
      return {keyId, sealed: toBase64url(sealed)};
    },

    async open({keyId, sealed}, place) {
      const bytes = await openBytes({keyId, sealed: fromBase64url(sealed) ?? new Uint8Array()}, place);
      return new TextDecoder().decode(bytes);
    },

    sealBytes,
    openBytes,

    async keyedHash(purpose, content, keyId = keyRing.current) {
      observe?.(purpose);
      const key = await hashKeyOf(keyId, purpose);
      return key.sign(encoder.encode(typeof content === 'string' ? content : JSON.stringify(content)));
    },
  };
};
