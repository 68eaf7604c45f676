import {createLocalJWKSet, SignJWT, type JWK} from 'jose';
import {toBase64url} from '../secrets/base64url.js';
import type {World} from '../world.js';
import type {TrustedIssuer} from './verify-token.js';

/** `iss` and `aud` of the tokens that this server makes itself. */
const issuer = 'pls-kit-development';
/** A day at the desk. */
const lifetimeSeconds = 8 * 3600;

/** PKCS #8 around the 32 bytes of an Ed25519 key (RFC 8410, section 7). */
const pkcs8Prefix = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20);

/** Made from the server's own key of that id, so that every node and every start has the same. */
const keyPairOf = async (
  {secrets}: Pick<World, 'secrets'>,
  keyId: string,
): Promise<{privateKey: CryptoKey; publicKey: JWK}> => {
  const seed = await secrets.keyedHash('staff-token', ['development-issuer'], keyId);
  const bytes = Uint8Array.of(...pkcs8Prefix, ...seed);
  const privateKey = await crypto.subtle.importKey('pkcs8', bytes, {name: 'Ed25519'}, true, ['sign']);
  const {x = ''} = await crypto.subtle.exportKey('jwk', privateKey);
  return {privateKey, publicKey: {kty: 'OKP', crv: 'Ed25519', x, kid: keyId, alg: 'EdDSA', use: 'sig'}};
};

/** Signs for a member of staff (JWT, RFC 7519, EdDSA). */
export const issueStaffToken = async (
  world: World,
  {id}: {readonly id: string},
): Promise<{token: string; expiresAt: Date}> => {
  const issued = Math.floor(world.now().getTime() / 1000);
  const expires = issued + lifetimeSeconds;
  const kid = world.secrets.currentKeyId;
  const {privateKey} = await keyPairOf(world, kid);
  const token = await new SignJWT({jti: toBase64url(world.random(12))})
    .setProtectedHeader({alg: 'EdDSA', typ: 'at+jwt', kid})
    .setIssuer(issuer)
    .setAudience(issuer)
    .setSubject(id)
    .setIssuedAt(issued)
    .setExpirationTime(expires)
    .sign(privateKey);
  return {token, expiresAt: new Date(expires * 1000)};
};

/** The server's own issuer: checked like any other, except that its keys need no request. */
export const developmentIssuer = (world: Pick<World, 'secrets'>): TrustedIssuer => {
  const read = async () => {
    const pairs = await Promise.all(world.secrets.keyIds.map((keyId) => keyPairOf(world, keyId)));
    return createLocalJWKSet({keys: pairs.map(({publicKey}) => publicKey)});
  };
  let keys: ReturnType<typeof read> | undefined;
  return {issuer, audience: issuer, keySource: {keys: () => (keys ??= read())}};
};

export const isOfDevelopment = (iss: string): boolean => iss === issuer;
