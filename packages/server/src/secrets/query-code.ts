import type {Secrets} from './secrets.js';
import {toBase64url} from './base64url.js';

/** What a query code is computed from: none of it is enough without the server's key. */
export interface CodeOrigin {
  readonly homeCounty: string;
  readonly number: string;
  readonly idempotencyKey: string;
}

/**
 * The query code of a case: the same for every resend of one submission, so that it need not be kept.
 *
 * @returns 8 digits: HMAC-SHA-256 mod 10⁸ (of its first 64 bits, which favours no code by more than 10⁻¹¹)
 */
export const queryCodeOf = async (
  secrets: Secrets,
  {homeCounty, number, idempotencyKey}: CodeOrigin,
  keyId: string,
): Promise<string> => {
  const hash = await secrets.keyedHash('query-code', [homeCounty, number, idempotencyKey], keyId);
  const code = new DataView(hash.buffer, hash.byteOffset).getBigUint64(0) % 100_000_000n;
  return String(code).padStart(8, '0');
};

/** What is stored of a code: its hash under a pepper that is not in the database. */
export const hashQueryCode = async (secrets: Secrets, number: string, code: string, keyId: string): Promise<string> =>
  toBase64url(await secrets.keyedHash('query-code-pepper', [number, code], keyId));
