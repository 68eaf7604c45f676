import {decodeJwt, decodeProtectedHeader, errors, jwtVerify, type JWTPayload, type LocalJWKSet} from 'jose';
import {refusedToken, unauthorized} from '../bearer-token.js';
import {ProblemError} from '../problem.js';
import type {KeySource} from './provider-keys.js';

/** Whose tokens are believed. */
export interface TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keySource: KeySource;
}

/** Signatures with a public key; `none` and every HMAC are refused by not being here (RFC 8725, 3.1). */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'];
/** Types of an access token; providers that say nothing mean one. Others, such as `logout+jwt`, are for somebody else. */
const types = ['jwt', 'at+jwt', 'application/at+jwt'];
/** What Keycloak writes into `typ` of tokens that are no access tokens. */
const otherUses = ['ID', 'Refresh', 'Offline', 'Logout'];
/** Two clocks that are set by the network differ by less. */
const leewaySeconds = 60;

const reasons = {
  foreign: {
    zh: '令牌不是本系统信任的登录系统签发的',
    en: 'The token was not issued by the provider that is trusted here',
  },
  algorithm: {zh: '令牌的签名算法不被接受', en: 'The token is signed by an algorithm that is not accepted'},
  use: {zh: '这不是访问令牌（access token）', en: 'This is not an access token'},
  key: {zh: '登录系统没有公布过签这个令牌的密钥', en: 'The provider has not published the key that signed the token'},
  signature: {zh: '令牌的签名不对', en: 'The signature of the token is wrong'},
  audience: {zh: '令牌不是发给本系统的（aud）', en: 'The token is meant for another service (aud)'},
  expired: {zh: '登录已经过期，请重新登录', en: 'The token has expired: sign in again'},
  early: {
    zh: '令牌还没有生效，两边的时钟可能相差一分钟以上，请管理员校时',
    en: 'The token is not valid yet: the clocks of provider and server may differ by more than a minute',
  },
  claims: {zh: '令牌缺少 exp 或 sub', en: 'The token lacks exp or sub, or one of its claims is malformed'},
} as const;

/** Header and claims as they stand there, believed by nobody yet. @throws {ProblemError} 401 no JWT */
const look = (token: string) => {
  try {
    return {header: decodeProtectedHeader(token), claims: decodeJwt(token)};
  } catch {
    throw unauthorized();
  }
};

const toRefusal = (error: unknown) => {
  if (error instanceof errors.JWTExpired) return refusedToken(reasons.expired);
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return refusedToken(reasons.audience);
    return refusedToken(error.claim === 'nbf' && error.reason === 'check_failed' ? reasons.early : reasons.claims);
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return refusedToken(reasons.algorithm);
  if (error instanceof errors.JWKSNoMatchingKey) return refusedToken(reasons.key);
  if (error instanceof errors.JWTInvalid) return refusedToken(reasons.claims);
  return refusedToken(reasons.signature);
};

/**
 * The claims of an access token of one of the trusted issuers: the one place where staff tokens are checked.
 *
 * @throws {ProblemError} 401 with the reason; 503 no keys to check it with
 */
export const verifyToken = async (
  token: string,
  {trusted, now}: {readonly trusted: readonly TrustedIssuer[]; readonly now: Date},
): Promise<JWTPayload & {readonly iss: string; readonly sub: string}> => {
  const {header, claims} = look(token);
  const from = trusted.find(({issuer}) => issuer === claims.iss);
  if (from === undefined) throw refusedToken(reasons.foreign);
  if (!algorithms.includes(header.alg ?? '')) throw refusedToken(reasons.algorithm);
  const isAccessToken = header.typ === undefined || types.includes(header.typ.toLowerCase());
  if (!isAccessToken || otherUses.includes(String(claims['typ']))) throw refusedToken(reasons.use);

  const options = {
    issuer: from.issuer,
    audience: from.audience,
    algorithms,
    clockTolerance: leewaySeconds,
    currentDate: now,
    requiredClaims: ['exp', 'sub'],
  };
  const verify = async (keys: LocalJWKSet) => {
    try {
      return await jwtVerify(token, keys, options);
    } catch (error) {
      if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
      // A token that names no key, and several that may have signed it: each is tried.
      for await (const key of error) {
        try {
          return await jwtVerify(token, key, options);
        } catch (other) {
          if (!(other instanceof errors.JWSSignatureVerificationFailed)) throw other;
        }
      }
      throw new errors.JWSSignatureVerificationFailed();
    }
  };

  const keys = await from.keySource.keys();
  const verified = verify(keys).catch(async (error: unknown) => {
    const newer = error instanceof errors.JWKSNoMatchingKey ? await from.keySource.keys(keys) : keys;
    if (newer === keys) throw error;
    return verify(newer);
  });
  try {
    const {payload} = await verified;
    const {iss = '', sub = ''} = payload;
    if (sub === '') throw new errors.JWTInvalid('sub is empty');
    return {...payload, iss, sub};
  } catch (error) {
    throw error instanceof ProblemError ? error : toRefusal(error);
  }
};
