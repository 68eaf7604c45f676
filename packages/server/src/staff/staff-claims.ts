import type {JWTPayload} from 'jose';
import type {ClaimPaths} from '../world.js';
import type {MemberDraft} from './read-member.js';

/** A claim by its whole name (`https://example.org/role`), or by a path of names (`realm_access.roles`). */
const claimAt = (claims: unknown, path: string): unknown => {
  const has = (value: unknown, name: string) =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  if (has(claims, path)) return (claims as Record<string, unknown>)[path];
  let here = claims;
  for (const name of path.split('.')) {
    if (!has(here, name)) return undefined;
    here = (here as Record<string, unknown>)[name];
  }
  return here;
};

/** One text; the first of several; a number as its digits. */
const textAt = (claims: unknown, path: string): string => {
  const value = claimAt(claims, path);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.trim() : typeof first === 'number' ? String(first) : '';
};

/** What the provider calls the account; empty where the token does not say. */
export const subjectOf = (claims: JWTPayload, {subject}: ClaimPaths): string => textAt(claims, subject);

/** The first role of ours that the token has, in the order of the mapping; without a mapping its names are ours. */
const roleOf = (claims: JWTPayload, {role, roles}: ClaimPaths): string => {
  const value = claimAt(claims, role);
  const theirs = (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string');
  const mapped = Object.entries(roles);
  if (mapped.length === 0) return theirs[0] ?? '';
  return mapped.find(([name]) => theirs.includes(name))?.[1] ?? '';
};

/** What a token says of its owner's place here. */
export const draftFromClaims = (claims: JWTPayload, paths: ClaimPaths): MemberDraft => ({
  id: textAt(claims, paths.id),
  role: roleOf(claims, paths),
  scope: textAt(claims, paths.scope),
  unit: textAt(claims, paths.unit),
  name: textAt(claims, paths.name),
});

/** Names that mean nothing elsewhere, so that no provider gives a role by accident. */
export const usualClaims: ClaimPaths = {
  subject: 'sub',
  id: 'pls_staff',
  role: 'pls_role',
  scope: 'pls_scope',
  unit: 'pls_unit',
  name: 'name',
  roles: {},
};
