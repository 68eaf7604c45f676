import {fromBase64url, toBase64url} from '../secrets/base64url.js';
import {sameBytes} from '../secrets/same-bytes.js';
import type {Secrets} from '../secrets/secrets.js';

/** The one file that a token opens. */
export interface AttachmentReference {
  readonly homeCounty: string;
  readonly id: string;
}

/** The token of a file: the same for each resend of its announcement, and checked without asking the database. */
export const uploadToken = async (
  secrets: Secrets,
  {homeCounty, id}: AttachmentReference,
  keyId: string,
): Promise<string> => {
  const payload = toBase64url(new TextEncoder().encode(JSON.stringify([keyId, homeCounty, id])));
  return `${payload}.${toBase64url(await secrets.keyedHash('upload-token', payload, keyId))}`;
};

const readPayload = (text: string): readonly [string, string, string] | undefined => {
  const bytes = fromBase64url(text);
  if (!bytes) return undefined;
  try {
    const payload: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const isOurs =
      Array.isArray(payload) && payload.length === 3 && payload.every((part: unknown) => typeof part === 'string');
    return isOurs ? (payload as unknown as readonly [string, string, string]) : undefined;
  } catch {
    // Not JSON: as good as no token.
    return undefined;
  }
};

/** @returns the file that the token opens; undefined when it is none of ours or was changed. It ends with the file's own time */
export const readUploadToken = async (secrets: Secrets, token: string): Promise<AttachmentReference | undefined> => {
  const [payload = '', signature = '', ...more] = token.split('.');
  const content = readPayload(payload);
  const signed = fromBase64url(signature);
  if (!content || !signed || more.length > 0) return undefined;
  const [keyId, homeCounty, id] = content;
  if (!secrets.keyIds.includes(keyId)) return undefined;
  return sameBytes(signed, await secrets.keyedHash('upload-token', payload, keyId)) ? {homeCounty, id} : undefined;
};
