import {readDigits} from '@pls-kit/rules';
import {PlsError} from './errors.js';
import {webCrypto} from './secure-context.js';

/** A draft came that its code does not open: it was changed on its way. */
export class DraftUnreadableError extends PlsError {
  override readonly name = 'DraftUnreadableError';

  constructor(options?: ErrorOptions) {
    super('The draft does not open with its code: it was changed since it was saved', options);
  }

  get isTemporary(): boolean {
    return false;
  }
}

const rounds = 600_000;
const nonceBytes = 12;
const encoder = new TextEncoder();
const salt = encoder.encode('pls-kit draft 1');

/** What a draft code opens. Locator and key stay in this object; the code itself is not kept. */
export interface DraftKey {
  /** Where the draft lies on the server: base64url of 32 bytes. Leads to ciphertext, and to nothing else. */
  readonly locator: string;
  /** AES-256-GCM; cannot be taken out of the engine. */
  readonly key: CryptoKey;
}

/** A draft code: 16 random digits, to be written down. Show it as four groups of four; nobody can restore it. */
export const newDraftCode = (): string => {
  let digits = '';
  while (digits.length < 16) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    // 250 is a multiple of ten: without this bound 0 to 5 would come more often.
    if (byte < 250) digits += String(byte % 10);
  }
  return digits;
};

const toBase64url = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
};

const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));

/**
 * Makes locator and key from a draft code, on this device: PBKDF2-SHA-256 with 600 000 rounds, about a second on a phone.
 *
 * @param code - 16 digits; spaces, dashes and full-width digits are taken too
 * @throws {RangeError} not 16 digits
 * @throws {InsecureContextError} the page was not loaded by https
 */
export const openDraftKey = async (code: string): Promise<DraftKey> => {
  const digits = readDigits(code);
  if (!/^\d{16}$/.test(digits)) throw new RangeError('A draft code has 16 digits');
  const subtle = webCrypto('A draft code');
  const password = await subtle.importKey('raw', encoder.encode(digits), 'PBKDF2', false, ['deriveBits']);
  const stretched = await subtle.deriveBits({name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds}, password, 256);
  const source = await subtle.importKey('raw', stretched, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const expand = (info: string) => ({name: 'HKDF', hash: 'SHA-256', salt, info: encoder.encode(info)});
  const locator = toBase64url(new Uint8Array(await subtle.deriveBits(expand('locator'), source, 256)));
  const algorithm = {name: 'AES-GCM', length: 256};
  const key = await subtle.deriveKey(expand('key'), source, algorithm, false, ['encrypt', 'decrypt']);
  return {locator, key};
};

const algorithmFor = ({locator}: DraftKey, iv: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv,
  // Bound to its place: the server cannot hand out one draft for another.
  additionalData: encoder.encode(locator),
});

/** Seals what JSON can hold; the same contents never give the same text twice. */
export const sealDraft = async (draftKey: DraftKey, contents: unknown): Promise<string> => {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const plain = encoder.encode(JSON.stringify(contents));
  const subtle = webCrypto('A draft code');
  const ciphertext = new Uint8Array(await subtle.encrypt(algorithmFor(draftKey, nonce), draftKey.key, plain));
  const sealed = new Uint8Array(nonceBytes + ciphertext.length);
  sealed.set(nonce);
  sealed.set(ciphertext, nonceBytes);
  return toBase64url(sealed);
};

/** @throws {DraftUnreadableError} it was changed on its way, or is no draft of this key */
export const unsealDraft = async (draftKey: DraftKey, sealed: string): Promise<unknown> => {
  const subtle = webCrypto('A draft code');
  try {
    const bytes = fromBase64url(sealed);
    const algorithm = algorithmFor(draftKey, bytes.slice(0, nonceBytes));
    const plain = await subtle.decrypt(algorithm, draftKey.key, bytes.slice(nonceBytes));
    return JSON.parse(new TextDecoder().decode(plain));
  } catch (cause) {
    throw new DraftUnreadableError({cause});
  }
};
