import {unauthorized} from '../bearer-token.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {StaffRecord} from '../catalogue/records.js';
import {fromBase64url, toBase64url} from '../secrets/base64url.js';
import {sameBytes} from '../secrets/same-bytes.js';
import type {World} from '../world.js';
import {findStaff} from './find-staff.js';

/** A day at the desk. */
const lifetimeSeconds = 8 * 3600;
/** `iss` of the tokens that this server makes itself. */
const developmentIssuer = 'pls-kit-development';

const toPart = (value: unknown) => toBase64url(new TextEncoder().encode(JSON.stringify(value)));

const readPart = (part: string): Readonly<Record<string, unknown>> => {
  const bytes = fromBase64url(part);
  if (!bytes) throw unauthorized();
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Not JSON: no token of ours.
  }
  throw unauthorized();
};

/** Makes a token (JWT, RFC 7519, HS256) for a member of staff. */
export const issueStaffToken = async (
  {secrets, now}: World,
  {id, role, scope}: StaffRecord,
): Promise<{token: string; expiresAt: Date}> => {
  const issued = Math.floor(now().getTime() / 1000);
  const expires = issued + lifetimeSeconds;
  const content = [
    toPart({alg: 'HS256', typ: 'JWT', kid: secrets.currentKeyId}),
    toPart({iss: developmentIssuer, sub: id, role, scope, iat: issued, exp: expires}),
  ].join('.');
  const signature = toBase64url(await secrets.keyedHash('staff-token', content));
  return {token: `${content}.${signature}`, expiresAt: new Date(expires * 1000)};
};

/**
 * The member of staff that a token names: the one place where tokens of the desk are checked.
 *
 * Role and region are read from the directory, not from the token: who has left, or has a new post, need not wait for it to run out.
 *
 * @throws {ProblemError} 401 not ours, changed, over, made by an issuer that is switched off, or for nobody who is here
 */
export const readStaffToken = async (
  {secrets, now, settings}: World,
  catalogue: Catalogue,
  token: string,
): Promise<StaffRecord> => {
  const [header = '', payload = '', signature = '', ...more] = token.split('.');
  const {alg, kid} = readPart(header);
  const signed = fromBase64url(signature);
  if (alg !== 'HS256' || typeof kid !== 'string' || !secrets.keyIds.includes(kid) || !signed || more.length > 0) {
    throw unauthorized();
  }
  const expected = await secrets.keyedHash('staff-token', `${header}.${payload}`, kid);
  if (!sameBytes(signed, expected)) throw unauthorized();

  const {iss, sub, exp} = readPart(payload);
  const isOver = typeof exp !== 'number' || now().getTime() >= exp * 1000;
  const member = typeof sub === 'string' ? findStaff(sub, catalogue) : undefined;
  if (iss !== developmentIssuer || !settings.developmentIssuer || isOver || !member) throw unauthorized();
  return member;
};
