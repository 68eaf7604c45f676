import {problemTypes, type DraftReceipt, type DraftSaving, type SealedDraft} from '@pls-kit/contract';
import {toLocalInstant} from '@pls-kit/rules';
import type {Admission} from '../floods/admission.js';
import {notFound, ProblemError} from '../problem.js';
import {toBase64url} from '../secrets/base64url.js';
import {countTry, forgiveTry, triesAllowed} from '../tries/code-tries.js';
import {addressSubject, tooManyTries, tooOften, watchOverall} from '../tries/wrong-tries.js';
import type {World} from '../world.js';

/** How long a draft is kept after it was saved. */
const keptForMs = 72 * 3_600_000;
/** New drafts from one network in an hour: a counter's computers share one. */
const newDraftsAllowed = 60;

/** Where a draft may lie: under the key in force, or one that was in force when it was begun. The current one is first. */
const hashesOf = ({secrets}: World, locator: string): Promise<string[]> =>
  Promise.all(
    secrets.keyIds.map(async (keyId) => toBase64url(await secrets.keyedHash('draft-locator', [locator], keyId))),
  );

const findDraft = async ({database, now}: World, hashes: readonly string[]) =>
  database
    .selectFrom('drafts')
    .select(['locator_hash as hash', 'version', 'sealed', 'saved_at as savedAt', 'expires_at as expiresAt'])
    .where('locator_hash', 'in', hashes)
    .where('expires_at', '>', now().toISOString())
    .executeTakeFirst();

const unknownDraft = () =>
  notFound({
    zh: '没有这份存稿：请核对 16 位码；存稿满 72 小时会自动删除。',
    en: 'There is no such draft: check the 16 digits; a draft is deleted after 72 hours.',
  });

const changedMeanwhile = (version: number) =>
  new ProblemError(problemTypes.versionConflict, 409, {
    version,
    title: {zh: '这份存稿在别处改过了', en: 'This draft was changed elsewhere'},
    detail: {
      zh: '请先取出现在的存稿，再决定留哪一份。',
      en: 'Read the draft as it is now, then decide which one to keep.',
    },
  });

/**
 * Looks for a draft; one that is not there counts as a wrong code of this address.
 *
 * @throws {ProblemError} too-many-tries (429), not-found (404)
 */
const findCounted = async (world: World, hashes: readonly string[], address: string) => {
  const counted = await countTry(world.database, await addressSubject(world, address), world.now());
  if (counted.tries > triesAllowed.address) throw tooManyTries([counted], world.now());
  const found = await findDraft(world, hashes);
  if (!found) {
    await watchOverall(world);
    throw unknownDraft();
  }
  await forgiveTry(world.database, counted);
  return found;
};

/** The sealed draft under a locator. @throws {ProblemError} not-found (404), too-many-tries (429) */
export const readDraft = async (world: World, locator: string, address: string): Promise<SealedDraft> => {
  const {version, sealed, savedAt, expiresAt} = await findCounted(world, await hashesOf(world, locator), address);
  return {version, sealed, savedAt: toLocalInstant(savedAt), expiresAt: toLocalInstant(expiresAt)};
};

/** The instant of saving: read from the clock once, so that the draft is kept for exactly as long as is said. */
const savedAt = (expires: string): string => new Date(Date.parse(expires) - keptForMs).toISOString();

/** Writes a new draft, also over one that is over; undefined when another was first. */
const insertDraft = async ({database}: World, hash: string, sealed: string, expires: string) => {
  const at = savedAt(expires);
  const values = {version: 1, sealed, saved_at: at, expires_at: expires};
  return database
    .insertInto('drafts')
    .values({locator_hash: hash, ...values})
    .onConflict((conflict) => conflict.column('locator_hash').doUpdateSet(values).where('drafts.expires_at', '<=', at))
    .returning('version')
    .executeTakeFirst();
};

/** Who saves a draft. */
interface Sender {
  readonly address: string;
  /** Asked for a new draft only. */
  readonly admit: Admission;
}

const beginDraft = async (
  world: World,
  hashes: readonly string[],
  sealed: string,
  expires: string,
  {address, admit}: Sender,
) => {
  const settle = await admit();
  const counted = await countTry(world.database, await addressSubject(world, address, 'new-drafts'), world.now());
  if (counted.tries > newDraftsAllowed) throw tooOften(counted, world.now());
  await settle();
  return insertDraft(world, hashes[0] ?? '', sealed, expires);
};

const replaceDraft = ({database}: World, hash: string, {version, sealed}: DraftSaving, expires: string) =>
  database
    .updateTable('drafts')
    .set({version: version + 1, sealed, saved_at: savedAt(expires), expires_at: expires})
    .where('locator_hash', '=', hash)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();

/**
 * Keeps a sealed draft for 72 hours from now.
 *
 * @param saving.version - the version that was read, 0 for a new draft
 * @throws {ProblemError} version-conflict (409, with the version now), not-found (404), too-many-tries (429), proof-needed
 *   (428) for a new draft
 */
export const saveDraft = async (
  world: World,
  locator: string,
  saving: DraftSaving,
  sender: Sender,
): Promise<DraftReceipt> => {
  const hashes = await hashesOf(world, locator);
  const expires = new Date(world.now().getTime() + keptForMs).toISOString();
  const before =
    saving.version === 0 ? await findDraft(world, hashes) : await findCounted(world, hashes, sender.address);
  // The nonce makes each sealing unlike any other: the same bytes are the same send.
  const saved =
    before?.sealed === saving.sealed
      ? undefined
      : before === undefined
        ? await beginDraft(world, hashes, saving.sealed, expires, sender)
        : before.version === saving.version
          ? await replaceDraft(world, before.hash, saving, expires)
          : undefined;
  if (saved) return {version: saved.version, expiresAt: toLocalInstant(expires)};

  const present = await findDraft(world, hashes);
  if (!present) throw unknownDraft();
  if (present.sealed !== saving.sealed) throw changedMeanwhile(present.version);
  return {version: present.version, expiresAt: toLocalInstant(present.expiresAt)};
};

/** Deletes a draft; one that is not there is deleted already. */
export const deleteDraft = async (world: World, locator: string): Promise<void> => {
  await world.database
    .deleteFrom('drafts')
    .where('locator_hash', 'in', await hashesOf(world, locator))
    .execute();
};

/** Deletes what was saved 72 hours ago. @returns how many */
export const deleteExpiredDrafts = async ({database, now}: World): Promise<number> => {
  const {numDeletedRows} = await database
    .deleteFrom('drafts')
    .where('expires_at', '<=', now().toISOString())
    .executeTakeFirst();
  return Number(numDeletedRows);
};
