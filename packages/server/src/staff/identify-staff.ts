import {problemTypes} from '@pls-kit/contract';
import type {JWTPayload} from 'jose';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {StaffRecord} from '../catalogue/records.js';
import type {Words} from '../locale.js';
import {ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {developmentIssuer, isOfDevelopment} from './development-issuer.js';
import {findStaff} from './find-staff.js';
import {ProviderKeys} from './provider-keys.js';
import {isFault, readMember} from './read-member.js';
import {draftFromClaims, subjectOf} from './staff-claims.js';
import {findAccount, idOfAccount, ownerOfId, refreshStaff, saveAccount, type AccountKey} from './staff-accounts.js';
import {verifyToken, type TrustedIssuer} from './verify-token.js';

/** How old a node's list of colleagues may be. */
const freshMs = 30_000;

/** Kept as long as its world: keys that were fetched, and when the list of staff was read. */
interface Standing {
  readonly trusted: readonly TrustedIssuer[];
  staffReadAt: number;
}
const standings = new WeakMap<World, Standing>();

const standingOf = (world: World): Standing => {
  const {oidc, developmentIssuer: isOn} = world.settings;
  const known = standings.get(world) ?? {
    trusted: [
      ...(isOn ? [developmentIssuer(world)] : []),
      ...(oidc === undefined ? [] : [{...oidc, keySource: new ProviderKeys(oidc.issuer, world)}]),
    ],
    staffReadAt: Number.NEGATIVE_INFINITY,
  };
  standings.set(world, known);
  return known;
};

const nobody = (detail: Words) => new ProblemError(problemTypes.forbidden, 403, {detail});
const notRegistered = () =>
  nobody({
    zh: '您登录成功了，但是还没有登记为本系统的工作人员，请联系管理员登记',
    en: 'You are signed in, but not registered as staff here: ask your administrator',
  });
const noLongerActive = () =>
  nobody({
    zh: '您的工作人员账号已经停用，请联系管理员',
    en: 'Your staff account is no longer active: ask your administrator',
  });

/** Who the provider's own claims say this is; remembered, so that cases can be given to them and events bear their name. */
const fromClaims = async (
  {database, now}: World,
  catalogue: Catalogue,
  {key, claims, oidc}: {key: AccountKey; claims: JWTPayload; oidc: NonNullable<World['settings']['oidc']>},
): Promise<StaffRecord> => {
  const draft = draftFromClaims(claims, oidc.claims);
  const id = draft.id === '' ? await idOfAccount(key) : draft.id;
  const member = readMember({...draft, id}, catalogue);
  if (isFault(member)) {
    throw nobody({
      zh: `登录令牌没有说清您的岗位：${member.zh}。请联系管理员`,
      en: `The token does not say what you do here: ${member.en}. Ask your administrator`,
    });
  }
  const owner = await ownerOfId(database, id);
  if (owner !== undefined && (owner.issuer !== key.issuer || owner.subject !== key.subject)) {
    throw nobody({zh: '您的工作人员编号已经是别人的了，请联系管理员', en: 'Your staff id belongs to somebody else'});
  }
  await saveAccount(database, key, {member, active: true, source: 'claims'}, now());
  return member;
};

const isSame = (one: StaffRecord, other: StaffRecord) =>
  (['id', 'role', 'scope', 'unit'] as const).every((field) => one[field] === other[field]) &&
  one.name.zh === other.name.zh;

/** The account behind claims that were verified. The operator's list has the last word. */
const findMember = async (
  world: World,
  catalogue: Catalogue,
  claims: JWTPayload & {iss: string},
): Promise<StaffRecord> => {
  const {oidc} = world.settings;
  if (oidc === undefined) throw notRegistered();
  const key = {issuer: claims.iss, subject: subjectOf(claims, oidc.claims)};
  if (key.subject === '') throw notRegistered();
  const account = await findAccount(world.database, key);
  if (account?.source === 'list') {
    if (!account.active) throw noLongerActive();
    return account.member;
  }
  if (oidc.staff !== 'claims') throw notRegistered();
  const draft = draftFromClaims(claims, oidc.claims);
  const known = account && readMember({...draft, id: draft.id === '' ? account.member.id : draft.id}, catalogue);
  if (known && !isFault(known) && isSame(known, account.member)) return account.member;
  return fromClaims(world, catalogue, {key, claims, oidc});
};

/**
 * The member of staff whom a token names. Role, unit and region are read anew for each request: who has left, or has a new post,
 * need not wait for the token to run out.
 *
 * @throws {ProblemError} 401 no token of an issuer that is trusted here; 403 nobody who works here; 503 no keys to check it with
 */
export const identifyStaff = async (world: World, catalogue: Catalogue, token: string): Promise<StaffRecord> => {
  const standing = standingOf(world);
  const now = world.now();
  const claims = await verifyToken(token, {trusted: standing.trusted, now});

  const age = now.getTime() - standing.staffReadAt;
  const refresh = async () => {
    standing.staffReadAt = now.getTime();
    await refreshStaff(world.database, catalogue);
  };
  if (age < 0 || age >= freshMs) await refresh();
  if (isOfDevelopment(claims.iss)) {
    const member = findStaff(claims.sub, catalogue);
    if (!member) throw notRegistered();
    return member;
  }
  const member = await findMember(world, catalogue, claims);
  const shown = catalogue.staffAtWork(member.id);
  if (!shown || !isSame(shown, member)) await refresh();
  return member;
};
