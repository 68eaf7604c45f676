import type {World} from '../world.js';
import {inTransaction} from '../database/in-transaction.js';
import {SecretsError} from '../secrets/secrets.js';
import {lookupRows, replaceLookups} from './case-lookups.js';
import {readAnswers, toStoredCase, type StoredCase} from './case-store.js';

/** Cases of one look. */
const atOnce = 100;

/** Never made findable; under a key that sorts before the current one; after it. Apart, so that each walks along the index. */
const ranges = ['none', 'before', 'after'] as const;

/** Cases that were never made findable, or under a former key. An empty id says that there is nothing to find. */
const listUnindexed = async (
  {database, secrets}: World,
  range: (typeof ranges)[number],
  after: StoredCase | undefined,
): Promise<StoredCase[]> => {
  const current = secrets.currentKeyId;
  let query = database.selectFrom('cases').selectAll().orderBy('home_county').orderBy('number').limit(atOnce);
  if (range === 'none') query = query.where('lookup_key_id', 'is', null);
  else if (range === 'before') query = query.where('lookup_key_id', '>', '').where('lookup_key_id', '<', current);
  else query = query.where('lookup_key_id', '>', current);
  if (after) {
    query = query.where((row) =>
      row(row.refTuple('home_county', 'number'), '>', row.tuple(after.homeCounty, after.number)),
    );
  }
  return (await query.execute()).map(toStoredCase);
};

/** @returns false when the case changed meanwhile: whoever changed it knows more */
const indexOne = async (world: World, stored: StoredCase): Promise<boolean> => {
  const form = {code: stored.form, version: stored.formVersion};
  const isFindable = stored.erasedAt === null && stored.erasureRequestedAt === null;
  const rows = isFindable ? await lookupRows(world, stored, form, await readAnswers(world, stored)) : [];
  return inTransaction(world.database, async (transaction) => {
    const {numUpdatedRows} = await transaction
      .updateTable('cases')
      .set({lookup_key_id: isFindable ? world.secrets.currentKeyId : ''})
      .where('home_county', '=', stored.homeCounty)
      .where('number', '=', stored.number)
      .where('version', '=', stored.version)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return false;
    await replaceLookups(transaction, stored, rows);
    return true;
  });
};

/**
 * Makes cases findable at the desk by name and phone: those from before there were look-ups, and those whose look-ups were made
 * under a former key. Each once; the case, its version and its history stay as they are.
 *
 * @returns how many
 */
export const indexLookups = async (world: World): Promise<number> => {
  let indexed = 0;
  for (const range of ranges) indexed += await indexRange(world, range);
  return indexed;
};

const indexRange = async (world: World, range: (typeof ranges)[number]): Promise<number> => {
  let indexed = 0;
  let after: StoredCase | undefined;
  for (;;) {
    const cases = await listUnindexed(world, range, after);
    for (const stored of cases) {
      try {
        if (await indexOne(world, stored)) indexed += 1;
      } catch (error) {
        // Words that do not open are told by their readers; they must not keep the others from being found.
        if (!(error instanceof SecretsError)) throw error;
        world.settings.log?.(JSON.stringify({level: 'error', task: 'index-lookups', error: error.reason}));
      }
    }
    after = cases.at(-1);
    if (cases.length < atOnce) return indexed;
  }
};
