import {staffRoles} from '../desk/scope.js';
import {isSafeAddress} from '../staff/provider-keys.js';
import {usualClaims} from '../staff/staff-claims.js';
import type {ClaimPaths, OidcSettings} from '../world.js';
import {StartError} from './start-error.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** `{"role": "realm_access.roles", "roles": {"pls-clerk": "clerk"}}` over the usual names. */
const readClaims = (text: string): ClaimPaths => {
  const value = readJson(text);
  const names = Object.keys(usualClaims);
  const fault = `PLS_OIDC_CLAIMS is no JSON object of claim names: {"role": "realm_access.roles", "roles": {"pls-clerk": "clerk"}}; it knows ${names.join(', ')}.`;
  if (!isRecord(value)) throw new StartError(fault);
  const {roles = {}, ...paths} = value;
  const arePaths = Object.entries(paths).every(
    ([name, path]) => names.includes(name) && typeof path === 'string' && path !== '',
  );
  if (!arePaths || !isRecord(roles)) throw new StartError(fault);
  for (const ours of Object.values(roles)) {
    if (!(staffRoles as readonly unknown[]).includes(ours)) {
      throw new StartError(`PLS_OIDC_CLAIMS maps to the role ${String(ours)}: there are ${staffRoles.join(', ')}.`);
    }
  }
  return {...usualClaims, ...paths, roles: roles as ClaimPaths['roles']};
};

/** Whose tokens staff work with. @throws {StartError} with one sentence that names the variable */
export const readOidc = ({
  PLS_OIDC_ISSUER: issuer,
  PLS_OIDC_AUDIENCE: audience,
  PLS_OIDC_STAFF: staff = 'list',
  PLS_OIDC_CLAIMS: claims,
  PLS_OIDC_CLIENT: deskClient,
}: NodeJS.ProcessEnv): {oidc?: OidcSettings} => {
  if (issuer === undefined) {
    if (deskClient !== undefined) {
      throw new StartError('PLS_OIDC_CLIENT is set and PLS_OIDC_ISSUER is not: give both.');
    }
    if (audience === undefined) return {};
    throw new StartError('PLS_OIDC_AUDIENCE is set and PLS_OIDC_ISSUER is not: give both.');
  }
  if (!isSafeAddress(issuer)) {
    throw new StartError(`PLS_OIDC_ISSUER is ${issuer}: give the provider's https address, as its tokens' iss has it.`);
  }
  if (audience === undefined || audience === '') {
    throw new StartError('PLS_OIDC_AUDIENCE is missing: without it, a token for any other service would do here.');
  }
  if (staff !== 'list' && staff !== 'claims') throw new StartError(`PLS_OIDC_STAFF is ${staff}: give list or claims.`);
  // It stands in a page as it is.
  if (deskClient !== undefined && !/^[\w.:/@-]+$/.test(deskClient)) {
    throw new StartError(`PLS_OIDC_CLIENT is ${deskClient}: give the client id that the provider has for the desk.`);
  }
  return {
    oidc: {
      issuer,
      audience,
      ...(deskClient !== undefined && {deskClient}),
      staff,
      claims: claims === undefined ? usualClaims : readClaims(claims),
    },
  };
};
