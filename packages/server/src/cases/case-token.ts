import {fromBase64url, toBase64url} from '../secrets/base64url.js';
import {sameBytes} from '../secrets/same-bytes.js';
import type {Secrets} from '../secrets/secrets.js';

/** How long a citizen may look before the code is asked for again. */
const lifetimeMs = 30 * 60_000;
/** By how much the clocks of two nodes may differ. */
const skewMs = 5 * 60_000;

/** The one case that a token opens. */
export interface CaseReference {
  readonly homeCounty: string;
  readonly number: string;
}

/** Makes a token that any node can check without asking the database. */
export const issueCaseToken = async (
  secrets: Secrets,
  {homeCounty, number}: CaseReference,
  now: Date,
): Promise<{token: string; expiresAt: Date}> => {
  const expiresAt = new Date(Math.floor((now.getTime() + lifetimeMs) / 1000) * 1000);
  const payload = toBase64url(
    new TextEncoder().encode(JSON.stringify([secrets.currentKeyId, homeCounty, number, expiresAt.getTime()])),
  );
  const signature = toBase64url(await secrets.keyedHash('case-token', payload));
  return {token: `${payload}.${signature}`, expiresAt};
};

const readPayload = (text: string): [string, string, string, number] | undefined => {
  const bytes = fromBase64url(text);
  if (!bytes) return undefined;
  try {
    const payload: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!Array.isArray(payload) || payload.length !== 4) return undefined;
    const [keyId, homeCounty, number, expires] = payload as unknown[];
    return typeof keyId === 'string' &&
      typeof homeCounty === 'string' &&
      typeof number === 'string' &&
      typeof expires === 'number'
      ? [keyId, homeCounty, number, expires]
      : undefined;
  } catch {
    // Not JSON: as good as no token.
    return undefined;
  }
};

/** @returns the case that the token opens now; undefined when it is none of ours, was changed, or is over */
export const readCaseToken = async (
  secrets: Secrets,
  token: string,
  now: Date,
): Promise<(CaseReference & {readonly expiresAt: Date}) | undefined> => {
  const [payload = '', signature = '', ...more] = token.split('.');
  const content = readPayload(payload);
  const signed = fromBase64url(signature);
  if (!content || !signed || more.length > 0) return undefined;
  const [keyId, homeCounty, number, expires] = content;
  if (!secrets.keyIds.includes(keyId)) return undefined;
  if (!sameBytes(signed, await secrets.keyedHash('case-token', payload, keyId))) return undefined;
  // Longer than any token is made for: by a clock that was ahead then.
  const leftMs = expires - now.getTime();
  return leftMs > 0 && leftMs <= lifetimeMs + skewMs ? {homeCounty, number, expiresAt: new Date(expires)} : undefined;
};
